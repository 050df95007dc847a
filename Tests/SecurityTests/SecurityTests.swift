import KessanPlugin
import KessanTesting
import Security
import Testing

@Suite("Security")
struct SecurityTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: SecurityModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [SecurityModule()], facts: Self.facts)
    // The announcement gives its figures of the year before only.
    #expect(report.findings.filter { $0.severity != .note }.map(\.code) == ["kessan:noFigureInPeriod"])
    #expect(Golden.difference(of: report.sectionText, from: "Security.txt", beside: #filePath) == nil)
  }

  @Test("Every fact of the sample is shown by a section")
  func completeness() throws {
    #expect(try SampleReport(modules: [SecurityModule()], facts: Self.facts).hiddenFacts == [])
  }

  @Test("Without facts there is no figure, and nothing else is wrong")
  func withoutFacts() throws {
    let report = try SampleReport(modules: [SecurityModule()], facts: "concept,period,printed\n")
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["kessan:noSections", "kessan:noFigureInPeriod"])
    #expect(report.report.sections.flatMap(\.facts) == [])
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading
    Revenues,FY15,Scope=IncludingSI; Service=Security,approx. JPY10 billion,9,JPY,I-2,,,
    Milestone,1H16,Area=Security; Event=SOC launch,,,,I-2,2H16,,
    """
}
