import KessanPlugin
import KessanTesting
import Omnibus
import Testing

@Suite("Omnibus")
struct OmnibusTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: OmnibusModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [OmnibusModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "Omnibus.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    CapitalExpenditures,FY15,Service=Omnibus,approx. JPY0.17 billion,9,JPY,I-2,0.17
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Service=Omnibus,up approx. JPY0.03 billion,9,JPY,I-2,0.03
    CostOfRevenueIncreaseDecrease,1H16,Comparison=YoY; Service=Omnibus,up approx. JPY0.1 billion,9,JPY,I-2,0.1
    Milestone,1H16,Area=Omnibus; Event=Omnibus service launch,,,,I-2,Sep. 2015
    """
}
