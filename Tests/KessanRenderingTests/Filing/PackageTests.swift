import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering
@testable import KessanXBRL

@Suite("Packages")
struct PackageTests {
  private static let report = Disclosure(
    header: SampleReport.header, areas: [], taxonomy: Taxonomy.composed(of: []).0, facts: FactTable(),
    index: FactIndex(FactTable()), claims: [], sections: [])

  private func files(_ ending: String) throws -> [String: String] {
    let stem = SampleReport.header.fileStem
    let output = try PackageExporter.exporter.export(Self.report, PackageExporter.exporter.defaults)
    let file = try #require(output.files.first { $0.path == "packages/\(stem)\(ending)" })
    let read = try Unzipped.files(of: try file.bytes())
    return Dictionary(uniqueKeysWithValues: read.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  static let kinds = [(".xbri", "2023/xbri\""), (".xbr", "2023/xbr\""), (".zip", "report-package/2023\"")]

  @Test("A report package says what it is, in one folder, and holds report, taxonomy and catalog", arguments: kinds)
  func reportPackage(_ ending: String, _ type: String) throws {
    let stem = SampleReport.header.fileStem
    let files = try files(ending)
    #expect(files.keys.allSatisfy { $0.hasPrefix("\(stem)/") })
    #expect(files["\(stem)/META-INF/reportPackage.json"]?.contains(type) == true)
    #expect(files["\(stem)/taxonomy/\(stem).xsd"]?.contains("targetNamespace") == true)
    let reports = files.filter { $0.key.hasPrefix("\(stem)/reports/") }
    #expect(!reports.isEmpty)
    let schema = "\(SampleReport.header.namespace)/\(stem).xsd"
    for (path, text) in reports where !path.hasSuffix(".csv") {
      #expect(text.contains("\"\(schema)\""), "\(path) names the schema by the address that the catalog maps")
    }
  }

  @Test("Several reports have a folder each, one has none")
  func folders() throws {
    let stem = SampleReport.header.fileStem
    #expect(try files(".xbri")["\(stem)/reports/\(stem).xhtml"] != nil)
    #expect(try files(".xbr")["\(stem)/reports/\(stem).xbrl"] != nil)
    let all = try files(".zip").keys.filter { $0.hasPrefix("\(stem)/reports/") }
    #expect(Set(all.map { $0.split(separator: "/")[2] }) == ["inline", "xml", "json", "csv"])
    #expect(all.contains("\(stem)/reports/csv/\(stem).json"))
    #expect(all.allSatisfy { $0.split(separator: "/").count >= 4 })
  }

  @Test("The taxonomy package names the entry point by the address that its catalog maps to its files")
  func taxonomyPackage() throws {
    let stem = SampleReport.header.fileStem
    let files = try files("-taxonomy.zip")
    let metadata = try #require(files["\(stem)-taxonomy/META-INF/taxonomyPackage.xml"])
    let catalog = try #require(files["\(stem)-taxonomy/META-INF/catalog.xml"])
    #expect(metadata.contains("<tp:entryPointDocument href=\"\(SampleReport.header.namespace)/\(stem).xsd\"/>"))
    #expect(metadata.contains("<tp:name xml:lang=\"en\">\(SampleReport.header.title.en)</tp:name>"))
    #expect(catalog.contains("uriStartString=\"\(SampleReport.header.namespace)/\" rewritePrefix=\"../taxonomy/\""))
    #expect(files["\(stem)-taxonomy/taxonomy/\(stem).xsd"] != nil)
    #expect(!files.keys.contains { $0.contains("/reports/") })
  }

  @Test("The same report makes the same packages")
  func determinism() throws {
    let files = try PackageExporter.exporter.export(Self.report, ExportOptions()).files
    let again = try PackageExporter.exporter.export(Self.report, ExportOptions()).files
    #expect(try files.map { try $0.bytes() } == again.map { try $0.bytes() })
  }

  @Test(
    "A namespace below which no file can lie is a finding", arguments: ["http://a.example/b#c", "http://a.example/?b"])
  func namespace(_ namespace: String) throws {
    var header = SampleReport.header
    header.namespace = namespace
    let report = Disclosure(
      header: header, areas: [], taxonomy: Self.report.taxonomy, facts: FactTable(), index: Self.report.index,
      claims: [], sections: [])
    let output = try PackageExporter.exporter.export(report, ExportOptions())
    #expect(output.files.isEmpty)
    #expect(output.findings.map(\.code) == ["tpe:invalidCatalogFile"])
  }
}
