import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

@Suite("Severities in the pipeline")
struct PipelineSeverityTests {
  /// A title of another period than the report's, which is an error by itself.
  private static func workspace() throws -> Workspace {
    var configuration = try SampleWorkspace.configuration()
    configuration.header.title = Localized("Results for the first quarter of FY2011", ja: "決算")
    configuration.profile = "gateway"
    return Workspace(configuration: configuration, files: ["facts.csv": Array(SampleWorkspace.facts.utf8)])
  }

  /// A build with a profile that gives severities, and a workspace that names it.
  private static func pipeline(_ severities: FindingSeverities) -> Pipeline {
    var extensions = ExtensionSet.standard + ExtensionSet([ShopModule()])
    extensions.profiles = [FilingProfile("gateway", summary: "A gateway", severities: severities)]
    return Pipeline(extensions)
  }

  private static func code(_ text: String) throws -> FindingCode { try #require(FindingCatalogue.kessan[text]) }

  @Test(
    "What a report is judged by has the severity that is given, and decides whether it is valid",
    arguments: [(nil, Finding.Severity.error), (.warning, .warning), (.note, .note)]
      as [(Finding.Severity?, Finding.Severity)])
  func judgements(_ given: Finding.Severity?, _ expected: Finding.Severity) throws {
    let code = try Self.code("kessan:titlePeriod")
    let severities = FindingSeverities(given.map { [code: $0] } ?? [:])
    let result = Self.pipeline(severities).report(try Self.workspace())
    #expect(result.findings.filter { $0.kind == code }.map(\.severity) == [expected])
    #expect(result.isValid == (expected != .error))
    #expect(result.findings == result.findings.sorted())
  }

  @Test("So have the findings of exporters")
  func exports() throws {
    let code = try Self.code("kessan:addedFormat")
    for severity in [Finding.Severity.note, .error] {
      let pipeline = Self.pipeline(FindingSeverities([code: severity]))
      var configuration = try SampleWorkspace.configuration()
      configuration.profile = "gateway"
      let workspace = Workspace(configuration: configuration, files: ["facts.csv": Array(SampleWorkspace.facts.utf8)])
      let report = try #require(pipeline.report(workspace).report)
      let output = try pipeline.exports(report, of: configuration, insteadOf: [ExportChoice("inline")])
      #expect(output.findings.filter { $0.kind == code }.map(\.severity) == [severity])
    }
  }
}
