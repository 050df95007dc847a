import KessanPlugin

/// What the printed figures imply for systems integration, whose revenues the announcement shows in a chart only.
enum IntegrationDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    maintenance(facts)
    segmentTotals(facts)
    groupChange(facts)
  }

  /// The group's change of gross margin in the year before, which the announcement gives by segment only.
  private static func groupChange(_ facts: FactQuery) -> Derivation {
    let year = facts.periods.priorFiscalYear
    let change = Finance.grossProfit.increaseDecrease
    let segments = [
      SystemsIntegrationAxes.includingEquipment, Segment["NetworkServices"], Segment["ATMOperationBusiness"],
    ]
    return facts.derive(change, year, against, from: sum(of: segments.map { facts(change, year, against, $0) }))
  }

  private static let segment = SystemsIntegrationAxes.segment
  private static let against = Comparison.yearOnYear

  /// What recurring revenue leaves over beside network services, and what that was before the reported change.
  private static func maintenance(_ facts: FactQuery) -> [Derivation] {
    let now = facts.periods.current
    let remainder = SystemsIntegrationModule.recurringRemainder
    let recurring = AxisMember("Recurring", of: "RevenueNature")
    return [
      facts.remainder(
        remainder, now, of: facts(Finance.revenues, now, recurring),
        less: [facts(Finance.revenues, now, Segment["NetworkServices"])]),
      facts.derive(
        remainder, facts.periods.prior,
        from: facts(remainder, now)
          - facts(Finance.revenues.increaseDecrease, now, against, segment, SystemsIntegrationAxes.maintenance)),
    ]
  }

  private static func segmentTotals(_ facts: FactQuery) -> [Derivation] {
    let now = facts.periods.current
    let margin = Finance.grossProfit
    return [
      facts.derive(
        Finance.revenues, now, segment,
        from: whole(of: facts(margin, now, segment), share: facts(margin.ratioToRevenues, now, segment))),
      facts.derive(
        Finance.costOfRevenue, now, segment, from: facts(Finance.revenues, now, segment) - facts(margin, now, segment)),
      facts.derive(
        margin.ratioToRevenues, facts.periods.prior, segment,
        from: facts(margin.ratioToRevenues, now, segment) - facts(margin.ratioToRevenuesChange, now, against, segment)),
    ]
  }
}
