import KessanPlugin

/// Revenues that are of neither nature, and expenses beyond single quarters.
enum ATMDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    revenues(facts)
    expenses(facts, facts.periods.current, facts.periods.quartersOfCurrent)
    expenses(facts, facts.periods.prior, facts.periods.quartersOfCurrent.map { $0.years(-1) })
  }

  /// What total revenues leave over beside one-time and recurring revenue.
  private static func revenues(_ facts: FactQuery) -> [Derivation] {
    let now = facts.periods.current
    let oneTime = AxisMember("OneTime", of: "RevenueNature")
    let recurring = AxisMember("Recurring", of: "RevenueNature")
    return [
      facts.remainder(
        ATMConcepts.remainder, now, of: facts(Finance.revenues, now),
        less: [facts(Finance.revenues, now, oneTime), facts(Finance.revenues, now, recurring)]),
      facts.derive(
        ATMConcepts.remainder.ratioToRevenues, now,
        from: facts(ATMConcepts.remainder, now) / facts(Finance.revenues, now)),
    ]
  }

  private static func expenses(
    _ facts: FactQuery, _ period: ReportPeriod<Duration>, _ quarters: [FiscalSpan]
  ) -> [Derivation] {
    guard quarters.count > 1 else { return [] }
    let terms = quarters.map { facts(ATMConcepts.expenses, facts.periods.duration($0), ATMConcepts.segment) }
    return [facts.derive(ATMConcepts.expenses, period, ATMConcepts.segment, from: sum(of: terms))]
  }
}
