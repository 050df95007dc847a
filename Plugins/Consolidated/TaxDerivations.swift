import KessanPlugin

/// Total income taxes of each quarter, and the taxes of the reported span.
enum TaxDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    for span in facts.periods.quarters(6) { quarter(facts, facts.periods.duration(span)) }
    if facts.periods.quartersOfCurrent.count > 1 { current(facts) }
  }

  private static func quarter(_ facts: FactQuery, _ period: ReportPeriod<Duration>) -> Derivation {
    facts.derive(
      TaxConcepts.total, period, from: facts(TaxConcepts.current, period) + facts(TaxConcepts.deferred, period))
  }

  private static func current(_ facts: FactQuery) -> [Derivation] {
    let quarters = facts.periods.quartersOfCurrent.map(facts.periods.duration)
    let now = facts.periods.current
    let current = quarters.map { facts(TaxConcepts.current, $0) }
    let deferred = quarters.map { facts(TaxConcepts.deferred, $0) }
    return [
      facts.derive(TaxConcepts.current, now, from: sum(of: current)),
      facts.derive(TaxConcepts.deferred, now, from: sum(of: deferred)),
      facts.derive(TaxConcepts.total, now, from: sum(of: current + deferred)),
    ]
  }
}
