import KessanPlugin

/// Total revenues from their parts, and total costs and expenses.
enum CostDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    revenues(facts)
    for period in resultPeriods(facts.periods) { costs(facts, period) }
    targetCosts(facts, Scenario.initialTarget)
    targetCosts(facts, Scenario.revisedTarget)
  }

  /// The announcement prints revenues in billions, but cost and margin in millions.
  private static func revenues(_ facts: FactQuery) -> Derivation {
    let now = facts.periods.current
    return facts.derive(
      Finance.revenues, now, from: facts(Finance.costOfRevenue, now) + facts(Finance.grossProfit, now))
  }

  private static func costs(_ facts: FactQuery, _ period: ReportPeriod<Duration>) -> Derivation {
    facts.derive(
      ConsolidatedConcepts.costsAndExpenses, period,
      from: facts(Finance.costOfRevenue, period) + facts(ConsolidatedConcepts.operatingExpenses, period))
  }

  private static func targetCosts(_ facts: FactQuery, _ target: AxisMember) -> Derivation {
    let year = facts.periods.fiscalYear
    return facts.derive(
      ConsolidatedConcepts.costsAndExpenses, year, target,
      from: facts(Finance.costOfRevenue, year, target) + facts(ConsolidatedConcepts.operatingExpenses, year, target))
  }

  private static func resultPeriods(_ periods: ReportPeriods) -> [ReportPeriod<Duration>] {
    let pair = [periods.current, periods.prior]
    return periods.span.part == .year ? pair : pair + [periods.priorFiscalYear]
  }
}
