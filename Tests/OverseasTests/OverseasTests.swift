import KessanPlugin
import KessanTesting
import Overseas
import Testing

@Suite("Overseas")
struct OverseasTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: OverseasModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [OverseasModule()], facts: Self.facts)
    #expect(report.findings.filter { $0.severity != .note } == [])
    #expect(Golden.difference(of: report.sectionText, from: "Overseas.txt", beside: #filePath) == nil)
  }

  @Test("Every fact of the sample is shown by a section")
  func completeness() throws {
    #expect(try SampleReport(modules: [OverseasModule()], facts: Self.facts).hiddenFacts == [])
  }

  @Test("Without facts there is no figure, and nothing else is wrong")
  func withoutFacts() throws {
    let report = try SampleReport(modules: [OverseasModule()], facts: "concept,period,printed\n")
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["kessan:noSections", "kessan:noFigureInPeriod"])
    #expect(report.report.sections.flatMap(\.facts) == [])
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading
    Revenues,1H16,Region=Overseas,approx. JPY2.5 billion,9,JPY,II-6(1),,,
    OperatingIncomeLoss,1H16,Region=Overseas,operating loss: approx. JPY0.26 billion,9,JPY,II-6(1),,,
    Revenues,FY16,Region=Overseas; Scenario=Target,approx. JPY7.0 billion,9,JPY,II-6(1),,,
    OperatingIncomeLoss,FY16,Region=Overseas; Scenario=Target,operating loss: approx. JPY0.2 billion,9,JPY,II-6(1),,,
    """
}
