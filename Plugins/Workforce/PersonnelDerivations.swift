import KessanPlugin

/// Personnel cost is printed by quarter; halves and years are their sums.
enum PersonnelDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    let quarters = facts.periods.quartersOfCurrent
    if quarters.count > 1 {
      total(facts, facts.periods.prior, quarters.map { $0.years(-1) })
      total(facts, facts.periods.current, quarters)
    }
    if facts.periods.span.part != .year {
      let year = facts.periods.span.year - 1
      total(facts, facts.periods.priorFiscalYear, (1...4).map { FiscalSpan(.quarter($0), year) })
    }
  }

  private static func total(
    _ facts: FactQuery, _ period: ReportPeriod<Duration>, _ quarters: [FiscalSpan]
  ) -> [Derivation] {
    let cost = WorkforceConcepts.personnelCost
    return [
      facts.derive(cost, period, from: sum(of: quarters.map { facts(cost, facts.periods.duration($0)) })),
      facts.derive(cost.ratioToRevenues, period, from: facts(cost, period) / facts(Finance.revenues, period)),
    ]
  }
}
