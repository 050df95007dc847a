import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanRendering
import KessanTesting
import Testing

@testable import KessanXBRL

/// An xBRL-CSV report as files.
@Suite("xBRL-CSV")
struct CSVReportTests {
  private static let stem = "sample-2016-11-08"

  private static func metadata(_ report: Disclosure, layout: String = "tables") throws -> [String: Any] {
    let text = try #require(try CSVSample.files(report, layout: layout)["\(stem).json"])
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A small report reads as its goldens", arguments: ["tables", "facts"])
  func goldens(layout: String) throws {
    let files = try CSVSample.files(CSVSample.small(), layout: layout)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      #expect(Golden.difference(of: text, from: "\(layout)/\(name)", beside: #filePath) == nil)
    }
    let expected =
      layout == "tables"
      ? ["II-2-figures.csv", "II-2-table-1.csv", "facts.csv", "notes.csv", "\(Self.stem).json"]
      : ["facts.csv", "notes.csv", "\(Self.stem).json"]
    #expect(files.keys.sorted() == expected)
  }

  @Test("The metadata names every file, the taxonomy, the entity, and the periods that tables refer to, no others")
  func metadata() throws {
    let report = CSVSample.small()
    let metadata = try Self.metadata(report)
    let tables = try #require(metadata["tables"] as? [String: [String: String]])
    #expect(
      Set(tables.values.compactMap { $0["url"] } + ["\(Self.stem).json"]) == Set(try CSVSample.files(report).keys))
    let info = try #require(metadata["documentInfo"] as? [String: Any])
    #expect(info["documentType"] as? String == "https://xbrl.org/2021/xbrl-csv")
    #expect(info["taxonomy"] as? [String] == ["../filing/\(Self.stem).xsd"])
    #expect(metadata["dimensions"] as? [String: String] == ["entity": "scheme:0001"])
    #expect(
      metadata["parameters"] as? [String: String] == [
        "period_1H15": "2015-04-01..2015-09-30", "period_1H16": "2016-04-01..2016-09-30",
      ])
    #expect(try Self.metadata(report, layout: "facts")["parameters"] == nil)
  }

  @Test("Every period has a parameter of its own, however alike their names are")
  func periodParameters() throws {
    let calendar = SampleReport.header.calendar
    let names = [
      "FY16", "1H16", "2H16", "1Q16", "2Q16", "FY2116", "1H2116", "2016-04-01/2016-09-29", "2016-04-01/2016-09-28",
      "2016-04-02/2016-09-30", "2016-04-01/2016-04-01",
    ]
    let instants = ["1Q16-end", "2Q16-end", "2Q2116-end", "2016-04-01", "2016-09-29"]
    var sample = CSVSample()
    var blocks: [Section.Block] = []
    var expected: [String: String] = [:]
    for (number, name) in (names + instants).enumerated() {
      let period = try #require(calendar.period(name))
      let place = sample.add(
        instants.contains(name) ? "Customers" : "Revenues", CSVSample.number(number), period,
        instants.contains(name) ? "customers" : "JPY")
      blocks.append(
        .table(CSVSample.table(columns: [("amount", name)], rows: [(Localized(name), [place])])))
      expected["II-2-table-\(number + 1)"] = period.csvText
    }
    let metadata = try Self.metadata(sample.report(blocks))
    let parameters = try #require(metadata["parameters"] as? [String: String])
    #expect(parameters.count == expected.count)
    #expect(Set(parameters.values).count == expected.count)
    let templates = try #require(metadata["tableTemplates"] as? [String: [String: Any]])
    let tables = try #require(metadata["tables"] as? [String: [String: String]])
    for (table, period) in expected {
      let template = try #require(templates[tables[table]?["template"] ?? table])
      let source = (template["dimensions"] as? [String: String])?["period"] ?? ""
      #expect(parameters[String(source.dropFirst())] == period, "\(table)")
    }
  }

  @Test("The address of the taxonomy is a parameter, for packages")
  func schema() throws {
    let files = CSVReport(CSVSample.small().report, grids: nil).files(schema: "http://www.example.com/s.xsd")
    #expect(files.map(\.path) == ["\(Self.stem).json", "facts.csv", "notes.csv"])
    let text = String(decoding: try files[0].bytes(), as: UTF8.self)
    #expect(text.contains("\"taxonomy\": [\"http://www.example.com/s.xsd\"]"))
  }

  @Test("Links lead from the first cell of a noted fact to the cells of its notes")
  func links() throws {
    let links = try #require(try Self.metadata(CSVSample.small())["links"] as? [String: [String: [String: [String]]]])
    let notes = ["notes.r_1.value", "notes.r_2.value"]
    #expect(
      links == [
        "footnote": ["_": ["II-2-table-1.r_1.growthRate_1H16": notes, "facts.r_1.value": notes]]
      ])
    let flat = try Self.metadata(CSVSample.small(), layout: "facts")["links"] as? [String: [String: [String: [String]]]]
    #expect(flat?["footnote"]?["_"]?.keys.sorted() == ["facts.r_3.value", "facts.r_9.value"])
  }

  @Test("Tables of one kind share a template")
  func sharedTemplates() throws {
    var sample = CSVSample()
    let tables = (1...3).map { number in
      let place = sample.add(
        "Revenues", CSVSample.number(number), number == 3 ? CSVSample.lastHalfYear : CSVSample.halfYear, "JPY")
      return Section.Block.table(
        CSVSample.table(columns: [("amount", "1H16")], rows: [(Localized("\(number)"), [place])]))
    }
    let metadata = try Self.metadata(sample.report(tables))
    #expect((metadata["tableTemplates"] as? [String: Any])?.keys.sorted() == ["II-2-table-1", "II-2-table-3"])
    let second = (metadata["tables"] as? [String: [String: String]])?["II-2-table-2"]
    #expect(second == ["url": "II-2-table-2.csv", "template": "II-2-table-1"])
  }

  @Test("Every fact is in some table, and one that two tables show is in both")
  func completeness() throws {
    var sample = CSVSample()
    let shown = sample.add("Revenues", CSVSample.number(111), CSVSample.halfYear, "JPY")
    _ = sample.add("Cost", CSVSample.number(222), CSVSample.halfYear, "JPY")
    let table = Section.Block.table(
      CSVSample.table(columns: [("amount", "1H16")], rows: [(Localized("Revenues"), [shown])]))
    let files = try CSVSample.files(sample.report([table, table]))
    #expect(files["II-2-table-1.csv"]?.contains("111") == true && files["II-2-table-2.csv"]?.contains("111") == true)
    #expect(files["facts.csv"]?.contains("222") == true && files["facts.csv"]?.contains("111") == false)
    #expect(try CSVSample.files(CSVSample().report()).keys.sorted() == ["\(Self.stem).json"])
  }

  @Test(
    "Writing to a descriptor gives the bytes that memory gives, and again the same", arguments: ["tables", "facts"])
  func determinism(layout: String) throws {
    func files() throws -> [ExportFile] {
      var sample = CSVSample()
      for number in 0..<3000 {
        _ = sample.add(
          "Revenues", CSVSample.number(number, 6), CSVSample.halfYear, "JPY", [.init("Vendor", "V,\(number)")])
      }
      return try CSVReportExporter.exporter.export(sample.report(), ExportOptions(["layout": layout])).files
    }
    let again = try files()
    for (number, file) in try files().enumerated() {
      let bytes = try file.bytes()
      #expect(try again[number].bytes() == bytes)
      if file.path.hasSuffix("facts.csv") { #expect(bytes.count > 2 * 65_536) }
      #expect(try ExporterContract.streamed(file) == bytes)
    }
  }

  @Test("An identifier with a blank is a finding")
  func entity() throws {
    var header = SampleReport.header
    header.entityIdentifier = "00 01"
    let output = try CSVReportExporter.exporter.export(CSVSample().report(header: header), ExportOptions())
    #expect(output.findings.map(\.code) == ["oimce:invalidSQName"])
    #expect(output.findings.first?.message.contains("xbrl-csv") == true)
  }
}
