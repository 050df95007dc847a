import KessanPlugin

/// II-4: the gross margin that is expected of the ATM operation business.
enum ATMMarginSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.fiscalYear
    let before = facts.periods.priorFiscalYear
    let against = Comparison.yearOnYear
    let change = Finance.grossProfit.increaseDecrease
    return SectionDraft(
      "II-4-2-atm", slide: "II-4(2)", en: "ATM operation business: gross margin", ja: "ATM運営事業：売上総利益"
    ) {
      TableDraft(en: "Change of gross margin", ja: "売上総利益の増減", unit: .billions) {
        ColumnDraft(FiscalSpan(.year, facts.periods.span.year - 1), .yearOnYearChange)
        ColumnDraft(FiscalSpan(.year, facts.periods.span.year), .yearOnYearChange, Scenario.revisedTarget)
      } rows: {
        RowDraft(Finance.grossProfit, ATMConcepts.segment, label: Finance.grossProfit.concept.label)
      }
      NoteDraft(
        "YoY compares a fiscal year with the one before; the figure for \(year.label) is an outlook and approximate.",
        ja: "YoYは前年度との比較です。\(year.label)は見通しであり、概数です。",
        on: facts(change, year, against, Scenario.revisedTarget, ATMConcepts.segment),
        facts(change, before, against, ATMConcepts.segment))
    }
  }
}
