import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanWorkspace
import Testing

/// The workspace of a company that reports in yen, and some of it in dollars too: `Tests/Fixtures/TwoCurrencies`.
@Suite("A workspace with two currencies")
struct TwoCurrenciesTests {
  private static let folder = "\(Seed.repository)/Tests/Fixtures/TwoCurrencies"

  private static func built(
    _ change: (inout WorkspaceConfiguration) -> Void = { _ in }, rows: String = ""
  ) throws -> (result: Pipeline.Result, files: [String: String]) {
    let pipeline = Pipeline(.standard + registeredExtensions)
    var configuration = try Workspace(folder: folder).configuration
    change(&configuration)
    var data: [String: [UInt8]] = [:]
    for file in configuration.data.map(\.file) + configuration.commentary {
      data[file] = Array(try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8).utf8)
    }
    data["Data/results.csv"]? += Array(rows.utf8)
    let result = pipeline.report(Workspace(configuration: configuration, files: data))
    guard let report = result.report, result.isValid else { return (result, [:]) }
    let output = try pipeline.exports(report, choices: configuration.exports)
    #expect(output.findings.filter { $0.severity == .error } == [])
    let files = try output.files.map { ($0.path, String(decoding: try $0.bytes(), as: UTF8.self)) }
    return (result, Dictionary(files, uniquingKeysWith: { first, _ in first }))
  }

  @Test("It is valid, without a warning, and every fact has an id of its own in every format")
  func valid() throws {
    let (result, files) = try Self.built()
    #expect(result.findings.filter { $0.severity != .note } == [])
    let report = try #require(result.report)
    let ids = Identifiers(report.report)
    #expect(Set(report.facts.indices.map { ids.fact($0, in: report.facts) }).count == report.facts.count)
    let json = try #require(files["xbrl-json/kitagata-2025-11-10.json"])
    let facts =
      (try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])?["facts"] as? [String: [String: Any]]
    #expect(facts?["Revenues_1H25_JPY.-6"]?["value"] as? String == "1234000000.0")
    #expect(facts?["Revenues_1H25_USD.-5"]?["value"] as? String == "8200000.0")
    let instance = try #require(files["filing/kitagata-2025-11-10.xml"])
    #expect(instance.contains("unitRef=\"u-USD\" decimals=\"-5\">8200000<"))
    #expect(instance.contains("unitRef=\"u-SIM\" decimals=\"0\">12300<"))
    #expect(instance.contains("<xbrli:measure>kitagata:SIM</xbrli:measure>"))
    #expect(!instance.contains("iso4217:SIM"))
  }

  @Test("Modules mean the reporting currency; what is in dollars alone says so in its cell, in every format")
  func sections() throws {
    let (result, files) = try Self.built()
    let report = try #require(result.report)
    let tables = report.sections.flatMap(\.blocks).compactMap { block -> SectionTable? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(!tables.isEmpty)
    for table in tables where table.unit.en.hasPrefix("JPY") {
      for figure in table.rows.flatMap(\.cells).compactMap(\.self) {
        let unit = report.facts[figure.fact].unit
        #expect((unit == .currency("USD")) == figure.display.contains("USD"), "\(figure.display)")
      }
    }
    let shown = Set(tables.flatMap(\.rows).flatMap(\.cells).compactMap { $0?.display })
    #expect(shown.contains("1.234") && shown.contains("USD0.0005 billion"))
    #expect(!shown.contains("0.0082") && !shown.contains("0.0005"))
    for (path, text) in files where path.hasSuffix("II-1.md") || path.hasSuffix("Consolidated/II-1.xml") {
      #expect(text.contains("USD0.0005 billion"), "\(path)")
    }
    #expect(files["report/index.html"]?.contains("USD0.0005 billion") == true)
  }

  @Test("Commentary and formulas name the unit that they mean")
  func references() throws {
    let report = try #require(try Self.built().result.report)
    #expect(
      report.sections.flatMap { $0.paragraphs(in: .english) }.map(\.text)
        == ["Revenues were JPY1,234 million, or USD8.2 million."])
    #expect(report.claims.map(\.verdict.name) == Array(repeating: "consistent", count: report.claims.count))
    #expect(report.claims.count == 5)
    #expect(report.claims.contains { $0.recomputed?.description == "[2100000, 2300000]" })
  }

  @Test("No ratio and no sum is derived from facts of two currencies")
  func derivations() throws {
    let report = try #require(try Self.built().result.report)
    for fact in report.facts where fact.provenance.isDerived {
      let name = report.concept(of: fact).name
      #expect(fact.unit != .currency("USD"), "\(name)")
      #expect(
        !(name.hasPrefix("OperatingIncomeLoss") && fact.number != nil
          && report.header.calendar.label(for: fact.context.period) == "1H25"), "\(name)")
    }
  }

  @Test("Without a reporting currency nothing is guessed: the build is refused and both units are named")
  func undeclared() throws {
    let (result, files) = try Self.built { $0.header.currency = nil }
    #expect(files.isEmpty)
    let errors = result.findings.filter { $0.severity == .error }
    #expect(Set(errors.map(\.code)) == ["kessan:ambiguousUnit"])
    #expect(errors.allSatisfy { $0.message.contains("in JPY and in USD") })
    #expect(errors.contains { $0.location.file == "Data/commentary/results.md" })
    #expect(errors.contains { $0.location.file == "Data/results.csv" && $0.location.line == 6 })
    #expect(errors.contains { $0.location.subject == "section II-1" })
  }

  @Test("A thing that is counted must be declared, and no currency counts anything")
  func counts() throws {
    let undeclared = try Self.built { $0.counts = [] }.result.findings.filter { $0.severity == .error }
    #expect(undeclared.map(\.code) == ["utre:error-NumericFactUtrInvalid"])
    #expect(undeclared.first?.hint.contains("\"counts\": [\"SIM\"]") == true)
    let money = try Self.built(rows: "MobileSubscriptions,1Q25-end,,5,0,JPY,I-1,,\n").result.findings
    #expect(
      money.filter { $0.severity == .error }.map(\.message) == [
        "MobileSubscriptions is of the type integer and cannot be reported in JPY."
      ])
  }

  @Test("A rounded twin leaves the ids of all other facts as they are")
  func stableIds() throws {
    func ids(_ rows: String) throws -> Set<String> {
      let report = try #require(try Self.built(rows: rows).result.report)
      let ids = Identifiers(report.report)
      return Set(report.facts.indices.map { ids.fact($0, in: report.facts) })
    }
    let before = try ids("")
    let after = try ids("Revenues,1H25,,1.2,9,JPY,II-1,,\n")
    #expect(after.subtracting(before) == ["Revenues_1H25_JPY.-8"])
    #expect(before.isSubset(of: after))
  }
}
