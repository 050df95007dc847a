import CDN
import KessanPlugin
import KessanTesting
import Testing

@Suite("CDN")
struct CDNTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: CDNModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [CDNModule()], facts: Self.facts)
    #expect(report.findings.filter { $0.severity != .note } == [])
    #expect(Golden.difference(of: report.sectionText, from: "CDN.txt", beside: #filePath) == nil)
  }

  @Test("Every fact of the sample is shown by a section")
  func completeness() throws {
    #expect(try SampleReport(modules: [CDNModule()], facts: Self.facts).hiddenFacts == [])
  }

  @Test("Without facts there is no figure, and nothing else is wrong")
  func withoutFacts() throws {
    let report = try SampleReport(modules: [CDNModule()], facts: "concept,period,printed\n")
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["kessan:noSections", "kessan:noFigureInPeriod"])
    #expect(report.report.sections.flatMap(\.facts) == [])
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading
    CapitalExpenditures,FY15,Service=CDN,approx. JPY0.24 billion,9,JPY,I-2,,,
    RevenuesGrowthRate,1H16,Comparison=YoY; Service=CDN,flat growth,-2,pure,I-2,0,2,
    CostOfRevenueIncreaseDecrease,1H16,Comparison=YoY; Service=CDN,up approx. JPY0.19 billion,9,JPY,I-2,,,
    """
}
