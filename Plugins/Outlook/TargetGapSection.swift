import KessanPlugin

/// II-4(1): the revised target against the initial one, by segment and driver.
enum TargetGapSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.fiscalYear
    let gap = OutlookConcepts.marginGap
    return SectionDraft(
      "II-4-1", slide: "II-4(1)", en: "Operating income: comparison with the initial full-year target",
      ja: "営業利益：期初通期計画との比較"
    ) {
      targets(facts.periods)
      tree(facts.periods)
      OutlookCharts.marginGap(facts)
      OutlookCharts.operatingGap(facts)
      MilestonesDraft()
      NoteDraft(
        "Brackets mean that gross margin or operating income is weaker than first planned.",
        ja: "括弧は、売上総利益または営業利益が期初計画を下回ることを示します。",
        on: facts(gap, year, revised, initial), facts(OutlookConcepts.operatingGap, year, revised, initial))
      NoteDraft(
        "The differences of gross margin and operating income as a whole are computed from the two targets.",
        ja: "売上総利益および営業利益全体の差異は、期初計画と修正計画から算出しています。",
        onDerived: facts(gap, year, revised, initial), facts(OutlookConcepts.operatingGap, year, revised, initial))
    }
  }

  private static let revised = Scenario.revisedTarget
  private static let initial = Versus.initialTarget

  private static func targets(_ periods: ReportPeriods) -> TableDraft {
    let year = FiscalSpan(.year, periods.span.year)
    return TableDraft(en: "Initial and revised full-year targets", ja: "期初計画と修正計画", unit: .billions) {
      ColumnDraft(year, .amount, Scenario.initialTarget)
      ColumnDraft(year, .amount, revised)
    } rows: {
      RowDraft(Finance.revenues)
      RowDraft(Finance.costOfRevenue)
      RowDraft(Finance.grossProfit)
      RowDraft(OutlookConcepts.operatingExpenses)
      RowDraft(Finance.operatingIncome)
      RowDraft(OutlookConcepts.incomeBeforeTaxes)
      RowDraft(OutlookConcepts.netIncome)
    }
  }

  private static func tree(_ periods: ReportPeriods) -> TableDraft {
    let gap = OutlookConcepts.marginGap
    let year = FiscalSpan(.year, periods.span.year)
    return TableDraft(en: "Gap between initial and revised targets", ja: "期初計画と修正計画の差異", unit: .billions) {
      ColumnDraft(FiscalSpan(.half(1), year.year), label: Localized("\(FiscalSpan(.half(1), year.year))"))
      ColumnDraft(FiscalSpan(.half(2), year.year), .amount, revised)
      ColumnDraft(year, .amount, revised)
    } rows: {
      RowDraft(gap, each: Segment.axis, Driver.axis, with: [initial])
      RowDraft(gap, initial, label: Localized("Gross margin{computed}", ja: "売上総利益{computed}"))
      RowDraft(OutlookConcepts.expenseGap, initial, label: Localized("SG&A/R&D", ja: "販管費・研究開発費"))
      RowDraft(
        OutlookConcepts.operatingGap, initial, label: Localized("Operating income{computed}", ja: "営業利益{computed}"))
    }
  }
}
