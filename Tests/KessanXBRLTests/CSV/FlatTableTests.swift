import KessanModel
import Testing

@testable import KessanXBRL

/// The cells of a flat table.
@Suite("Flat tables of xBRL-CSV")
struct FlatTableTests {
  private static func rows(_ sample: CSVSample) throws -> [String] {
    let text = try #require(try CSVSample.files(sample.report(), layout: "facts")["facts.csv"])
    return text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(
    "Texts stay as they are; only special values, commas, quotes and line breaks cost something",
    arguments: [
      ("plain", "plain"), ("", "#empty"), ("#nil", "##nil"), ("##", "###"), ("a#", "a#"), ("=1+1", "=1+1"),
      ("@SUM(A1)", "@SUM(A1)"), ("-", "-"), ("a,b", "\"a,b\""), ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""),
      ("$x", "$x"), (" x ", " x "), ("\u{202E}rtl", "\u{202E}rtl"), ("😀 決算", "😀 決算"),
    ])
  func texts(text: String, cell: String) throws {
    var sample = CSVSample()
    _ = sample.add("Remark", .text(text, nil), CSVSample.halfYear, nil, [.init("Vendor", text)])
    #expect(try Self.rows(sample)[1] == "sample:Remark,\(cell),2016-04-01..2016-09-30,,,,\(cell)")
  }

  @Test("Numbers are plain, with their unit, accuracy and period")
  func numbers() throws {
    var sample = CSVSample()
    _ = sample.add("Revenues", CSVSample.number(741, 8, .decimals(-8)), CSVSample.halfYear, "JPY")
    _ = sample.add("RevenuesGrowthRate", CSVSample.number(-330, -3, .decimals(3)), CSVSample.halfYear, "pure")
    _ = sample.add("Customers", CSVSample.number(12), CSVSample.halfYearEnd, "customers")
    _ = sample.add("Earnings", CSVSample.number(0, 0, .decimals(99)), .forever, "JPY*USD/shares")
    _ = sample.add("Cost", .none, CSVSample.halfYear, "JPY")
    _ = sample.add(
      "Cost", .number(ExactDecimal("123456789012345678901234567890.5") ?? .zero, .exact), CSVSample.halfYear, "JPY")
    #expect(
      try Self.rows(sample) == [
        "concept,period,unit,language,decimals,value",
        "sample:Revenues,2016-04-01..2016-09-30,iso4217:JPY,,-8,74100000000",
        "sample:RevenuesGrowthRate,2016-04-01..2016-09-30,,,3,-0.33",
        "sample:Customers,2016-09-30@end,sample:customers,,,12",
        "sample:Earnings,,(iso4217:JPY*iso4217:USD)/xbrli:shares,,99,0",
        "sample:Cost,2016-04-01..2016-09-30,iso4217:JPY,,,#nil",
        "sample:Cost,2016-04-01..2016-09-30,iso4217:JPY,,,123456789012345678901234567890.5",
        "",
      ])
  }

  @Test("A language stands beside texts only, a dimension has a column where some fact has it")
  func columns() throws {
    var sample = CSVSample()
    _ = sample.add("Remark", .text("x", .japanese))
    _ = sample.add("Day", .text("2016-11-08", .english), CSVSample.halfYear, nil, [.init("Line", "A")])
    #expect(
      try Self.rows(sample).dropLast() == [
        "concept,Line,period,unit,language,decimals,value", "sample:Remark,,2016-04-01..2016-09-30,,ja,,x",
        "sample:Day,sample:AMember,2016-04-01..2016-09-30,,,,2016-11-08",
      ])
  }
}
