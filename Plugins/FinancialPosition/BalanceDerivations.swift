import KessanModel
import KessanPlugin

/// What the totals of the summary imply: other assets and liabilities, treasury stock and noncontrolling interests.
enum BalanceDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    for date in [facts.periods.priorFiscalYearEnd, facts.periods.currentEnd] { remainders(facts, date) }
  }

  private static func remainders(_ facts: FactQuery, _ date: ReportPeriod<Instant>) -> [Derivation] {
    func balances(_ concepts: [TypedConcept<Monetary, Instant>]) -> FactComputation<Monetary> {
      sum(of: concepts.map { facts($0, date) })
    }
    return [
      facts.derive(
        AssetConcepts.otherAssets, date, from: facts(AssetConcepts.total, date) - balances(AssetConcepts.lines)),
      facts.derive(
        LiabilityConcepts.otherLiabilities, date,
        from: facts(LiabilityConcepts.total, date) - balances(LiabilityConcepts.lines)),
      facts.derive(
        EquityConcepts.treasuryStock, date, from: balances(EquityConcepts.lines) - facts(EquityConcepts.parent, date)),
      facts.derive(
        EquityConcepts.minority, date,
        from: facts(AssetConcepts.total, date) - facts(LiabilityConcepts.total, date)
          - facts(EquityConcepts.parent, date)),
    ]
  }
}
