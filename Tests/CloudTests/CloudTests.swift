import Cloud
import KessanPlugin
import KessanTesting
import Testing

@Suite("Cloud")
struct CloudTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: CloudModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [CloudModule()], facts: Self.facts)
    #expect(report.findings.filter { $0.severity != .note } == [])
    #expect(Golden.difference(of: report.sectionText, from: "Cloud.txt", beside: #filePath) == nil)
  }

  @Test("Every fact of the sample is shown by a section")
  func completeness() throws {
    #expect(try SampleReport(modules: [CloudModule()], facts: Self.facts).hiddenFacts == [])
  }

  @Test("Without facts there is no figure, and nothing else is wrong")
  func withoutFacts() throws {
    let report = try SampleReport(modules: [CloudModule()], facts: "concept,period,printed\n")
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["kessan:noSections", "kessan:noFigureInPeriod"])
    #expect(report.report.sections.flatMap(\.facts) == [])
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading
    CapitalExpenditures,FY15,CapexCategory=CloudRelated,4.4,9,JPY,II-12,,,
    CapitalExpenditures,FY15,CapexCategory=CloudRelated; Service=GIOP2,(2.2),9,JPY,II-12,,,magnitude
    ProspectiveOrdersIncreaseDecrease,2015-10-01/2016-09-30,Comparison=YoY; Service=GIOP2,up approx. 600 YoY,0,\
    orders,I-1,,-2,
    CapitalExpenditures,FY15,CapexCategory=CloudRelated; Service=GIOP2,approx. JPY2.2 billion,9,JPY,I-2,,,
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Service=GIOP2,up approx. JPY0.14 billion YoY,9,JPY,I-2,,,
    CostOfRevenueIncreaseDecrease,1H16,Comparison=YoY; Service=GIOP2,up approx. JPY0.54 billion YoY,9,JPY,I-2,,,
    CloudRevenueRecognitionShare,2Q16,RecognizedIn=SystemsOperationAndMaintenance,88.9%,-2,pure,II-6(1),,,
    CloudRevenueRecognitionShare,2Q16,RecognizedIn=OutsourcingServices,11.1%,-2,pure,II-6(1),,,
    CloudRevenueRecognitionShare,2Q16,RecognizedIn=SystemsOperationAndMaintenance,88.9%,-2,pure,III-1,,,
    CloudRevenueRecognitionShare,2Q16,RecognizedIn=OutsourcingServices,11.1%,-2,pure,III-1,,,
    Revenues,2Q16,CloudType=GeneralPurposeSaaS; Service=Cloud,0.09,9,JPY,III-1,,,
    Revenues,2Q16,CloudType=TaskSpecificSaaS; Service=Cloud,0.49,9,JPY,III-1,,,
    Revenues,2Q16,CloudType=Public; Service=Cloud,0.42,9,JPY,III-1,,,
    Revenues,2Q16,CloudType=Private; Service=Cloud,2.83,9,JPY,III-1,,,
    MonthlyRecurringChargeThreshold,2Q16-end,Bound=ExclusiveMinimum; CustomerTier=Lower,JPY0.5 million,6,JPY,III-1,,,
    MonthlyRecurringChargeThreshold,2Q16-end,Bound=ExclusiveMinimum; CustomerTier=Upper,JPY1.0 million,6,JPY,III-1,,,
    CapitalExpenditures,FY15,CapexCategory=CloudRelated; Service=GIOP2,2.2,9,JPY,III-1,,,
    RevenuesIncreaseDecrease,1H16,Comparison=YoY; Service=GIOP2,up approx. 0.14 YoY,9,JPY,III-1,,,
    CostOfRevenueIncreaseDecrease,1H16,Comparison=YoY; Service=GIOP2,up approx. 0.54 YoY,9,JPY,III-1,,,
    ProspectiveOrdersIncreaseDecrease,2015-10-01/2016-09-30,Comparison=YoY; Service=GIOP2,up 600 YoY,0,orders,\
    III-1,,-2,
    Milestone,1H16,Area=Cloud; Event=GIO Infrastructure P2 launch,,,,I-2,Nov. 2015,,
    Milestone,1H16,Area=Cloud; Event=Profitability improvement expected,,,,I-2,FY17,,
    """
}
