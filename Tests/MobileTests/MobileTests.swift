import KessanPlugin
import KessanTesting
import Mobile
import Testing

@Suite("Mobile")
struct MobileTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: MobileModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [MobileModule()], facts: Self.facts)
    #expect(report.findings.filter { $0.severity != .note } == [])
    #expect(Golden.difference(of: report.sectionText, from: "Mobile.txt", beside: #filePath) == nil)
  }

  @Test("Every fact of the sample is shown by a section")
  func completeness() throws {
    #expect(try SampleReport(modules: [MobileModule()], facts: Self.facts).hiddenFacts == [])
  }

  @Test("Without facts there is no figure, and nothing else is wrong")
  func withoutFacts() throws {
    let report = try SampleReport(modules: [MobileModule()], facts: "concept,period,printed\n")
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["kessan:noSections", "kessan:noFigureInPeriod"])
    #expect(report.report.sections.flatMap(\.facts) == [])
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading
    MobileSubscriptions,2Q16-end,,"1,570 thousand",3,subscriptions,I-1,,,
    MobileSubscriptionsIncreaseDecrease,2Q16,Comparison=QoQ,up 169 thousand QoQ,3,subscriptions,I-1,,,
    MobileSubscriptions,2Q16-end,SubscriptionType=MVNE,418 thousand,3,subscriptions,I-1,,,
    MobileSubscriptionsIncreaseDecrease,2Q16,Comparison=QoQ; SubscriptionType=MVNE,up 85 thousand QoQ,3,\
    subscriptions,I-1,,,
    InterconnectivityChargeChangeRate,FY15,Scenario=Estimate; Vendor=NTT DOCOMO,15.0% decrease,-2,pure,II-3,,,
    InterconnectivityChargeChangeRate,FY15,Vendor=NTT DOCOMO,16.9% decrease,-2,pure,II-3,,,
    InterconnectivityChargeChangeRate,FY15,Vendor=NTT DOCOMO,decreased by 16.9%,-2,pure,II-3,,,
    InterconnectivityChargeChangeRate,FY16,Scenario=Estimate; Vendor=NTT DOCOMO,12.0%,-2,pure,II-3,,,negated
    MobileSubscriptions,2Q16-end,SubscriptionType=MVNE,418,3,subscriptions,II-5(1),,,
    MobileSubscriptionsIncreaseDecrease,2015-10-01/2016-09-30,Comparison=YoY; SubscriptionType=MVNE,up 282 YoY,\
    3,subscriptions,II-5(1),,,
    MobileSubscriptionsIncreaseDecrease,2Q16,Comparison=QoQ; SubscriptionType=MVNE,up 85 QoQ,3,subscriptions,\
    II-5(1),,,
    MobileSubscriptions,2Q16-end,SubscriptionType=IIJmioConsumer,875,3,subscriptions,II-5(1),,,
    MobileSubscriptionsIncreaseDecrease,2015-10-01/2016-09-30,Comparison=YoY; SubscriptionType=IIJmioConsumer,\
    up 270 YoY,3,subscriptions,II-5(1),,,
    MobileSubscriptionsIncreaseDecrease,2Q16,Comparison=QoQ; SubscriptionType=IIJmioConsumer,up 64 QoQ,3,\
    subscriptions,II-5(1),,,
    InterconnectivityChargeChangeRate,FY16,Scenario=Estimate; Vendor=NTT DOCOMO,decrease by 12.0% YoY,-2,pure,\
    II-5(2),,,
    InterconnectivityChargeChangeRate,FY16,Scenario=Estimate; Vendor=NTT DOCOMO,12.0% decrease,-2,pure,II-5(2),,,
    MobileCostRetroactiveAdjustment,FY16,Scenario=Estimate; UsageYear=FY15; Vendor=NTT DOCOMO,\
    approx. JPY0.6 billion,9,JPY,II-5(2),,,negated
    InterconnectivityChargeChangeRate,FY15,Vendor=NTT DOCOMO,decreased by 17%,-2,pure,II-5(2),,,
    InterconnectivityChargeChangeRate,FY15,Scenario=Estimate; Vendor=NTT DOCOMO,decrease by 15%,-2,pure,II-5(2),,,
    MobileSubscriptions,4Q16-end,Scenario=Target,2 million,6,subscriptions,III-2,,,
    Revenues,1H16,SubscriptionType=MVNE,JPY2.57billion,9,JPY,III-2,,,
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; SubscriptionType=MVNE,up JPY1.87 billion YoY,9,JPY,III-2,,,
    Milestone,1H16,Area=Mobile; Event=Full MVNO service launch,,,,I-2,2H17,,
    Milestone,1H16,Area=Mobile; Event=DOCOMO charge fixed,,,,II-3,Mar. 2016,,
    Milestone,1H16,Area=Mobile; Event=DOCOMO charge to be fixed,,,,II-5(2),Mar. 2017,,
    Milestone,1H16,Area=Mobile; Event=DOCOMO charge fixed,,,,II-5(2),Mar. 2016,,
    Milestone,1H16,Area=Mobile; Event=Full MVNO service launch,,,,III-2,2H17,,
    """
}
