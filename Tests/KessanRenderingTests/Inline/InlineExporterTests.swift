import KessanBytes
import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering
@testable import KessanXBRL

@Suite("Inline XBRL as an export")
struct InlineExporterTests {
  private func output(_ options: [String: String], prefix: String = "sample") throws -> Exporter.Output {
    var header = SampleReport.header
    header.prefix = prefix
    let report = try SampleReport(modules: [InlineSample.Retail()], facts: InlineSample.facts, header: header).report
    let settled = InlineExporter.exporter.settle(ExportChoice("inline", options: options))
    #expect(settled.findings.isEmpty)
    return try InlineExporter.exporter.export(report, settled.options)
  }

  @Test(
    "each choice has a file of its own",
    arguments: [
      ([:], "sample-2016-11-08-1.1-en"), (["version": "1.0", "language": "ja"], "sample-2016-11-08-1.0-ja"),
      (["registry": "4"], "sample-2016-11-08-1.1-en-registry-4"),
      (["version": "1.0", "registry": "3"], "sample-2016-11-08-1.0-en-registry-3"),
      (["language": "ja", "digits": "full"], "sample-2016-11-08-1.1-ja-full-width"),
    ])
  func files(options: [String: String], stem: String) throws {
    #expect(try output(options).files.map(\.path) == ["inline/\(stem).xhtml"])
  }

  @Test(
    "what does not go together is said, and not written",
    arguments: [["version": "1.0", "registry": "4"], ["version": "1.0", "registry": "5"], ["digits": "full"]])
  func combinations(options: [String: String]) throws {
    let output = try output(options)
    #expect(output.files.isEmpty)
    #expect(output.findings.map(\.code) == ["kessan:unknownOption"])
  }

  @Test("the prefixes of Inline XBRL are not to be had", arguments: ["ix", "ixt"])
  func prefixes(prefix: String) throws {
    let output = try output([:], prefix: prefix)
    #expect(output.files.isEmpty)
    #expect(output.findings.map(\.code) == ["kessan:prefixClash"])
  }
}
