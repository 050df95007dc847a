import Consolidated
import KessanPlugin
import KessanTesting
import Testing

@Suite("Consolidated")
struct ConsolidatedTests {
  @Test("The module keeps the contract of modules")
  func contract() {
    #expect(ModuleContract.violations(of: ConsolidatedModule()) == [])
  }

  @Test("The sections are as the golden shows them")
  func sections() throws {
    let report = try SampleReport(modules: [ConsolidatedModule()], facts: Self.facts)
    #expect(report.findings.filter { $0.severity != .note } == [])
    #expect(Golden.difference(of: report.sectionText, from: "Consolidated.txt", beside: #filePath) == nil)
  }

  @Test("Every fact of the sample is shown by a section")
  func completeness() throws {
    #expect(try SampleReport(modules: [ConsolidatedModule()], facts: Self.facts).hiddenFacts == [])
  }

  @Test("Without facts there is no figure, and nothing else is wrong")
  func withoutFacts() throws {
    let report = try SampleReport(modules: [ConsolidatedModule()], facts: "concept,period,printed\n")
    let errors = report.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["kessan:noSections", "kessan:noFigureInPeriod"])
    #expect(report.report.sections.flatMap(\.facts) == [])
  }

  @Test("Total revenues and total taxes are derived, as accurately as their parts")
  func derivations() throws {
    let report = try SampleReport(modules: [ConsolidatedModule()], facts: Self.facts).report
    let derived = report.facts.filter(\.provenance.isDerived).map { fact in
      "\(report.description(of: fact)) \(fact.number?.description ?? "") \(accuracy(fact))"
    }
    #expect(derived.contains("Revenues@1H16 74123000000 -6"), "\(derived)")
    #expect(derived.contains("CostsAndExpenses@1H16 72200000000 -8"), "\(derived)")
    #expect(derived.contains("IncomeTaxExpenseBenefit@2Q16 513000000 -6"), "\(derived)")
    #expect(derived.contains("IncomeTaxExpenseBenefit@1H16 953000000 -6"), "\(derived)")
  }

  private func accuracy(_ fact: Fact) -> String {
    guard case .number(_, let accuracy) = fact.value else { return "" }
    return accuracy.description
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading
    Revenues,1H16,,JPY74.12 billion,9,JPY,I-1,,,
    RevenuesGrowthRate,1H16,Comparison=YoY,up 13.5% YoY,-2,pure,I-1,,,
    GrossProfit,1H16,,JPY11.85 billion,9,JPY,I-1,,,
    GrossProfitGrowthRate,1H16,Comparison=YoY,up 1.2% YoY,-2,pure,I-1,,,
    OperatingIncomeLoss,1H16,,JPY1.95 billion,9,JPY,I-1,,,
    OperatingIncomeLossGrowthRate,1H16,Comparison=YoY,down 24.0% YoY,-2,pure,I-1,,,
    NetIncomeLoss,1H16,,JPY1.11 billion,9,JPY,I-1,,,
    NetIncomeLossGrowthRate,1H16,Comparison=YoY,down 33.0% YoY,-2,pure,I-1,,,
    Revenues,FY16,Scenario=InitialTarget,JPY159.0 billion,9,JPY,I-1,,,
    Revenues,FY16,Scenario=RevisedTarget,JPY158.0 billion,9,JPY,I-1,,,
    OperatingIncomeLoss,FY16,Scenario=InitialTarget,JPY7.3 billion,9,JPY,I-1,,,
    OperatingIncomeLoss,FY16,Scenario=RevisedTarget,JPY5.0 billion,9,JPY,I-1,,,
    Revenues,1H16,,74.1,9,JPY,II-1,,,
    Revenues,1H15,,65.3,9,JPY,II-1,,,
    RevenuesGrowthRate,1H16,Comparison=YoY,+13.5%,-2,pure,II-1,,,
    Revenues,FY16,Scenario=InitialTarget,159.0,9,JPY,II-1,,,
    Revenues,FY16,Scenario=RevisedTarget,158.0,9,JPY,II-1,,,
    Revenues,FY15,,140.7,9,JPY,II-1,,,
    CostOfRevenue,1H16,,62.3,9,JPY,II-1,,,
    CostOfRevenue,1H15,,53.6,9,JPY,II-1,,,
    CostOfRevenueGrowthRate,1H16,Comparison=YoY,+16.1%,-2,pure,II-1,,,
    CostOfRevenue,FY15,,116.0,9,JPY,II-1,,,
    GrossProfitToRevenuesRatio,1H16,,16.0%,-2,pure,II-1,,,
    GrossProfit,1H16,,11.8,9,JPY,II-1,,,
    GrossProfit,1H15,,11.7,9,JPY,II-1,,,
    GrossProfitGrowthRate,1H16,Comparison=YoY,+1.2%,-2,pure,II-1,,,
    GrossProfitToRevenuesRatio,1H16,Scenario=InitialTarget,17.3%,-2,pure,II-1,,,
    GrossProfit,FY15,,24.7,9,JPY,II-1,,,
    SellingGeneralAdministrativeAndResearchAndDevelopmentExpense,1H16,,9.9,9,JPY,II-1,,,
    SellingGeneralAdministrativeAndResearchAndDevelopmentExpense,1H15,,9.1,9,JPY,II-1,,,
    SellingGeneralAdministrativeAndResearchAndDevelopmentExpense,FY15,,18.5,9,JPY,II-1,,,
    OperatingIncomeLoss,1H16,,1.9,9,JPY,II-1,,,
    OperatingIncomeLoss,1H15,,2.6,9,JPY,II-1,,,
    OperatingIncomeLossGrowthRate,1H16,Comparison=YoY,(24.0%),-2,pure,II-1,,,
    OperatingIncomeLoss,FY16,Scenario=InitialTarget,7.3,9,JPY,II-1,,,
    OperatingIncomeLoss,FY16,Scenario=RevisedTarget,5.0,9,JPY,II-1,,,
    OperatingIncomeLoss,FY15,,6.1,9,JPY,II-1,,,
    NetIncomeLoss,1H16,,1.1,9,JPY,II-1,,,
    NetIncomeLoss,1H15,,1.7,9,JPY,II-1,,,
    NetIncomeLossGrowthRate,1H16,Comparison=YoY,(33.0%),-2,pure,II-1,,,
    NetIncomeLoss,FY15,,4.0,9,JPY,II-1,,,
    Revenues,1H16,RevenueNature=OneTime,"JPY10,050 million",6,JPY,II-2,,,
    RevenuesGrowthRate,1H16,Comparison=YoY; RevenueNature=OneTime,up 8.3% YoY,-2,pure,II-2,,,
    RevenuesShareOfTotalRevenues,1H16,RevenueNature=OneTime,13.6%,-2,pure,II-2,,,
    Revenues,1H16,RevenueNature=Recurring,"JPY62,021 million",6,JPY,II-2,,,
    RevenuesGrowthRate,1H16,Comparison=YoY; RevenueNature=Recurring,up 14.7% YoY,-2,pure,II-2,,,
    RevenuesShareOfTotalRevenues,1H16,RevenueNature=Recurring,83.7%,-2,pure,II-2,,,
    CostOfRevenue,1H15,,"53,626",6,JPY,II-3,,,
    CostOfRevenue,FY15,,"115,993",6,JPY,II-3,,,
    CostOfRevenue,1H16,,"62,275",6,JPY,II-3,,,
    CostOfRevenueGrowthRate,1H16,Comparison=YoY,[+16.1%],-2,pure,II-3,,,
    CostOfRevenue,1Q16,,"30,397",6,JPY,II-3,,,
    CostOfRevenue,2Q16,,"31,878",6,JPY,II-3,,,
    GrossProfit,1H16,,"JPY11,848 million",6,JPY,II-3,,,
    GrossProfitIncreaseDecrease,1H16,Comparison=YoY,up JPY141 million,6,JPY,II-3,,,
    GrossProfitGrowthRate,1H16,Comparison=YoY,up 1.2% YoY,-2,pure,II-3,,,
    GrossProfitToRevenuesRatio,1H16,,16.0%,-2,pure,II-3,,,
    GrossProfitToRevenuesRatioChange,1H16,Comparison=YoY,down 1.9 points YoY,-2,pure,II-3,,,
    OperatingIncomeLoss,1H15,,"2,563",6,JPY,II-9,,,
    NetIncomeLoss,1H15,,"1,652",6,JPY,II-9,,,
    OperatingIncomeLoss,1H16,,"1,948",6,JPY,II-9,,,
    NetIncomeLoss,1H16,,"1,108",6,JPY,II-9,,,
    NetIncomeLoss,1H16,,"JPY1,108 million",6,JPY,II-9,,,
    NetIncomeLossGrowthRate,1H16,Comparison=YoY,down 33.0% YoY,-2,pure,II-9,,,
    CurrentIncomeTaxExpenseBenefit,1Q16,,139,6,JPY,II-9,,,
    CurrentIncomeTaxExpenseBenefit,2Q16,,531,6,JPY,II-9,,,
    DeferredIncomeTaxExpenseBenefit,1Q16,,301,6,JPY,II-9,,,
    DeferredIncomeTaxExpenseBenefit,2Q16,,(18),6,JPY,II-9,,,
    Milestone,1H16,Area=SystemsIntegration; Event=SE productivity improvement expected,,,,I-1,2H16,,
    """
}
