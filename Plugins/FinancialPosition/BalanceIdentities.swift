import KessanPlugin

/// What holds in every balance sheet; treasury stock and noncontrolling interests that are not reported are not filed
/// either, but named.
enum BalanceIdentities {
  @ListBuilder<Identity> static func all(_ facts: FactQuery) -> [Identity] {
    for date in [facts.periods.priorFiscalYearEnd, facts.periods.currentEnd] {
      facts.identity(
        facts(AssetConcepts.total, date),
        equals: facts(LiabilityConcepts.total, date) + facts(EquityConcepts.parent, date)
          + facts(EquityConcepts.minority, date))
      facts.identity(
        facts(EquityConcepts.parent, date),
        equals: sum(of: EquityConcepts.lines.map { facts($0, date) }) - facts(EquityConcepts.treasuryStock, date))
    }
  }
}
