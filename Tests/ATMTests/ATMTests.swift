import ATM
import KessanTesting
import Testing

@Suite("ATM")
struct ATMTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: ATMModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [ATMModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "ATM.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    SellingGeneralAndAdministrativeExpense,1Q15,Segment=ATMOperationBusiness,44.9,6,JPY,II-8,44.9
    SellingGeneralAndAdministrativeExpense,2Q15,Segment=ATMOperationBusiness,45.1,6,JPY,II-8,45.1
    SellingGeneralAndAdministrativeExpense,3Q15,Segment=ATMOperationBusiness,41.3,6,JPY,II-8,41.3
    SellingGeneralAndAdministrativeExpense,4Q15,Segment=ATMOperationBusiness,46.9,6,JPY,II-8,46.9
    SellingGeneralAndAdministrativeExpense,1Q16,Segment=ATMOperationBusiness,43.5,6,JPY,II-8,43.5
    SellingGeneralAndAdministrativeExpense,2Q16,Segment=ATMOperationBusiness,51.1,6,JPY,II-8,51.1
    ATMsPlaced,2Q16-end,Segment=ATMOperationBusiness,"1,066 ATMs",0,ATMs,II-8,1066
    """
}
