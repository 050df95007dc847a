import KessanTesting
import NetworkServices
import Testing

@Suite("NetworkServices")
struct NetworkServicesTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: NetworkServicesModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [NetworkServicesModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "NetworkServices.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    GrossProfit,1H16,Segment=NetworkServices,"JPY8,120 million",6,JPY,II-3,8120
    GrossProfitIncreaseDecrease,1H16,Comparison=YoY; Segment=NetworkServices,up JPY622 million,6,JPY,II-3,622
    GrossProfitGrowthRate,1H16,Comparison=YoY; Segment=NetworkServices,up 8.3% YoY,-2,pure,II-3,
    GrossProfit,1H15,Segment=NetworkServices,"JPY7,498 million",6,JPY,II-3,7498
    GrossProfitIncreaseDecrease,1H15,Comparison=YoY; Segment=NetworkServices,up JPY171 million,6,JPY,II-3,171
    GrossProfitGrowthRate,1H15,Comparison=YoY; Segment=NetworkServices,up 2.3% YoY,-2,pure,II-3,
    GrossProfitToRevenuesRatio,1H16,Segment=NetworkServices,18.1%,-2,pure,II-3,
    GrossProfitToRevenuesRatioChange,1H16,Comparison=YoY; Segment=NetworkServices,down 1.6 points YoY,-2,pure,II-3,
    GrossProfitToRevenuesRatio,1Q15,Basis=RetroactiveMobileCostReallocated; Segment=NetworkServices,19.4,-2,pure,II-3,19.4
    GrossProfitToRevenuesRatio,2Q15,Basis=RetroactiveMobileCostReallocated; Segment=NetworkServices,19.5,-2,pure,II-3,19.5
    GrossProfitToRevenuesRatio,3Q15,Basis=RetroactiveMobileCostReallocated; Segment=NetworkServices,18.5,-2,pure,II-3,18.5
    GrossProfitToRevenuesRatio,4Q15,Basis=RetroactiveMobileCostReallocated; Segment=NetworkServices,18.6,-2,pure,II-3,18.6
    GrossProfitToRevenuesRatio,1Q16,Basis=RetroactiveMobileCostReallocated; Segment=NetworkServices,18.3,-2,pure,II-3,18.3
    GrossProfitToRevenuesRatio,2Q16,Basis=RetroactiveMobileCostReallocated; Segment=NetworkServices,17.9,-2,pure,II-3,17.9
    Revenues,1H16,Segment=NetworkServices; ServiceLine=InternetConnectivityEnterprise,"JPY10,577 million",6,JPY,II-5(1),10577
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=InternetConnectivityEnterprise,"up JPY2,220 million",6,JPY,II-5(1),2220
    RevenuesGrowthRate,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=InternetConnectivityEnterprise,up 26.6% YoY,-2,pure,II-5(1),
    Revenues,1H16,Segment=NetworkServices; ServiceLine=InternetConnectivityConsumer,"JPY10,328 million",6,JPY,II-5(1),10328
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=InternetConnectivityConsumer,"up JPY3,732 million",6,JPY,II-5(1),3732
    RevenuesGrowthRate,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=InternetConnectivityConsumer,up 56.6% YoY,-2,pure,II-5(1),
    Revenues,1H16,Segment=NetworkServices; ServiceLine=OutsourcingServices,"JPY10,642 million",6,JPY,II-5(1),10642
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=OutsourcingServices,up JPY153 million,6,JPY,II-5(1),153
    RevenuesGrowthRate,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=OutsourcingServices,up 1.5% YoY,-2,pure,II-5(1),
    Revenues,1H16,Segment=NetworkServices; ServiceLine=WANServices,"JPY13,289 million",6,JPY,II-5(1),13289
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=WANServices,up JPY731 million,6,JPY,II-5(1),731
    RevenuesGrowthRate,1H16,Comparison=YoY; Segment=NetworkServices; ServiceLine=WANServices,up 5.8% YoY,-2,pure,II-5(1),
    Revenues,1H16,Breakdown=MobileNonMobile; Segment=NetworkServices; ServiceLine=NonMobile,"JPY32,728 million",6,JPY,II-5(1),32728
    RevenuesIncreaseDecrease,1H16,Breakdown=MobileNonMobile; Comparison=YoY; Segment=NetworkServices; ServiceLine=NonMobile,"up JPY1,210 million",6,JPY,II-5(1),1210
    RevenuesGrowthRate,1H16,Breakdown=MobileNonMobile; Comparison=YoY; Segment=NetworkServices; ServiceLine=NonMobile,up 3.8% YoY,-2,pure,II-5(1),
    CostOfRevenueIncreaseDecrease,1H16,Comparison=YoY; Segment=NetworkServices,"up JPY6,214 million",6,JPY,II-5(2),6214
    CostOfRevenueGrowthRate,1H16,Comparison=YoY; Segment=NetworkServices,up 20.4% YoY,-2,pure,II-5(2),
    """
}
