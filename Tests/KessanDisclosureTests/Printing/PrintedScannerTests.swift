import KessanModel
import Testing

@testable import KessanDisclosure

/// How a text is cut, before anything is read of it.
@Suite("Tokens of printed texts")
struct PrintedScannerTests {
  /// A text, and its tokens: of what kind each is, and its part of the text.
  static let notes: [(text: String, tokens: String)] = [
    ("5†", "digits 5, note †"), ("5††", "digits 5, note ††"), ("5†‡‡", "digits 5, note †, note ‡‡"),
    ("5†1", "digits 5, note †, digits 1"), ("5 **", "digits 5, note **"), ("5 **1", "digits 5, note **1"),
    ("5*", "digits 5, note *"), ("5 *1", "digits 5, note *1"), ("5 *12", "digits 5, note *12"),
    ("5 *123", "digits 5, unknown *, digits 123"), ("5 *1.2", "digits 5, unknown *, digits 1.2"),
    ("5 *1,234", "digits 5, unknown *, digits 1,234"), ("5※1", "digits 5, note ※1"), ("5※12", "digits 5, note ※12"),
    ("5※123", "digits 5, unknown ※, digits 123"), ("5※,", "digits 5, note ※, unknown ,"),
    ("5注", "digits 5, note 注"), ("5注3", "digits 5, note 注3"), ("(注1)", "note (注1)"), ("（注）", "note （注）"),
    ("(*1)", "note (*1)"), ("( * )", "note ( * )"), ("[*]", "note [*]"), ("(†)", "note (†)"), ("(※2)", "note (※2)"),
    ("(note)", "note (note)"), ("(Notes 12)", "note (Notes 12)"), ("( note 1 )", "note ( note 1 )"),
    ("[note 1]", "note [note 1]"), ("note 1", "unknown note, digits 1"), ("notes", "unknown notes"),
    ("(note 123)", "open (, unknown note, digits 123, close )"),
    ("(note 1]", "open (, unknown note, digits 1, close ]"),
    ("[note 1)", "open [, unknown note, digits 1, close )"), ("(1)", "open (, digits 1, close )"),
    ("(noted)", "open (, unknown noted, close )"), ("(x)", "open (, unknown x, close )"), ("(", "open ("),
    ("[*", "open [, note *"), ("(note 1", "open (, unknown note, digits 1"),
  ]

  static let numbers: [(text: String, tokens: String)] = [
    ("1,234.5", "digits 1,234.5"), (".5", "digits .5"), ("-.5", "minus -, digits .5"), ("5.", "digits 5, unknown ."),
    ("5,", "digits 5, unknown ,"), ("1.5.2", "digits 1.5, digits .2"), ("a.5", "article a, unknown ., digits 5"),
    ("ca.5", "approximation ca., digits 5"), ("ca..5", "approximation ca., digits .5"),
    ("..5", "unknown ., unknown ., digits 5"), ("x.5", "unknown x, unknown ., digits 5"),
    ("5e", "digits 5, unknown e"), ("5e+", "digits 5, unknown e, plus +"), ("5e-x", "digits 5, unknown e-x"),
    ("5万", "digits 5, unit 万"), ("5%", "digits 5, ratio(-2) %"), ("5 -", "digits 5, minus -"),
    ("△5", "triangle △, digits 5"),
    ("—", "dash —"), ("+5", "plus +, digits 5"), ("5 ; 6", "digits 5, unknown ;, digits 6"),
    (" \t5\u{3000}", "digits 5"),
  ]

  static let words: [(text: String, tokens: String)] = [
    ("y/y", "comparison y/y"), ("Y/Y", "comparison Y/Y"), ("q/q", "comparison q/q"), ("Q/Q", "comparison Q/Q"),
    ("m/m", "comparison m/m"), ("M/M", "comparison M/M"), ("h/h", "comparison h/h"), ("H/H", "comparison H/H"),
    ("d/d", "unknown d, unknown /, unknown d"), ("y/Y", "unknown y, unknown /, unknown Y"),
    ("x/y", "unknown x, unknown /, unknown y"), ("yy/yy", "unknown yy, unknown /, unknown yy"),
    ("y/yy", "unknown y, unknown /, unknown yy"), ("y /y", "unknown y, unknown /, unknown y"),
    ("y/", "unknown y, unknown /"), ("y/5", "unknown y, unknown /, digits 5"),
    ("5/share", "digits 5, perShare /share"), ("5/Share", "digits 5, perShare /Share"),
    ("5/shares", "digits 5, unknown /, shares shares"), ("5/ share", "digits 5, unknown /, shares share"),
    ("5/-share", "digits 5, unknown /, minus -, shares share"), ("5/", "digits 5, unknown /"), ("/", "unknown /"),
    ("5/store", "digits 5, unknown /, counted store"), ("share", "shares share"),
    ("per share", "perShare per share"), ("per  \tshare", "perShare per  \tshare"),
    ("per -share", "unknown per, minus -, shares share"),
    ("per share price", "perShare per share, unknown price"), ("pershare", "unknown pershare"),
    ("year-on-year", "comparison year-on-year"), ("year‐on‐year", "unknown year‐on‐year"),
    ("year on year", "comparison year on year"), ("year on", "measure(\"years\") year, unknown on"),
    ("year", "measure(\"years\") year"), ("flat at", "flat flat at"), ("flat atop", "flat flat, unknown atop"),
    ("approx.", "approximation approx."), ("approx", "approximation approx"),
    ("approx .", "approximation approx, unknown ."),
    ("mil.", "scale(6) mil."), ("mil", "unknown mil"), ("ca.", "approximation ca."), ("ca", "unknown ca"),
    ("JPY5", "currency JPY, digits 5"), ("jpy", "unknown jpy"), ("JPYX", "unknown JPYX"), ("JPX", "unknown JPX"),
    ("US$5", "currency US$, digits 5"), ("R$", "currency R$"), ("JP¥", "currency JP¥"),
    ("US¥", "unknown US, currency ¥"),
    ("X$", "unknown X, currency $"), ("us$", "unknown us, currency $"), ("USD$5", "currency USD$, digits 5"),
    ("US €", "unknown US, currency €"), ("don't", "unknown don't"), ("'t", "unknown ', unknown t"),
    ("up-", "direction(KessanDisclosure.PrintedWord.Sense.positive) up, minus -"),
    ("前年同期比", "comparison 前年同期比"), ("前年同期", "unknown 前, date 年, unknown 同, date 期"), ("1株当たり", "perShare 1株当たり"),
    ("1株", "digits 1, shares 株"), ("％ポイント", "ratio(-2) ％ポイント"),
  ]

  @Test("A mark of a note is one token, and no number", arguments: notes)
  func marks(_ text: String, _ tokens: String) throws { #expect(try Self.tokens(text) == tokens) }

  @Test("Digits end where a number ends", arguments: numbers)
  func digits(_ text: String, _ tokens: String) throws { #expect(try Self.tokens(text) == tokens) }

  @Test("A word is known whole or not at all, and the longest phrase wins", arguments: words)
  func phrases(_ text: String, _ tokens: String) throws { #expect(try Self.tokens(text) == tokens) }

  @Test(
    "The unit's own name is known in singular and plural",
    arguments: [
      ("sensors", "sensors", true), ("sensors", "sensor", true), ("sensors", "Sensors", true),
      ("sensors", "sensorss", false),
      ("sensor", "sensors", true), ("sensor", "sensor", true), ("sensor", "sens", false), ("bus", "bus", true),
      ("bus", "buss", false), ("stock", "stocks", true), ("stock", "stockss", false), ("Cabs", "cab", true),
      ("utr:kWh", "kwh", true), ("utr:kWh", "kWhs", true), ("JPY/tiles", "tiles", false), ("JPY", "jpy", false),
      ("pure", "pure", false),
    ])
  func names(_ unit: String, _ word: String, _ isMeasure: Bool) throws {
    let name = unit.split(separator: ":").last.map(String.init) ?? unit
    let unit = try #require(Unit(unit))
    #expect(try Self.tokens(word, unit) == (isMeasure ? "measure(\"\(name)\") \(word)" : "unknown \(word)"))
  }

  @Test("A word that gives a sign is no name of a unit")
  func namesOfSigns() throws {
    let unit = try #require(Unit("losses"))
    #expect(try Self.tokens("loss", unit) == "noun(KessanDisclosure.PrintedWord.Sense.negative) loss")
    #expect(try Self.tokens("stores", Unit("stores")) == "measure(\"stores\") stores")
    #expect(try Self.tokens("stores", Unit("shops")) == "counted stores")
  }

  @Test(
    "What cannot be cut is named",
    arguments: [
      ("15*1", PrintedFault.Kind.noteOrProduct, "*1"), ("15**12", .noteOrProduct, "**12"),
      ("1,23", .grouping, "1,23"), ("1,234,5", .grouping, "1,234,5"), ("1234,567", .grouping, "1234,567"),
      ("1,23.5", .grouping, "1,23.5"), ("1.5,123", .grouping, "1.5,123"), ("0,123", .grouping, "0,123"),
      ("1,2345 6", .grouping, "1,2345"), ("x1,23y", .grouping, "1,23"), ("5e3", .exponent, "5e3"),
      ("1,234E-12", .exponent, "1,234E-12"), ("5e+3x", .exponent, "5e+3"), (" =A1", .formula, "=A1"),
      ("＝A1", .formula, "=A1"), ("#N/A", .spreadsheetError, "#N/A"), ("#Z", .spreadsheetError, "#Z"),
      ("##", .spreadsheetError, "##"), ("５", .fullWidthDigits, "５"), ("٣", .foreignDigits, "٣"),
      ("5\u{200B}", .invisible, "U+200B"), ("\u{1F}5", .invisible, "U+001F"), ("5\u{7F}", .invisible, "U+007F"),
      ("5\u{338}", .notUnderstood, "U+0338"), ("5\u{20DD}", .notUnderstood, "U+20DD"),
      ("5\u{903}", .notUnderstood, "U+0903"),
      ("5\u{E0041}", .invisible, "U+E0041"),
    ])
  func faults(_ text: String, _ kind: PrintedFault.Kind, _ part: String) throws {
    let fault = try #require(throws: PrintedFault.self) { try PrintedScanner.scan(text, unit: nil) }
    #expect(fault.kind == kind)
    #expect(fault.part == part)
  }

  @Test("A sign of a spreadsheet's error needs its letter", arguments: ["#", "# A", "#1", "#a", "#@", "#["])
  func numberSigns(_ text: String) throws { #expect(try Self.tokens(text).hasPrefix("unknown #")) }

  @Test("A blank before a token is remembered")
  func blanks() throws {
    let tokens = try PrintedScanner.scan(" 5 %x\u{3000}y", unit: nil).tokens
    #expect(tokens.map(\.isSpaced) == [true, true, false, true])
    #expect(tokens.map(\.range) == [1..<2, 3..<4, 4..<5, 6..<7])
  }

  private static func tokens(_ text: String, _ unit: Unit? = nil) throws -> String {
    let scanned = try PrintedScanner.scan(text, unit: unit)
    return scanned.tokens.map { "\(name($0)) \(scanned.text($0))" }.joined(separator: ", ")
  }

  private static func name(_ token: PrintedToken) -> String {
    switch token.kind {
    case .digits: "digits"
    case .japaneseUnit: "unit"
    case .word(.currency): "currency"
    case .word(let word): "\(word)"
    case .open: "open"
    case .close: "close"
    case .minus, .dash, .triangle, .plus, .note, .unknown: "\(token.kind)"
    }
  }
}
