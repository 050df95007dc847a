import KessanPlugin
import KessanTesting
import Outlook
import Testing

@Suite("Outlook")
struct OutlookTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: OutlookModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [SampleMembers(), OutlookModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "Outlook.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    GrossProfit,FY16,Scenario=InitialTarget,27.6,9,JPY,II-4(1),
    GrossProfit,FY16,Scenario=RevisedTarget,25.3,9,JPY,II-4(1),
    GrossProfit,FY15,,24.7,9,JPY,II-4(2),
    OperatingIncomeLoss,FY15,,6.1,9,JPY,II-1,6.1
    OperatingIncomeLoss,FY16,Scenario=InitialTarget,7.3,9,JPY,II-4(1),
    OperatingIncomeLoss,FY16,Scenario=RevisedTarget,5.0,9,JPY,II-4(1),
    GrossProfitDifferenceFromInitialTarget,FY16,Scenario=RevisedTarget; Segment=Shops; Versus=InitialTarget,approx. JPY1.5 billion weaker,9,JPY,II-4(1),-1.5
    GrossProfitDifferenceFromInitialTarget,1H16,Driver=Weather; Segment=Shops; Versus=InitialTarget,approx. JPY0.9 billion weaker,9,JPY,II-4(1),-0.9
    GrossProfitDifferenceFromInitialTarget,2H16,Driver=Weather; Scenario=RevisedTarget; Segment=Shops; Versus=InitialTarget,approx. JPY0.2 billion weaker,9,JPY,II-4(1),-0.2
    GrossProfitDifferenceFromInitialTarget,FY16,Driver=Rents; Scenario=RevisedTarget; Segment=Shops; Versus=InitialTarget,approx. JPY0.4 billion weaker,9,JPY,II-4(1),-0.4
    GrossProfitIncreaseDecrease,FY16,Comparison=YoY; Scenario=RevisedTarget; Segment=Shops,approx. down JPY0.8 billion,9,JPY,II-4(2),-0.8
    GrossProfitIncreaseDecrease,FY15,Comparison=YoY; Segment=Shops,up JPY1.36 billion YoY,9,JPY,II-4(2),1.36
    GrossProfitIncreaseDecrease,FY16,Comparison=YoY; Driver=Weather; Scenario=RevisedTarget; Segment=Shops,approx. down JPY1.1 billion,9,JPY,II-4(2),-1.1
    GrossProfitIncreaseDecrease,FY16,Comparison=YoY; Driver=Rents; Scenario=RevisedTarget; Segment=Shops,approx. down JPY0.5 billion,9,JPY,II-4(2),-0.5
    Milestone,1H16,Area=Shops; Event=Rents expected to fall,,,,II-4(1),2H16
    Milestone,1H16,Area=Shops; Event=Rents expected to fall,,,,II-4(2),2H16
    """
}
