import KessanModel
import Testing

@testable import KessanDisclosure

/// Cells as filers print them: what is read, with its value, and what is refused, with the part and the reason.
@Suite struct PrintedCellTests {
  @Test func thereAreEnough() {
    #expect(PrintedCells.english.count >= 300)
    #expect(PrintedCells.japanese.count >= 280)
    #expect(PrintedCells.refused.count >= 500)
    #expect(PrintedCells.refused.count { $0.text.unicodeScalars.contains { $0.value > 0x2FFF } } >= 200)
  }

  @Test(arguments: PrintedCells.english + PrintedCells.japanese)
  func reads(_ cell: PrintedCells.Cell) throws {
    let figure = try PrintedFigure(cell.text, unit: Unit(cell.unit))
    #expect(figure.value?.description == cell.value)
    #expect(figure.decimals.description == cell.decimals)
    #expect(figure.isNegative == cell.value.hasPrefix("-"))
    #expect(figure.caution == nil)
  }

  /// A unit that is not known changes nothing, but for letters that are a scale beside money only and for names of units.
  @Test(arguments: PrintedCells.english + PrintedCells.japanese)
  func readsWithoutAUnit(_ cell: PrintedCells.Cell) {
    guard let figure = try? PrintedFigure(cell.text) else {
      #expect(cell.text.hasSuffix(" ATMs") || cell.text.hasSuffix(" kWh"))
      return
    }
    #expect(figure.value?.description == cell.value)
    #expect(figure.decimals.description == cell.decimals)
  }

  @Test(arguments: PrintedCells.refused)
  func refuses(_ cell: PrintedCells.Refused) throws {
    let unit = try #require(Unit(cell.unit))
    let fault = try #require(throws: PrintedFault.self) { try PrintedFigure(cell.text, unit: unit) }
    #expect(fault.kind.name == cell.fault)
    #expect(fault.part == cell.part)
    #expect(!fault.reason.isEmpty && fault.hint.hasSuffix("."))
  }

  /// The cells of the issue, each for its kind.
  @Test(
    arguments: [
      ("15-", "JPY", "-15"), ("1,234-", "JPY", "-1234"), ("minus 15", "JPY", "-15"), ("‐15", "JPY", "-15"),
      ("1億2,345万円", "JPY", "123450000"), ("35円42銭", "JPY/shares", "35.42"), ("5千万円", "JPY", "50000000"),
      ("1兆2,300億円", "JPY", "1230000000000"), ("前年同期比5.0%減", "pure", "-0.05"), ("15百万円の損失", "JPY", "-15000000"),
      ("営業損失15百万円", "JPY", "-15000000"), ("マイナス15", "JPY", "-15"), ("declined 5%", "pure", "-0.05"),
      ("negative 15", "JPY", "-15"), ("deficit of 15", "JPY", "-15"),
      ("one-off gain of JPY15 million", "JPY", "15000000"),
    ])
  func readsTheIssue(_ text: String, _ unit: String, _ value: String) throws {
    #expect(try PrintedFigure(text, unit: Unit(unit)).value?.description == value)
  }

  /// Every dash alone says that nothing is disclosed, with a currency or unit too.
  @Test(
    arguments: ["-", "‐", "‑", "‒", "–", "—", "―", "－", "−", "─", "ー", " — ", "JPY—", "¥ -", "－円", "－百万円", "— million"])
  func aDashIsNotDisclosed(_ text: String) throws {
    let figure = try PrintedFigure(text, unit: .currency("JPY"))
    for reading in Reading.allCases { #expect(figure.signed(reading) == nil) }
    #expect(!figure.isNegative)
  }

  @Test(arguments: [("－円－銭", "JPY/shares"), ("—%", "pure"), ("- 株", "shares"), ("$—", "USD")])
  func aDashMayHaveAUnit(_ text: String, _ unit: String) throws {
    #expect(try PrintedFigure(text, unit: Unit(unit)).magnitude == nil)
  }

  @Test(arguments: ["--", "-—", "(", "()", "up -", "loss of —", "△-", "+", "- -", "—15", "15—", "-(-)"])
  func whatIsNoDashIsRefused(_ text: String) {
    #expect(throws: PrintedFault.self) { try PrintedFigure(text) }
  }

  /// Zero keeps the mark of its sign.
  @Test(arguments: [
    ("△0", true), ("(0)", true), ("-0.0", true), ("0", false), ("+0", false), ("0-", true), ("down 0%", true),
  ])
  func zeroKeepsItsSign(_ text: String, _ isNegative: Bool) throws {
    let figure = try PrintedFigure(text)
    #expect(figure.isNegative == isNegative)
    #expect(figure.signed(.plain) == .zero)
    #expect(figure.impliedScale == (text.contains("%") ? -2 : nil))
  }

  /// What can be read and must not be filed by itself.
  @Test(
    arguments: [
      ("1.204", "point"), ("(1.204)", "point"), ("€1.204", "point"), ("12.345%", "point"), ("123.456", "point"),
      ("up more than 20% YoY", "bound"), ("less than 5%", "bound"), ("up to 15", "bound"), ("20％以上", "bound"),
      ("15億円超", "bound"), ("5%未満", "bound"), ("at least 15 million", "bound"), ("15 or more", "bound"),
      ("3割強", "bound"),
    ])
  func cautions(_ text: String, _ kind: String) throws {
    let caution = try #require(try PrintedFigure(text).caution)
    #expect(caution.kind.name == kind)
  }

  /// A point with three digits behind it is decimal where words, groups or other digits say so.
  @Test(
    arguments: [
      "1.204 billion", "1.204億円", "0.123", "1,234.567", "1.2040", "1.20", "1234.567", "1.204 yen", "1.204 percent",
      "0.000", "1.204百万円",
    ])
  func pointsThatAreDecimal(_ text: String) throws { #expect(try PrintedFigure(text).caution == nil) }

  @Test(arguments: [
    "\u{200B}", "\u{FEFF}", "\u{200D}", "\u{202E}", "\u{AD}", "\u{7}", "\u{0}", "\u{2060}", "\u{E000}", "\u{85}a",
  ])
  func theInvisibleIsNamed(_ scalar: String) throws {
    for text in [scalar + "15", "1" + scalar + "5", "15" + scalar] {
      let fault = try #require(throws: PrintedFault.self) { try PrintedFigure(text) }
      #expect(fault.kind == .invisible || scalar.hasSuffix("a"))
      #expect(fault.part.allSatisfy { $0.isASCII && $0 != "\u{0}" && $0 != "\u{7}" } || scalar.hasSuffix("a"))
    }
  }

  /// A note's number is none of the figure, wherever it stands.
  @Test(arguments: [
    "(note) 5 (x)", "(x) 5 (note)", "(a) 5", "5 (x)", "(note 1) 5 x", "(注) 5", "note 5", "5 (1)", "(1) 5",
  ])
  func notesDoNotBracket(_ text: String) { #expect(throws: PrintedFault.self) { try PrintedFigure(text) } }

  @Test(arguments: ["5 (note)", "5 (注)", "5 (*1)", "5 [note 2]", "5†", "5※1"])
  func notesLeaveTheSign(_ text: String) throws { #expect(try PrintedFigure(text).signed(.plain) == 5) }

  @Test func longTextsAreRefused() throws {
    let digits = String(repeating: "7", count: PrintedFigure.longestText)
    #expect(try PrintedFigure(digits).fractionDigits == 0)
    let fault = try #require(throws: PrintedFault.self) { try PrintedFigure(digits + "7") }
    #expect(fault.kind == .tooLong)
    for piece in ["up ", "(", "1億", "net ", "前年", "-", "*", "1,"] {
      let text = String(repeating: piece, count: PrintedFigure.longestText / piece.utf8.count)
      #expect(throws: PrintedFault.self) { try PrintedFigure(text) }
    }
  }
}
