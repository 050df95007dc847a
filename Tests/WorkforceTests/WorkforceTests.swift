import KessanTesting
import Testing
import Workforce

@Suite("Workforce")
struct WorkforceTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: WorkforceModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [WorkforceModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "Workforce.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,reading
    OutsourcingPersonnelIncreaseDecrease,2Q16,Comparison=QoQ; Segment=SystemsIntegration,up 73 QoQ,0,persons,II-6(2),73,
    PersonnelRelatedCostsAndExpenses,1Q15,,"5,266",6,JPY,II-7,5266,
    PersonnelRelatedCostsAndExpensesToRevenuesRatio,1Q15,,(16.7%),-2,pure,II-7,16.7,magnitude
    PersonnelRelatedCostsAndExpenses,2Q15,,"5,297",6,JPY,II-7,5297,
    PersonnelRelatedCostsAndExpensesToRevenuesRatio,2Q15,,(15.6%),-2,pure,II-7,15.6,magnitude
    PersonnelRelatedCostsAndExpenses,1Q16,,"5,464",6,JPY,II-7,5464,
    PersonnelRelatedCostsAndExpensesToRevenuesRatio,1Q16,,(15.1%),-2,pure,II-7,15.1,magnitude
    PersonnelRelatedCostsAndExpenses,2Q16,,"5,446",6,JPY,II-7,5446,
    PersonnelRelatedCostsAndExpensesToRevenuesRatio,2Q16,,(14.4%),-2,pure,II-7,14.4,magnitude
    PersonnelRelatedCostsAndExpensesIncreaseDecrease,1H16,Comparison=YoY,up JPY347 million,6,JPY,II-7,347,
    PersonnelRelatedCostsAndExpensesGrowthRate,1H16,Comparison=YoY,up 3.3% YoY,-2,pure,II-7,,
    NewGraduatesHired,2016-04-01/2016-04-30,,137 new graduates,0,employees,II-7,137,
    NewGraduatesHired,2015-04-01/2015-04-30,,155,0,employees,II-7,155,
    """
}
