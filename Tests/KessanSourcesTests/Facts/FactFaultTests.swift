import KessanDisclosure
import KessanModel
import Testing

@testable import KessanSources

/// Rows with one fault each: code, column and what the message and the hint say.
@Suite struct FactFaultTests {
  typealias Changes = KeyValuePairs<String, String>

  private static let digits5000 = String(repeating: "1", count: 5000)

  static let faults: [(Changes, String, String, String)] = [
    (["concept": "Revenue"], "unknownConcept", "concept", "Did you mean Revenues?"),
    (["concept": "Headcount"], "unknownConcept", "concept", "kessan modules"),
    (["concept": ""], "unknownConcept", "concept", "kessan modules"),
    (["period": "3H16"], "badPeriod", "period", "1H16, 2Q16"),
    (["period": ""], "badPeriod", "period", "1H16, 2Q16"),
    (["period": "2016-02-30"], "badPeriod", "period", "2016-09-30"),
    (["period": "2016-09-30/2016-04-01"], "badPeriod", "period", "first day before"),
    (["dimensions": "Segment"], "badDimension", "dimensions", "Segment=NetworkServices"),
    (["dimensions": "=NetworkServices"], "badDimension", "dimensions", "Segment=NetworkServices"),
    (["dimensions": "Segmnt=NetworkServices"], "badDimension", "dimensions", "Did you mean Segment?"),
    (["dimensions": "Region=Asia"], "badDimension", "dimensions", "kessan modules"),
    (["dimensions": "Segment=NetworkService"], "badDimension", "dimensions", "Did you mean NetworkServices?"),
    (["dimensions": "Segment=Heading"], "badDimension", "dimensions", "kessan modules"),
    (["dimensions": "Segment="], "badDimension", "dimensions", "kessan modules"),
    (["dimensions": "Customer="], "badDimension", "dimensions", "Customer="),
    (
      ["dimensions": "Segment=NetworkServices;Segment=NetworkServices"], "badDimension", "dimensions", "one member"
    ),
    (["printed": "１２３"], "fullWidthDigits", "printed", "123"),
    (["value": "１２．５"], "fullWidthDigits", "value", "12.5"),
    (["value": "1,000"], "badNumber", "value", "thousands"),
    (["value": "(5)"], "badNumber", "value", "brackets"),
    (["value": "1e5"], "badNumber", "value", "1234.5"),
    (["value": "12abc"], "badNumber", "value", "1234.5"),
    (["value": digits5000], "numberTooLong", "value", "pasted"),
    (["printed": "flat growth"], "badNumber", "printed", "column value"),
    (["printed": "12,34"], "badNumber", "printed", "1,234.5"),
    (["printed": ""], "missingValue", "printed", "—"),
    (["printed": "1.20E+06"], "badNumber", "printed", "all digits"),
    (["printed": "(15"], "badNumber", "printed", "Write (15)"),
    (["printed": "=SUM(B2:B9)"], "badNumber", "printed", "result of the formula"),
    (["printed": "Sep 25"], "badNumber", "printed", "made a date"),
    (["printed": "2025: 15"], "badNumber", "printed", "one figure"),
    (["printed": "USD 15"], "printedUnit", "printed", "column unit"),
    (["printed": "USD 15", "value": "15"], "printedUnit", "printed", "column unit"),
    (["printed": "5%"], "printedUnit", "printed", "pure"),
    (["printed": "1_204"], "badNumber", "printed", "by commas"),
    (["printed": "1.204"], "badNumber", "printed", "1,204"),
    (["printed": "1,200～1,300"], "badNumber", "printed", "lower bound"),
    (["printed": "1,200–1,204"], "badNumber", "printed", "lower bound"),
    (["printed": "more than 20"], "badNumber", "printed", "column value"),
    (["printed": "△15百万円の損失"], "badNumber", "printed", "one mark"),
    (["printed": "1/3"], "badNumber", "printed", "0.3333"),
    (["printed": digits5000], "numberTooLong", "printed", "pasted"),
    (["scale": "billion"], "badScale", "scale", "9 for billions"),
    (["scale": "31"], "badScale", "scale", "power of ten"),
    (["scale": "-9223372036854775808"], "badScale", "scale", "power of ten"),
    (["scale": "9223372036854775808"], "badScale", "scale", "power of ten"),
    (["decimals": "two"], "badDecimals", "decimals", "INF"),
    (["decimals": "32767"], "badDecimals", "decimals", "INF"),
    (["reading": "minus"], "badReading", "reading", "negated, magnitude"),
    (["unit": ""], "badUnit", "unit", "JPY"),
    (["unit": "JPY/"], "badUnit", "unit", "ISO 4217"),
    (["unit": "円"], "badUnit", "unit", "JPY"),
    (["formula": "Revenues@"], "badFormula", "formula", "Revenues@1H16"),
    (["formula": "Revenue@1H16"], "unknownConcept", "formula", "Did you mean Revenues?"),
    (["concept": "Title", "value": "x", "language": "fr"], "badLanguage", "language", "en or ja"),
    (["concept": "Title"], "missingValue", "value", "column value"),
    (["note": "a\u{7}b"], "controlCharacter", "note", "Remove"),
    (["slide": "a\u{0}"], "controlCharacter", "slide", "Remove"),
    (["printed": "5\u{1B}[0m"], "controlCharacter", "printed", "Remove"),
    (["concept": "Title", "value": "a\u{FFFF}"], "controlCharacter", "value", "Remove"),
    (["concept": "Title", "value": "a", "note": "\u{FFFE}"], "controlCharacter", "note", "Remove"),
  ]

  @Test(arguments: faults)
  func isFound(_ changes: Changes, _ code: String, _ column: String, _ hint: String) throws {
    let sourced = Sample.read([Sample.header, Sample.row([:]), Sample.row(changes), ""].joined(separator: "\n"))
    let finding = try #require(sourced.findings.first)
    #expect(sourced.findings.count == 1)
    #expect(sourced.facts.count == 1)
    #expect(finding.code == "kessan:" + code)
    #expect(finding.severity == .error)
    #expect(finding.location == .init(file: "facts.csv", line: 3, column: column))
    #expect(!finding.hint.isEmpty && finding.hint.contains(hint))
    #expect(!finding.message.isEmpty && finding.message.utf8.count < 400)
  }

  /// The message shows the cell and the part that is not understood.
  @Test(
    arguments: [
      ("JPY15 billon", "\"JPY15 billon\" is no figure that can be read: the part \"billon\" is not understood."),
      ("(15", "\"(15\" is no figure that can be read: the bracket \"(\" is not closed."),
      ("USD 15", "\"USD 15\" is no figure that can be read: \"USD\" is not the currency of the unit JPY."),
      ("減損損失15", "\"減損損失15\" is no figure that can be read: the part \"減\" is not understood."),
      ("1,200～1,300", "\"1,200～1,300\" is no figure that can be read: \"1,200～1,300\" is a range."),
      ("15\u{200B}", "\"15\u{200B}\" is no figure that can be read: it holds the invisible character U+200B."),
      (
        "loss of (15)",
        "\"loss of (15)\" is no figure that can be read: \"loss\" and \"()\" both give the figure a sign."
      ),
    ])
  func theCellAndThePartAreShown(_ printed: String, _ message: String) {
    let sourced = Sample.read(Sample.header + "\n" + Sample.row(["printed": printed]))
    #expect(sourced.findings.map(\.message) == [message])
  }

  @Test func formulaFaultsCountCharactersOfTheCell() {
    let sourced = Sample.read(Sample.header + "\n" + Sample.row(["formula": "Revenues@1H15; 2*Revenues@9Q99"]))
    #expect(sourced.findings.first?.message.contains("at character 27:") == true)
  }

  @Test(arguments: ["concept", "period", "dimensions", "printed", "unit", "slide", "note", "formula"])
  func bytesThatAreNotUTF8(_ column: String) {
    let marked = Array((Sample.header + "\n" + Sample.row([:]) + "\n").utf8)
    let row = Sample.columns.map { $0 == column ? [0x31, 0xFF] : Array(Self.plain[$0, default: ""].utf8) }
    let sourced = Sample.read(marked + Array(row.joined(separator: [0x2C])))
    #expect(sourced.findings.map(\.code) == ["kessan:badEncoding"])
    #expect(sourced.findings.first?.location == .init(file: "facts.csv", line: 3, column: column))
  }

  private static let plain = ["concept": "Revenues", "period": "1H16", "printed": "1", "unit": "JPY"]

  @Test(
    arguments: [
      ("", "emptyFile", 1, nil), ("\n\n", "emptyFile", 1, nil),
      ("concept,period,value,colour\n", "unknownColumn", 1, "colour"),
      ("concept,period,value,\n", "unknownColumn", 1, "column 4"),
      ("\n\nconcept,period,value,value\n", "duplicateColumn", 3, "value"),
      ("concept,value\n", "missingColumn", 1, "period"), ("period,value\n", "missingColumn", 1, "concept"),
      ("concept,period\n", "missingColumn", 1, "printed"),
      ("concept,period,value\nRevenues,1H16,5\n", "missingColumn", 2, "unit"),
      ("concept,period,value,unit\nRevenues,1H16,5\n", "wrongCellCount", 2, nil),
      ("concept,period,value,unit\nRevenues,1H16,1,000,JPY\n", "wrongCellCount", 2, nil),
      ("concept,period,value,unit\nRevenues,1H16,\"5,JPY\n", "malformedCSV", 2, nil),
      ("concept,period,value,unit\nRevenues,1H16,\"5\"0,JPY\n", "malformedCSV", 2, nil),
      ("concept,period,value,unit\n\nRevenues,1H16,5\",JPY\n", "malformedCSV", 3, nil),
      ("concept,period,value,unit\nRevenues,1H16,,JPY\n", "missingValue", 2, "value"),
    ] as [(String, String, Int, String?)])
  func filesAreFound(_ text: String, _ code: String, _ line: Int, _ column: String?) {
    let sourced = Sample.read(text)
    #expect(sourced.findings.map(\.code) == ["kessan:" + code])
    #expect(sourced.findings.first?.location == .init(file: "facts.csv", line: line, column: column))
    #expect(sourced.findings.first?.hint.isEmpty == false)
    #expect(sourced.facts.isEmpty)
  }

  @Test func aHeaderAloneIsSound() {
    #expect(Sample.read(Sample.header).findings.isEmpty)
  }
}
