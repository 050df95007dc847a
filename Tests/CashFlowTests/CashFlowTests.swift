import CashFlow
import KessanTesting
import Testing

@Suite("CashFlow")
struct CashFlowTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: CashFlowModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [CashFlowModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "CashFlow.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,reading
    ProfitLoss,1H16,,"1,193",6,JPY,II-11,1193,
    ProfitLossIncreaseDecrease,1H16,Comparison=YoY,(551),6,JPY,II-11,-551,
    DepreciationAndAmortization,1H16,,"5,284",6,JPY,II-11,5284,
    DepreciationAndAmortizationIncreaseDecrease,1H16,Comparison=YoY,+483,6,JPY,II-11,483,
    IncreaseDecreaseInOperatingCapital,1H16,,"(2,747)",6,JPY,II-11,2747,negated
    IncreaseDecreaseInOperatingCapitalIncreaseDecrease,1H16,Comparison=YoY,"(2,163)",6,JPY,II-11,2163,negated
    PaymentsToAcquirePropertyPlantAndEquipment,1H16,,"(5,358)",6,JPY,II-11,5358,negated
    PaymentsToAcquirePropertyPlantAndEquipmentIncreaseDecrease,1H16,Comparison=YoY,(37),6,JPY,II-11,37,negated
    ProceedsFromSaleOfPropertyPlantAndEquipmentLeaseBack,1H16,,"1,209",6,JPY,II-11,1209,
    ProceedsFromSaleOfPropertyPlantAndEquipmentLeaseBackIncreaseDecrease,1H16,Comparison=YoY,+720,6,JPY,II-11,720,
    ProceedsFromSaleOfOtherInvestments,1H16,,305,6,JPY,II-11,305,
    ProceedsFromSaleOfOtherInvestmentsIncreaseDecrease,1H16,Comparison=YoY,+2,6,JPY,II-11,2,
    ProceedsFromIssuanceOfLongTermDebt,1H16,,"3,000",6,JPY,II-11,3000,
    ProceedsFromIssuanceOfLongTermDebtIncreaseDecrease,1H16,Comparison=YoY,"+3,000",6,JPY,II-11,3000,
    RepaymentsOfCapitalLeaseObligations,1H16,,"(2,314)",6,JPY,II-11,2314,negated
    RepaymentsOfCapitalLeaseObligationsIncreaseDecrease,1H16,Comparison=YoY,(294),6,JPY,II-11,294,negated
    PaymentsOfDividends,1H16,,(505),6,JPY,II-11,505,negated
    PaymentsOfDividendsIncreaseDecrease,1H16,Comparison=YoY,(0),6,JPY,II-11,0,negated
    """
}
