import KessanPlugin

/// What the totals of the summary leave over beside its lines, as long as every line is reported.
enum BalanceDerivations {
  @DerivationBuilder static func all(_ facts: FactQuery) -> [Derivation] {
    for date in [facts.periods.priorFiscalYearEnd, facts.periods.currentEnd] {
      facts.remainder(
        AssetConcepts.remainder, date, of: facts(AssetConcepts.total, date),
        less: AssetConcepts.lines.map { facts($0, date) })
      facts.remainder(
        LiabilityConcepts.remainder, date, of: facts(LiabilityConcepts.total, date),
        less: LiabilityConcepts.lines.map { facts($0, date) })
    }
  }
}
