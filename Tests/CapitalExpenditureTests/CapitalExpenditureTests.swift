import CapitalExpenditure
import KessanTesting
import Testing

@Suite("CapitalExpenditure")
struct CapitalExpenditureTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: CapitalExpenditureModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [SampleMembers(), CapitalExpenditureModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "CapitalExpenditure.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    CapitalExpenditures,1H15,,7.9,9,JPY,II-12,7.9
    CapitalExpenditures,FY15,,14.8,9,JPY,II-12,14.8
    CapitalExpenditures,1H16,,8.4,9,JPY,II-12,8.4
    CapitalExpenditures,1H15,CapexCategory=Network,5.2,9,JPY,II-12,5.2
    CapitalExpenditures,FY15,CapexCategory=Network,10.2,9,JPY,II-12,10.2
    CapitalExpenditures,1H16,CapexCategory=Network,6.1,9,JPY,II-12,6.1
    CapitalExpenditures,1H15,CapexCategory=Buildings,0.1,9,JPY,II-12,0.1
    CapitalExpenditures,FY15,CapexCategory=Buildings,0.2,9,JPY,II-12,0.2
    CapitalExpenditures,1H16,CapexCategory=Buildings,0.2,9,JPY,II-12,0.2
    """
}
