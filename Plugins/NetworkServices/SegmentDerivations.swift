import KessanPlugin

/// What the printed figures of network services add up to: revenues and cost of the segment, now and a year before.
enum SegmentDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    revenues(facts)
    costs(facts)
    facts.derive(
      Finance.grossProfit.ratioToRevenues, facts.periods.prior, segment,
      from: facts(Finance.grossProfit.ratioToRevenues, facts.periods.current, segment)
        - facts(Finance.grossProfit.ratioToRevenuesChange, facts.periods.current, against, segment))
  }

  private static let segment = NetworkServicesAxes.segment
  private static let against = Comparison.yearOnYear

  private static func revenues(_ facts: FactQuery) -> [Derivation] {
    let now = facts.periods.current
    let lines = NetworkServicesAxes.lines
    let change = Finance.revenues.increaseDecrease
    let total = facts(Finance.revenues, now, segment)
    let increase = facts(change, now, against, segment)
    let prior = facts(Finance.revenues, facts.periods.prior, segment)
    return [
      facts.derive(
        Finance.revenues, now, segment, from: sum(of: lines.map { facts(Finance.revenues, now, segment, $0) })),
      facts.derive(
        change, now, against, segment, from: sum(of: lines.map { facts(change, now, against, segment, $0) })),
      facts.derive(Finance.revenues, facts.periods.prior, segment, from: total - increase),
      facts.derive(Finance.revenues.growthRate, now, against, segment, from: growth(of: total, over: prior)),
    ]
  }

  private static func costs(_ facts: FactQuery) -> [Derivation] {
    [facts.periods.current, facts.periods.prior].map { period in
      facts.derive(
        Finance.costOfRevenue, period, segment,
        from: facts(Finance.revenues, period, segment) - facts(Finance.grossProfit, period, segment))
    }
  }
}
