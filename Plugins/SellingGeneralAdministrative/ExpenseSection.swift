import KessanPlugin

/// II-8: how expenses changed against the year before.
enum ExpenseSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let against = Comparison.yearOnYear
    let selling = ExpenseConcepts.selling
    let administrative = ExpenseConcepts.administrative
    return SectionDraft("II-8", slide: "II-8", en: "SG&A expenses", ja: "販売費及び一般管理費") {
      TableDraft(en: "Change of expenses", ja: "費用の増減", unit: .millions) {
        ColumnDraft(facts.periods.span, .yearOnYearChange)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        RowDraft(selling, label: selling.concept.label)
        RowDraft(administrative, label: administrative.concept.label)
      }
      NoteDraft(
        "YoY compares \(now.label) with \(facts.periods.prior.label).",
        ja: "YoYは\(now.label)と\(facts.periods.prior.label)の比較です。",
        on: facts(selling.increaseDecrease, now, against), facts(selling.growthRate, now, against),
        facts(administrative.increaseDecrease, now, against), facts(administrative.growthRate, now, against))
    }
  }
}
