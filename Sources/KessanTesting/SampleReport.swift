public import KessanDisclosure
public import KessanModel
public import KessanPlugin
import KessanWorkspace

/// A report made of modules and facts in memory, for tests.
///
///     let report = try SampleReport(modules: [CloudModule()], facts: "concept,period,…")
public struct SampleReport: Sendable {
  public let report: Disclosure
  /// The findings of the whole pipeline.
  public let findings: [Finding]

  /// Why there is no report.
  public struct Failure: Error, CustomStringConvertible {
    public let findings: [Finding]

    public var description: String {
      findings.map { "\($0.code) \($0.location): \($0.message)" }.joined(separator: "\n")
    }
  }

  /// Runs the pipeline over a fact file, and over a commentary file where one is given.
  ///
  /// - Throws: ``Failure`` where the pipeline gives no report.
  public init(
    modules: [any AnalysisModule], facts: String, commentary: String? = nil,
    header: ReportHeader = SampleReport.header
  ) throws(Failure) {
    let configuration = WorkspaceConfiguration(
      header: header, modules: modules.map(\.area.id), data: ["facts.csv"],
      commentary: commentary == nil ? [] : ["commentary.md"], exports: [])
    let files = ["facts.csv": Array(facts.utf8), "commentary.md": commentary.map { Array($0.utf8) }]
    let workspace = Workspace(configuration: configuration, files: files.compactMapValues { $0 })
    let result = Pipeline(.standard + ExtensionSet(modules)).report(workspace)
    guard let report = result.report else { throw Failure(findings: result.findings) }
    self.report = report
    findings = result.findings
  }

  /// The facts of the file that no section shows, by their descriptions.
  public var hiddenFacts: [String] {
    let shown = report.shownFacts
    let hidden = report.facts.filter { fact in
      if case .row = fact.provenance { !shown[fact.index] } else { false }
    }
    return hidden.map { report.description(of: $0) }
  }

  /// The sections as text that a reviewer can read.
  public var sectionText: String { SectionText.text(of: report) }

  /// A company that reports the first half of FY2016, with a fiscal year from April.
  public static let header = ReportHeader(
    entityName: Localized("Sample Company", ja: "見本株式会社"), entityScheme: "http://www.example.com/company",
    entityIdentifier: "0001", title: Localized("Results for 1H16", ja: "2016年度上期決算"),
    period: FiscalSpan(.half(1), 2016), calendar: .japanese, accountingStandard: "US GAAP",
    published: CalendarDate(dayNumber: 17_113), namespace: "http://www.example.com/xbrl/2016-11-08", prefix: "sample",
    source: "Results for 1H16")
}
