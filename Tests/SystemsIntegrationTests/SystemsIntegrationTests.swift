import KessanPlugin
import KessanTesting
import SystemsIntegration
import Testing

@Suite("SystemsIntegration")
struct SystemsIntegrationTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: SystemsIntegrationModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [SystemsIntegrationModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "SystemsIntegration.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    GrossProfit,1H16,Segment=SystemsIntegration,"JPY2,775 million",6,JPY,II-3,2775
    GrossProfitIncreaseDecrease,1H16,Comparison=YoY; Segment=SystemsIntegration,down JPY610 million,6,JPY,II-3,-610
    GrossProfitGrowthRate,1H16,Comparison=YoY; Segment=SystemsIntegration,down 18.0% YoY,-2,pure,II-3,
    GrossProfit,1H15,Segment=SystemsIntegration,"JPY3,385 million",6,JPY,II-3,3385
    GrossProfitIncreaseDecrease,1H15,Comparison=YoY; Segment=SystemsIntegration,up JPY456 million,6,JPY,II-3,456
    GrossProfitGrowthRate,1H15,Comparison=YoY; Segment=SystemsIntegration,up 15.6% YoY,-2,pure,II-3,15.6
    GrossProfitToRevenuesRatio,1H16,Segment=SystemsIntegration,10.8%,-2,pure,II-3,
    GrossProfitToRevenuesRatioChange,1H16,Comparison=YoY; Segment=SystemsIntegration,down 3.5 points YoY,-2,pure,II-3,
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Segment=SystemsIntegration; ServiceLine=SystemsConstruction,up JPY940 million,6,JPY,II-6(1),940
    RevenuesGrowthRate,1H16,Comparison=YoY; Segment=SystemsIntegration; ServiceLine=SystemsConstruction,up 12.3% YoY,-2,pure,II-6(1),12.3
    Revenues,3Q16,Project=ContainerDCExport; Scenario=Target; Segment=SystemsIntegration; ServiceLine=SystemsConstruction,approx. JPY1.3 billion,9,JPY,II-6(1),1.3
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Segment=SystemsIntegration; ServiceLine=SystemsOperationAndMaintenance,"up JPY1,103 million",6,JPY,II-6(1),1103
    RevenuesGrowthRate,1H16,Comparison=YoY; Segment=SystemsIntegration; ServiceLine=SystemsOperationAndMaintenance,up 6.9% YoY,-2,pure,II-6(1),
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Segment=SystemsIntegration; ServiceLine=SystemsOperationAndMaintenance; Source=SIConstruction,up JPY160 million,6,JPY,II-6(1),160
    RevenuesGrowthRate,1H16,Comparison=YoY; Segment=SystemsIntegration; ServiceLine=SystemsOperationAndMaintenance; Source=SIConstruction,up 1.6% YoY,-2,pure,II-6(1),1.6
    CostOfRevenueIncreaseDecrease,1H16,Comparison=YoY; Segment=SystemsIntegration,"up JPY2,652 million",6,JPY,II-6(2),2652
    CostOfRevenueGrowthRate,1H16,Comparison=YoY; Segment=SystemsIntegration,up 13.0% YoY,-2,pure,II-6(2),13.0
    Milestone,1H16,Area=SystemsIntegration; Event=Container DC export order received,,,,II-6(1),3Q15
    Milestone,1H16,Area=SystemsIntegration; Event=Container DC export revenue recognition,,,,II-6(1),3Q16
    """
}
