import KessanPlugin

/// II-1: results against the year before and against the initial and revised targets.
enum ResultsSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let netIncome = facts(ConsolidatedConcepts.netIncome, facts.periods.current)
    let costs = facts(ConsolidatedConcepts.costsAndExpenses, facts.periods.current)
    return SectionDraft("II-1", slide: "II-1", en: "Consolidated financial results", ja: "連結業績") {
      TableDraft(en: "Results and targets", ja: "実績と計画", unit: .billions) {
        columns(facts.periods)
      } rows: {
        RowDraft(Finance.revenues)
        RowDraft(Finance.costOfRevenue)
        RowDraft(Finance.grossProfit)
        RowDraft(ConsolidatedConcepts.operatingExpenses, label: Localized("SG&A/R&D", ja: "販管費・研究開発費"))
        RowDraft(Finance.operatingIncome)
        RowDraft(ConsolidatedConcepts.incomeBeforeTaxes)
        RowDraft(ConsolidatedConcepts.netIncome, label: Localized("Net income", ja: "当期純利益"))
      }
      NoteDraft(
        "Net income is net income attributable to {entity}.", ja: "当期純利益は、{entity}株主に帰属する当期純利益です。", on: netIncome)
      ResultsCharts.revenuesAndMargin(facts.periods)
      ResultsCharts.targets(facts.periods)
      ResultsCharts.fullYear(facts.periods)
      ResultsCharts.fromRevenuesToIncome(facts)
      TableDraft(en: "Total costs and expenses{computed}", ja: "営業費用合計{computed}", unit: .billions) {
        columns(facts.periods)
      } rows: {
        RowDraft(ConsolidatedConcepts.costsAndExpenses)
      }
      NoteDraft(
        "Total costs and expenses are computed as cost of revenues plus SG&A/R&D.",
        ja: "営業費用合計は、売上原価と販管費・研究開発費の合計として算出しています。", onDerived: costs)
    }
  }

  @ListBuilder<ColumnDraft> private static func columns(_ periods: ReportPeriods) -> [ColumnDraft] {
    let year = FiscalSpan(.year, periods.span.year)
    pair(periods.span)
    pair(periods.span.years(-1))
    ColumnDraft(periods.span, .yearOnYearGrowth)
    if periods.span != year { pair(periods.span, Scenario.initialTarget) }
    pair(year, Scenario.initialTarget)
    pair(year, Scenario.revisedTarget)
    if periods.span != year { pair(year.years(-1)) }
  }

  private static func pair(_ span: FiscalSpan) -> [ColumnDraft] {
    [ColumnDraft(span), ColumnDraft(span, .ratioToRevenues)]
  }

  private static func pair(_ span: FiscalSpan, _ scenario: AxisMember) -> [ColumnDraft] {
    [ColumnDraft(span, .amount, scenario), ColumnDraft(span, .ratioToRevenues, scenario)]
  }
}
