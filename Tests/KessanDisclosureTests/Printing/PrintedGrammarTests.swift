import KessanModel
import Testing

@testable import KessanDisclosure

/// Where each part of a figure may stand, and what is said of one that stands elsewhere.
@Suite("The grammar of printed figures")
struct PrintedGrammarTests {
  /// A text, its unit (none: not known), and what is wrong with which part.
  static let faults: [(text: String, unit: String?, kind: PrintedFault.Kind, part: String)] = [
    // What is said twice is named; two signs are named with their words, the last two of three.
    ("profit of loss 5", nil, .repeated, "loss"), ("flat down 5", nil, .repeated, "down"),
    ("down flat 5", nil, .repeated, "flat"), ("up loss profit 5", nil, .twoSigns, "\"up\" and \"loss\""),
    ("up gain of 5% down", nil, .twoSigns, "\"gain\" and \"down\""),
    ("up down 5", nil, .twoSigns, "\"up\" and \"down\""),
    ("+minus 5", nil, .notUnderstood, "+"), ("up gain of 5 loss", nil, .twoSigns, "\"gain\" and \"loss\""),
    ("minus plus 5", nil, .twoSigns, "\"minus\" and \"plus\""), ("approx. 5程度", nil, .repeated, "程度"),
    ("over 5 or more", nil, .repeated, "or more"), ("per share $5 per share", nil, .repeated, "per share"),
    ("5 stores (YoY) YoY", nil, .repeated, "YoY"), ("5 stores branches", nil, .repeated, "branches"),
    ("$5 (flat) (flat)", nil, .repeated, "flat"), ("JPY5 USD", nil, .repeated, "USD"),
    ("$JPY5", nil, .notUnderstood, "JPY"),
    ("$5 yen", nil, .repeated, "yen"), ("up 0 (flat)", nil, .repeated, "flat"),
    // Dates and ranges.
    ("to Sep 5", nil, .date, "to Sep"), ("5 to Sep", nil, .date, "5 to Sep"), ("5-Sep", nil, .date, "5-Sep"),
    ("5—Sep", nil, .date, "5—Sep"), ("5-6-7", nil, .date, "5-6-7"), ("5-6-7 x", nil, .date, "5-6-7"),
    ("¥5-6-7 x", nil, .date, "5-6-7"), ("5-6—7", nil, .range, "5-6"), ("5-6-x", nil, .range, "5-6"),
    ("5/6/7", nil, .date, "5/6/7"), ("5/6/7 x", nil, .date, "5/6/7"), ("5/6/x", nil, .fraction, "5/6"),
    ("5/6/", nil, .fraction, "5/6"), ("5-6-", nil, .range, "5-6"),
    ("5/6-7", nil, .fraction, "5/6"), ("5 and $6 x", nil, .range, "5 and $6"), ("5 x-6", nil, .notUnderstood, "x"),
    ("Sep 5", nil, .date, "Sep"), ("5 Sep", nil, .date, "5 Sep"), ("5円Sep", nil, .date, "Sep"),
    ("to 5", nil, .notUnderstood, "to"),
    // Two numbers, and groups that are none.
    ("5: 6 7", nil, .twoNumbers, "5: 6"), ("5 of 6", nil, .twoNumbers, "5 of 6"), ("5 of", nil, .notUnderstood, "of"),
    ("1 234", nil, .grouping, "1 234"), ("1 2345", nil, .twoNumbers, "1 2345"), ("1 23", nil, .twoNumbers, "1 23"),
    ("1.5.2", nil, .grouping, "1.5.2"), ("1.5 .2", nil, .twoNumbers, "1.5 .2"),
    ("$5 m 678", nil, .twoNumbers, "5 m 678"),
    ("5% 678", nil, .twoNumbers, "5% 678"), ("—円5", nil, .notUnderstood, "5"), ("—円 5 6", nil, .notUnderstood, "5"),
    ("1_204", nil, .grouping, "1_204"), ("1_ 204", nil, .twoNumbers, "1_ 204"), ("1 _204", nil, .grouping, "1 _204"),
    ("1'204", nil, .grouping, "1'204"), ("1_%204", nil, .twoNumbers, "1_%204"), ("1%_204", nil, .twoNumbers, "1%_204"),
    ("1·204", nil, .grouping, "1·204"), ("1`204", nil, .grouping, "1`204"), ("1|204", nil, .twoNumbers, "1|204"),
    ("1；204", nil, .twoNumbers, "1；204"), ("1…2", nil, .range, "1…2"), ("1〜2", nil, .range, "1〜2"),
    ("5 foo 6", nil, .notUnderstood, "foo"), ("5 foo bar", nil, .notUnderstood, "foo bar"),
    ("5 foo bar %", nil, .notUnderstood, "foo bar"), ("5 foo", nil, .notUnderstood, "foo"),
    // Before the number.
    ("the 5", nil, .notUnderstood, "the"), ("operating 5", nil, .notUnderstood, "operating"),
    ("of 5", nil, .notUnderstood, "of"), ("by 5", nil, .notUnderstood, "by"),
    ("profit by 5", nil, .notUnderstood, "by"),
    ("YoY by 5", nil, .notUnderstood, "by"), ("△", nil, .noNumber, "△"),
    ("△up 5", nil, .notUnderstood, "△"), ("+%5", nil, .notUnderstood, "+"), ("minus up 5", nil, .notUnderstood, "up"),
    ("¥up 5", nil, .notUnderstood, "up"), ("million 5", nil, .notUnderstood, "million"),
    (")5", nil, .closingBracket, ")"),
    ("万5", nil, .notUnderstood, "万"), ("(note) 5", nil, .notUnderstood, "(note)"), ("† 5", nil, .notUnderstood, "†"),
    ("5m up", "pure", .shortScale, "m"), ("m5", nil, .shortScale, "m"), ("loss -", nil, .notUnderstood, "loss"),
    ("up —", nil, .notUnderstood, "up"), ("-5-", nil, .twoSigns, "\"-\" and \"-\""),
    // Behind the number.
    ("5 -", nil, .notUnderstood, "-"), ("5- x", nil, .notUnderstood, "-"), ("5%-", nil, .notUnderstood, "-"),
    ("5 million %", nil, .notUnderstood, "%"), ("5 stores %", nil, .notUnderstood, "%"),
    ("5 YoY %", nil, .notUnderstood, "%"),
    ("5% million", nil, .repeated, "million"), ("5 stores million", nil, .repeated, "million"),
    ("5 YoY million", nil, .notUnderstood, "million"), ("5† up", nil, .notUnderstood, "up"),
    ("5 up %", nil, .notUnderstood, "%"),
    ("5 yen yen", nil, .notUnderstood, "yen"), ("5% yen", nil, .notUnderstood, "yen"),
    ("5% $", nil, .notUnderstood, "$"),
    ("5 million cents", nil, .notUnderstood, "cents"), ("5 per share", nil, .notUnderstood, "per share"),
    ("5 minus", nil, .notUnderstood, "minus"), ("5の", nil, .notUnderstood, "の"), ("5のYoY", nil, .notUnderstood, "の"),
    ("5 net", nil, .notUnderstood, "net"), ("5 over", nil, .notUnderstood, "over"), ("5 (", nil, .notUnderstood, "("),
    ("5 (YoY", nil, .notUnderstood, "YoY"), ("5 (YoY]", nil, .notUnderstood, "YoY"),
    ("5 (up)", nil, .notUnderstood, "up"),
    ("5 (flat)", nil, .notFlat, "flat"), ("flat 5", nil, .notFlat, "flat"), ("+0 (flat)", nil, .notUnderstood, "+"),
    ("5 ABC", nil, .notUnderstood, "ABC"), ("5 A clients", nil, .notUnderstood, "A"),
    ("5 ABCDE clients", nil, .notUnderstood, "ABCDE"),
    ("5 Abc clients", nil, .notUnderstood, "Abc"), ("5 AB1 clients", nil, .notUnderstood, "AB"),
    ("5 stores ABC clients", nil, .notUnderstood, "ABC"), ("5 (ABC clients)", nil, .notUnderstood, "ABC"),
    ("5% ABC clients", nil, .notUnderstood, "ABC"), ("5k", "stores", .shortScale, "k"), ("5k", nil, .shortScale, "k"),
    // Numbers with Japanese units.
    ("0123", nil, .leadingZero, "0123"), ("1億012万", nil, .leadingZero, "012"), ("15百 万円", nil, .compound, "15百 万"),
    ("5万万", nil, .compound, "5万万"), ("1万2億", nil, .compound, "1万2億"), ("1億5", nil, .compound, "1億5"),
    ("1億5%", nil, .compound, "1億5%"), ("1億12,345万", nil, .compound, "1億12,345万"),
    ("1.5億2万円", nil, .compound, "1.5億2万円"),
    ("35円100銭", nil, .compound, "100"), ("35円4.5銭", nil, .compound, "4.5"), ("35.5円4銭", nil, .compound, "4"),
    ("3千円5銭", nil, .compound, "5"), ("$35円4銭", nil, .repeated, "円"), ("35米ドル4銭", nil, .compound, "4"),
    ("-5—", nil, .notUnderstood, "—"), ("— 5", nil, .notUnderstood, "—"), ("-—5", nil, .notUnderstood, "—"),
    // Units.
    ("$5", "JPY", .currency(.currency("JPY")), "$"), ("5 yen", "USD", .currency(.currency("USD")), "yen"),
    ("$5", "pure", .currency(.pure), "$"), ("5%", "shares", .unit(.shares), "%"),
    ("5 shares", "pure", .unit(.pure), "shares"),
    ("5 stores", "JPY", .unit(.currency("JPY")), "stores"), ("5 stores", "shares", .unit(.shares), "stores"),
    ("5 days", "pure", .unit(.pure), "days"), ("$5 per share", "USD", .unit(.currency("USD")), "per share"),
    ("per share $5", "USD", .unit(.currency("USD")), "per share"),
  ]

  @Test("A part that has no place is named, with the reason", arguments: faults)
  func refuses(_ text: String, _ unit: String?, _ kind: PrintedFault.Kind, _ part: String) throws {
    let fault = try #require(throws: PrintedFault.self) { try PrintedFigure(text, unit: unit.flatMap { Unit($0) }) }
    #expect(fault.kind == kind)
    #expect(fault.part == part)
  }

  /// A text, its unit (none: not known), the value with its sign in the unit, and the power of ten that the text names.
  static let figures: [(text: String, unit: String?, value: String, scale: Int?)] = [
    ("5 ABC clients", nil, "5", 0), ("5 AB clients", "clients", "5", 0), ("5 ABCD clients", nil, "5", 0),
    ("5 thousand AZ clients", nil, "5000", 3), ("5 ABC days", "days", "5", 0), ("down net profit: 5", nil, "-5", nil),
    ("the net loss was 5", nil, "-5", nil), ("a decline of 5", nil, "-5", nil), ("decreased by 5", nil, "-5", nil),
    ("YoY: 5%", nil, "0.05", -2), ("approx. -5", nil, "-5", nil), ("-approx. $5", nil, "-5", nil),
    ("[5]", nil, "5", nil), ("([5])", nil, "-5", nil), ("[(5)]", nil, "-5", nil), ("(-5)", nil, "-5", nil),
    ("(up 5)", nil, "5", nil), ("(5) ¥", nil, "-5", nil), ("(flat 0)", nil, "0", nil), ("flat at 0%", nil, "0", -2),
    ("0 (flat)", nil, "0", nil), ("0% [flat]", nil, "0", -2), ("5% (YoY)", nil, "0.05", -2),
    ("5% YoY up", nil, "0.05", -2),
    ("5% less YoY", nil, "-0.05", -2), ("5 stores lower", nil, "-5", 0), ("5の減少", nil, "-5", nil),
    ("5のマイナス", nil, "-5", nil),
    ("5% operating loss", nil, "-0.05", -2), ("5% †", nil, "0.05", -2), ("5 *1 ※2", nil, "5", nil),
    ("5 cents", "USD", "0.05", -2), ("$5 cents", nil, "0.05", -2), ("5円42銭", nil, "5.42", 0),
    ("1,234円5銭", nil, "1234.05", 0), ("-円-銭", nil, "nil", 0), ("$5 per share", nil, "5", 0),
    ("$5 million per share", nil, "5000000", 6),
    ("per share $5", "USD/shares", "5", nil), ("5 million yen", nil, "5000000", 6),
    ("5 million shares", nil, "5000000", 6),
    ("¥5 million", "JPY/shares", "5000000", 6), ("$5k", nil, "5000", 3), ("5k", "USD", "5000", 3),
    ("5m", "JPY/shares", "5000000", 6),
    ("5 bp", nil, "0.0005", -4), ("5 pts", nil, "0.05", -2), ("5倍", nil, "5", 0), ("5割", nil, "0.5", -1),
    ("5‰", nil, "0.005", -3),
    ("1億", nil, "100000000", 8), ("5千", nil, "5000", 3), ("5千万", nil, "50000000", 7), ("1億2千", nil, "100002000", 3),
    ("1億2,345万6,789円", nil, "123456789", 0), ("1兆1億", nil, "1000100000000", 8), ("2千5百円", nil, "2500", 2),
    ("2百5十", nil, "250", 1), ("1億5円", nil, "100000005", 0), ("1億5人", nil, "100000005", 0),
    ("1億5株", nil, "100000005", 0),
    ("1億5 days", nil, "100000005", 0), ("5 store", "stores", "5", 0), ("0", nil, "0", nil), ("-0", nil, "0", nil),
    ("—百万円", nil, "nil", 0), ("-", nil, "nil", nil), ("5-", nil, "-5", nil), ("5 up", nil, "5", nil),
  ]

  @Test("A figure is the number that its words, signs and units say", arguments: figures)
  func reads(_ text: String, _ unit: String?, _ value: String, _ scale: Int?) throws {
    let figure = try PrintedFigure(text, unit: unit.flatMap { Unit($0) })
    #expect((figure.value?.description ?? "nil") == value)
    #expect(figure.impliedScale == scale)
  }

  @Test(
    "A point with three digits behind it reads two ways where one to three digits stand before it, above one",
    arguments: [
      ("1.204", true), ("12.204", true), ("123.204", true), ("1.000", true), ("0.999", false), ("1234.204", false),
      (".204", false), ("1.20", false), ("1.2045", false), ("1.204%", true), ("1.204％", true), ("1.204‰", false),
      ("1.204 points", false), ("1.204 stores", false), ("1.204 yen", false), ("$1.204", true),
      ("1.204 thousand", false),
      ("1.204 cents", false), ("1.204億", false), ("1.204 YoY", true),
    ])
  func points(_ text: String, _ readsTwoWays: Bool) throws {
    #expect(try PrintedFigure(text).caution?.kind == (readsTwoWays ? .point : nil))
  }
}
