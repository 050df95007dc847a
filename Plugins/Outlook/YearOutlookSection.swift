import KessanPlugin

/// II-4(2): the fiscal year against the one before, by segment and driver.
enum YearOutlookSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.fiscalYear
    let before = facts.periods.priorFiscalYear
    let against = Comparison.yearOnYear
    let change = Finance.grossProfit.increaseDecrease
    let result = Finance.operatingIncome.increaseDecrease
    return SectionDraft(
      "II-4-2", slide: "II-4(2)", en: "Operating income: comparison with the year before", ja: "営業利益：前年度実績との比較"
    ) {
      changes(facts.periods)
      OutlookCharts.yearOnYear(facts)
      KeyFigures {
        KeyFigureDraft(
          facts(OutlookConcepts.delay, year, Bound.minimum, revised, Versus.initialTarget), .plain,
          en: "Years by which operating income is behind the initial expectation, at least",
          ja: "営業利益水準の当初想定からの遅れ（年、下限）")
        KeyFigureDraft(
          facts(OutlookConcepts.delay, year, Bound.maximum, revised, Versus.initialTarget), .plain,
          en: "Years by which operating income is behind the initial expectation, at most", ja: "営業利益水準の当初想定からの遅れ（年、上限）"
        )
      }
      MilestonesDraft()
      NoteDraft(
        "YoY compares a fiscal year with the one before; figures for \(year.label) are an outlook.",
        ja: "YoYは前年度との比較です。\(year.label)の数値は見通しです。",
        on: facts(change, year, against, revised), facts(result, year, against, revised))
      NoteDraft(
        """
        Changes of the group are computed: for \(year.label) from the revised target and the results of \(before.label), \
        for \(before.label) from the changes of its parts.
        """, ja: "全体の増減は計算値です。\(year.label)は修正計画と\(before.label)実績から、\(before.label)は内訳の増減から算出しています。",
        onDerived: facts(change, year, against, revised), facts(change, before, against),
        facts(result, year, against, revised), facts(result, before, against))
    }
  }

  private static let revised = Scenario.revisedTarget

  private static func changes(_ periods: ReportPeriods) -> TableDraft {
    let year = FiscalSpan(.year, periods.span.year)
    let margin = Finance.grossProfit
    return TableDraft(en: "Change year on year", ja: "前年度比増減", unit: .billions) {
      ColumnDraft(year.years(-1), .yearOnYearChange)
      ColumnDraft(year, .yearOnYearChange, revised)
    } rows: {
      RowDraft(margin, label: Localized("Gross margin{computed}", ja: "売上総利益{computed}"))
      RowDraft(margin, each: Segment.axis, Driver.axis, level: 1)
      RowDraft(OutlookConcepts.operatingExpenses, label: Localized("SG&A/R&D", ja: "販管費・研究開発費"))
      RowDraft(Finance.operatingIncome, label: Localized("Operating income{computed}", ja: "営業利益{computed}"))
    }
  }
}
