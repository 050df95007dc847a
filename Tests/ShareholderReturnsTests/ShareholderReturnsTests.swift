import KessanPlugin
import KessanTesting
import ShareholderReturns
import Testing

@Suite("ShareholderReturns")
struct ShareholderReturnsTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: ShareholderReturnsModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [ShareholderReturnsModule()], facts: Self.facts)
    #expect(Golden.difference(of: report.sectionText, from: "ShareholderReturns.txt", beside: #filePath) == nil)
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value
    StockRepurchaseProgramAuthorizedAmount,2016-11-07/2017-01-31,Bound=Maximum; Scenario=Target,JPY1.5 billion,9,JPY,I-1,1.5
    StockRepurchaseProgramNumberOfSharesAuthorizedToBeRepurchased,2016-11-07/2017-01-31,Bound=Maximum; Scenario=Target,950 thousand shares,3,shares,I-1,950
    DividendsPerShare,FY16,DividendType=Annual; Scenario=RevisedTarget,JPY27.0 per share,0,JPY/shares,I-1,27.0
    DividendPayoutRatio,FY16,Scenario=RevisedTarget,41.1%,-2,pure,I-1,41.1
    Milestone,1H16,Area=ShareholderReturns; Event=Share buyback period start,,,,I-1,"Nov. 7, 2016"
    Milestone,1H16,Area=ShareholderReturns; Event=Share buyback period end,,,,I-1,"Jan. 31, 2017"
    """
}
