import KessanTesting
import SellingGeneralAdministrative
import Testing

@Suite("SellingGeneralAdministrative")
struct SellingGeneralAdministrativeTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: SellingGeneralAdministrativeModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [SellingGeneralAdministrativeModule()], facts: Self.facts)
    #expect(
      Golden.difference(of: report.sectionText, from: "SellingGeneralAdministrative.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    SellingAndMarketingExpenseIncreaseDecrease,1H16,Comparison=YoY,up JPY470 million,6,JPY,II-8,470
    SellingAndMarketingExpenseGrowthRate,1H16,Comparison=YoY,up 9.1% YoY,-2,pure,II-8,9.1
    GeneralAndAdministrativeExpenseIncreaseDecrease,1H16,Comparison=YoY,up JPY274 million,6,JPY,II-8,274
    GeneralAndAdministrativeExpenseGrowthRate,1H16,Comparison=YoY,up 7.3% YoY,-2,pure,II-8,7.3
    """
}
