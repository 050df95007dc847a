import KessanPlugin

/// The ends of the bridges: what the targets themselves say about gross margin and operating income.
enum OutlookDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    gap(facts, OutlookConcepts.marginGap, Finance.grossProfit)
    gap(facts, OutlookConcepts.operatingGap, Finance.operatingIncome)
    yearChange(facts, Finance.grossProfit)
    yearChange(facts, Finance.operatingIncome)
    priorYear(facts)
  }

  private static let revised = Scenario.revisedTarget
  private static let against = Comparison.yearOnYear

  private static func gap(
    _ facts: FactQuery, _ difference: TypedConcept<Monetary, Duration>, _ concept: TypedConcept<Monetary, Duration>
  ) -> Derivation {
    let year = facts.periods.fiscalYear
    return facts.derive(
      difference, year, revised, Versus.initialTarget,
      from: facts(concept, year, revised) - facts(concept, year, Scenario.initialTarget))
  }

  private static func yearChange(_ facts: FactQuery, _ concept: TypedConcept<Monetary, Duration>) -> Derivation {
    let year = facts.periods.fiscalYear
    return facts.derive(
      concept.increaseDecrease, year, against, revised,
      from: facts(concept, year, revised) - facts(concept, facts.periods.priorFiscalYear))
  }

  /// Operating income of the year before, where the change of its gross margin is known.
  private static func priorYear(_ facts: FactQuery) -> Derivation {
    let year = facts.periods.priorFiscalYear
    return facts.derive(
      Finance.operatingIncome.increaseDecrease, year, against,
      from: facts(Finance.grossProfit.increaseDecrease, year, against)
        - facts(OutlookConcepts.operatingExpenses.increaseDecrease, year, against))
  }
}
