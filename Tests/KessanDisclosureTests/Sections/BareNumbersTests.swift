import KessanDisclosure
import KessanModel
import Testing

@Suite("Bare numbers")
struct BareNumbersTests {
  static let texts: [(String, [String])] = [
    ("in 1H16 and 2Q16-end", []), ("the GIO P2, M2M and 4K services", []), ("up to 950", ["950"]),
    ("1,234.5 million.", ["1,234.5"]), ("from 10 to 12 percent", ["10", "12"]), ("Form 20-F", ["20"]),
    ("on Nov. 7, 2016, and November 8", []), ("7 November 2016, May 2016, 30 Sept.", []), ("2016-11-08.", []),
    ("in 2016", ["2016"]), ("Nov. 32, 2016", ["32", "2016"]), ("Nov. and 7", ["7"]), ("Nov. \u{FFFC} 7", ["7"]),
    ("2016-13-08", ["2016", "13", "08"]), ("“Top 500” and 「第3のビール 4」 and \"5\"", []), ("“Top 500", ["500"]),
    ("JPY74.1, 3.5bn, 5pts, ¥8", ["JPY74.1", "3.5bn", "5pts", "8"]), ("IPv4 and B2B", []),
    ("2016年11月8日、第2四半期、2017年3月期", []), ("売上高741億円、13.5％増、13月、32日、16年", ["741", "13.5", "13", "32", "16"]),
    ("１２件", ["１２"]), ("三社", []), ("", []), ("- . ,", []), ("99999999999999999999年", ["99999999999999999999"]),
  ]

  static let dates: [(String, [String])] = [
    ("shop 7, 2016", ["7", "2016"]), ("Nov. 007", ["007"]), ("Nov. 0, Nov. 1, Nov. 31", ["0"]),
    ("1 May, 31 May, 0 May", ["0"]),
    ("May 1899, May 1900, May 2199, May 2200", ["1899", "2200"]), ("7 and May", ["7"]), ("May, 7", []),
    ("May; 7", ["7"]),
    ("1999年、199年、20160年", ["199", "20160"]), ("1月、12月、0月、13月", ["0", "13"]), ("1日、31日、0日、32日", ["0", "32"]),
    ("第3、弟4", ["4"]), ("3月期3", ["3"]), ("7 Nov. 2016", []), ("Nov. 7 2016", []), ("Nov. 7; 2016", ["2016"]),
    ("7; November", ["7"]), ("7 — May", ["7"]), ("7 May; 7", ["7"]),
    ("5bn, 5x, 5bns, bn5, JPY5, JPX5, JPY5x, 5JPY", ["5bn", "JPY5"]),
  ]

  @Test("A day and a year belong to a month beside them, within what a calendar has", arguments: dates)
  func inDates(_ text: String, _ numbers: [String]) {
    #expect(BareNumbers.find(in: text).map(String.init) == numbers)
  }

  /// Letters at the borders of the scripts that put no blanks between words, and letters beyond them.
  @Test(
    "A letter of a script without blanks makes no name of the digits beside it, any other letter does",
    arguments: [
      ("\u{3005}", true), ("\u{3006}", true), ("\u{3041}", true), ("\u{30FF}", true), ("\u{3400}", true),
      ("\u{9FFF}", true),
      ("\u{F900}", true), ("\u{FAD9}", true), ("\u{FF66}", true), ("\u{FF9F}", true), ("\u{20000}", true),
      ("\u{30000}", true),
      ("\u{2FFF0}", true), ("\u{A000}", false), ("\u{FF9F}\u{FFA1}", false), ("\u{FB00}", false), ("\u{3105}", false),
      ("\u{2E2F}", false),
      ("\u{1F1}", false), ("a", false), ("\u{1D400}", false), ("\u{AC00}", false),
    ])
  func scripts(_ letter: String, _ isBare: Bool) {
    #expect(BareNumbers.find(in: letter + "5").map(String.init) == (isBare ? ["5"] : []))
  }

  @Test("are digits that belong to no name, date or quoted label", arguments: texts)
  func find(_ text: String, _ numbers: [String]) {
    #expect(BareNumbers.find(in: text).map(String.init) == numbers)
  }
}
