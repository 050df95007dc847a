import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanRendering
import KessanTesting
import Testing

@testable import KessanXBRL

/// What an xBRL-JSON report says of facts, said without Arelle.
@Suite("xBRL-JSON")
struct JSONReportTests {
  static let hostile = "\"quoted\" \\ <b>&amp;</b> \u{2028}\t決算 😀"

  private static let taxonomy: Taxonomy = {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = [
      Concept("Revenues", .monetary, .duration, label: Localized("Revenues")),
      Concept("Customers", .integer, .instant, label: Localized("Customers")),
      Concept("Rate", .percent, .duration, label: Localized("Rate")),
      Concept("Earnings", .perShare, .duration, label: Localized("Earnings")),
      Concept("Remark", .string, .duration, label: Localized("Remark")),
      Concept("Day", .date, .duration, label: Localized("Day")),
      Concept("Fee", .noDecimalsMonetary, .duration, label: Localized("Fee")),
    ]
    vocabulary.dimensions = [
      Dimension("Line", .explicit(defaultMember: "All"), label: Localized("Line")),
      Dimension("Vendor", .typed, label: Localized("Vendor")),
    ]
    vocabulary.members = [
      Member("All", of: "Line", label: Localized("All")), Member("A", of: "Line", label: Localized("A")),
    ]
    return Taxonomy.composed(of: [vocabulary]).0
  }()

  private static let halfYear = Period("2016-04-01/2016-09-30") ?? .forever
  private static let yearEnd = Period("2016-12-31") ?? .forever

  private static func number(_ mantissa: Int, _ exponent: Int, _ accuracy: Accuracy = .exact) -> FactValue {
    .number(ExactDecimal(mantissa, exponent: exponent), accuracy)
  }

  private static func report(
    repeating: Int = 0, hasFee: Bool = false, header: ReportHeader = SampleReport.header
  ) -> Disclosure {
    var table = FactTable()
    let source = table.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    func add(
      _ concept: String, _ value: FactValue, _ period: Period = halfYear, _ unit: String? = nil,
      _ dimensions: [DimensionValue] = []
    ) {
      let context = table.intern(Context(period, dimensions))
      table.append(
        value, concept: taxonomy.index(ofConcept: concept) ?? 0, context: context,
        unit: unit.flatMap { Unit($0) }.flatMap { table.intern($0) }, source: source, row: 2)
    }
    add("Revenues", number(74_120, 6, .decimals(-6)), halfYear, "JPY")
    add("Revenues", number(741, 8, .decimals(-8)), halfYear, "JPY")
    add("Revenues", .none, halfYear, "JPY", [.init("Line", "A")])
    add("Customers", number(-12, 2), yearEnd, "customers")
    add("Rate", number(-330, -3, .decimals(3)), halfYear, "pure")
    add("Earnings", number(24_11, -2, .decimals(2)), halfYear, "JPY/shares")
    add("Earnings", number(0, 0), .forever, "JPY*USD/shares")
    add("Remark", .text(hostile, .japanese), halfYear, nil, [.init("Vendor", hostile)])
    add("Remark", .text("plain", nil))
    add("Day", .text("2016-11-08", nil))
    if hasFee { add("Fee", number(5, 0, .decimals(0)), halfYear, "JPY") }
    for number in 0..<repeating {
      add("Revenues", Self.number(number, 6, .decimals(-6)), halfYear, "JPY", [.init("Vendor", "V\(number)")])
    }
    let note = Note(Localized(hostile, ja: "注"), facts: [0, 7])
    return Disclosure(
      header: header, areas: [], taxonomy: taxonomy, facts: table, index: FactIndex(table), claims: [],
      sections: [
        Section(id: "A", module: "Test", slide: "1", title: Localized("A"), blocks: [.note(note)])
      ])
  }

  private static func file(_ report: Disclosure) throws -> ExportFile {
    try #require(try JSONExporter.exporter.export(report, ExportOptions()).files.first)
  }

  private static func object(_ report: Disclosure) throws -> [String: Any] {
    let bytes = try file(report).bytes()
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private static func facts(_ report: Disclosure) throws -> [String: [String: Any]] {
    try #require(try object(report)["facts"] as? [String: [String: Any]])
  }

  private static func dimensions(_ fact: [String: Any]?) -> [String: String] {
    fact?["dimensions"] as? [String: String] ?? [:]
  }

  @Test("The document says what it is and where its taxonomy lies")
  func documentInfo() throws {
    let info = try #require(try Self.object(Self.report())["documentInfo"] as? [String: Any])
    #expect(info["documentType"] as? String == "https://xbrl.org/2021/xbrl-json")
    #expect((info["features"] as? [String: Bool]) == ["xbrl:canonicalValues": true])
    #expect(info["taxonomy"] as? [String] == ["../filing/sample-2016-11-08.xsd"])
    let namespaces = try #require(info["namespaces"] as? [String: String])
    #expect(namespaces["sample"] == SampleReport.header.namespace)
    #expect(namespaces["scheme"] == SampleReport.header.entityScheme)
    #expect(info["linkGroups"] as? [String: String] == ["_": "http://www.xbrl.org/2003/role/link"])
  }

  @Test(
    "Canonical values are claimed where there are only such: an amount without decimals is written as 5, not as 5.0")
  func canonicalValues() throws {
    for (hasFee, features) in [(false, ["xbrl:canonicalValues": true]), (true, nil)] {
      let report = Self.report(hasFee: hasFee)
      let info = try #require(try Self.object(report)["documentInfo"] as? [String: Any])
      #expect(info["features"] as? [String: Bool] == features)
      #expect(try Self.facts(report)["Fee_1H16_JPY.0"]?["value"] as? String == (hasFee ? "5" : nil))
    }
  }

  @Test("Every fact has an id of its own")
  func ids() throws {
    let report = Self.report(repeating: 50)
    // A parser keeps one of two members with the same name, so a repeated id would be missing.
    #expect(try Self.facts(report).count == report.facts.count + 2)
  }

  @Test("Values are canonical: decimals have a point, integers none, exact numbers no accuracy, nil facts neither")
  func values() throws {
    let facts = try Self.facts(Self.report())
    #expect(facts["Revenues_1H16_JPY.-6"]?["value"] as? String == "74120000000.0")
    #expect(facts["Revenues_1H16_JPY.-6"]?["decimals"] as? Int == -6)
    #expect(facts["Revenues_1H16_JPY.-8"]?["value"] as? String == "74100000000.0")
    let ofNone = try #require(facts["Revenues_1H16_Line.A_JPY.nil"])
    #expect(ofNone["value"] is NSNull && ofNone["decimals"] == nil)
    let customers = try #require(facts.first { $0.key.hasPrefix("Customers") }?.value)
    #expect(customers["value"] as? String == "-1200" && customers["decimals"] == nil)
    #expect(facts["Rate_1H16_pure.3"]?["value"] as? String == "-0.33")
    #expect(facts["Earnings_1H16_JPY-per-shares.2"]?["value"] as? String == "24.11")
    #expect(facts.first { $0.key.hasPrefix("Earnings_forever") }?.value["value"] as? String == "0.0")
    #expect(facts["Day_1H16_text"]?["value"] as? String == "2016-11-08")
  }

  @Test("Days end at the midnight after them, forever and pure are left out, products stand in brackets")
  func dimensions() throws {
    let facts = try Self.facts(Self.report())
    #expect(
      Self.dimensions(facts["Revenues_1H16_Line.A_JPY.nil"]) == [
        "concept": "sample:Revenues", "entity": "scheme:0001", "period": "2016-04-01T00:00:00/2016-10-01T00:00:00",
        "unit": "iso4217:JPY", "sample:LineAxis": "sample:AMember",
      ])
    let customers = Self.dimensions(facts.first { $0.key.hasPrefix("Customers") }?.value)
    #expect(customers["period"] == "2017-01-01T00:00:00" && customers["unit"] == "sample:customers")
    #expect(Self.dimensions(facts["Rate_1H16_pure.3"])["unit"] == nil)
    #expect(Self.dimensions(facts["Earnings_1H16_JPY-per-shares.2"])["unit"] == "iso4217:JPY/xbrli:shares")
    let forever = Self.dimensions(facts.first { $0.key.hasPrefix("Earnings_forever") }?.value)
    #expect(forever["period"] == nil && forever["unit"] == "(iso4217:JPY*iso4217:USD)/xbrli:shares")
    #expect(Self.dimensions(facts["Day_1H16_text"])["language"] == nil)
  }

  @Test("Typed members whose letters are alike give ids of their own, each with a checksum of its text")
  func typedMembers() throws {
    var table = FactTable()
    let source = table.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    let unit = table.intern(.currency("JPY"))
    let vendors = ["A B", "AB", "A-B", "a b", "A  B", "決算", "月次", "#", "Ａ Ｂ"]
    for (number, vendor) in vendors.enumerated() {
      table.append(
        Self.number(number, 0), concept: 0, context: table.intern(Context(Self.halfYear, [.init("Vendor", vendor)])),
        unit: unit, source: source, row: 2)
    }
    let report = Disclosure(
      header: SampleReport.header, areas: [], taxonomy: Self.taxonomy, facts: table, index: FactIndex(table),
      claims: [], sections: [])
    let facts = try Self.facts(report)
    #expect(facts.count == vendors.count)
    #expect(Set(facts.values.compactMap { Self.dimensions($0)["sample:VendorAxis"] }) == Set(vendors))
    #expect(facts["Revenues_1H16_Vendor.AB_JPY.INF"] != nil)
  }

  @Test("Hostile text is what it was, as a value, as a typed member and as XHTML in a note")
  func texts() throws {
    let facts = try Self.facts(Self.report())
    let (_, remark) = try #require(facts.first { $0.key.hasPrefix("Remark_1H16_Vendor") })
    #expect(remark["value"] as? String == Self.hostile)
    #expect(Self.dimensions(remark)["sample:VendorAxis"] == Self.hostile)
    #expect(Self.dimensions(remark)["language"] == "ja")
    let links = ["footnote": ["_": ["note.1.en", "note.1.ja"]]]
    #expect(remark["links"] as? [String: [String: [String]]] == links)
    let note = try #require(facts["note.1.en"])
    #expect(
      note["value"] as? String == "\"quoted\" \\ &lt;b&gt;&amp;amp;&lt;/b&gt; \u{2028}\t決算 😀")
    #expect(Self.dimensions(note) == ["concept": "xbrl:note", "noteId": "note.1.en", "language": "en"])
    #expect(facts.values.count { $0["links"] != nil } == 2)
  }

  @Test("Writing to a descriptor gives the bytes that memory gives, and again the same")
  func determinism() throws {
    let file = try Self.file(Self.report(repeating: 2000))
    let bytes = try file.bytes()
    #expect(try Self.file(Self.report(repeating: 2000)).bytes() == bytes)
    #expect(bytes.count > 4 * 65_536)
    #expect(try ExporterContract.streamed(file) == bytes)
  }

  @Test("Prefixes of the report and the entity's scheme never clash, and an identifier with a blank is a finding")
  func entity() throws {
    var header = SampleReport.header
    header.prefix = "scheme"
    let facts = try Self.facts(Self.report(header: header))
    #expect(Self.dimensions(facts["Rate_1H16_pure.3"])["entity"] == "entity:0001")
    header.entityScheme = header.namespace
    #expect(Self.dimensions(try Self.facts(Self.report(header: header))["Rate_1H16_pure.3"])["entity"] == "scheme:0001")
    header.entityIdentifier = "00 01"
    let output = try JSONExporter.exporter.export(Self.report(header: header), ExportOptions())
    #expect(output.findings.map(\.code) == ["oimce:invalidSQName"])
  }
}
