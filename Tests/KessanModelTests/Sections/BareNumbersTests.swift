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

  @Test("are digits that belong to no name, date or quoted label", arguments: texts)
  func find(_ text: String, _ numbers: [String]) {
    #expect(BareNumbers.find(in: text).map(String.init) == numbers)
  }
}
