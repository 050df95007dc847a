import KessanPlugin

/// I-1: the results of the span beside the targets of the fiscal year, and the outlook.
enum SummarySection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    SectionDraft("I-1", slide: "I-1", en: "Summary of financial results", ja: "決算概要") {
      keyFigures(facts)
      table(facts.periods)
      MilestonesDraft()
      Commentary()
      NoteDraft(
        "YoY: compared with the same period of the year before.", ja: "YoYは前年同期との比較です。",
        on: facts(Finance.revenues.growthRate, facts.periods.current, Comparison.yearOnYear),
        facts(Finance.grossProfit.growthRate, facts.periods.current, Comparison.yearOnYear),
        facts(Finance.operatingIncome.growthRate, facts.periods.current, Comparison.yearOnYear),
        facts(ConsolidatedConcepts.netIncome.growthRate, facts.periods.current, Comparison.yearOnYear))
    }
  }

  private static func keyFigures(_ facts: FactQuery) -> KeyFigures {
    let now = facts.periods.current
    return KeyFigures {
      KeyFigureDraft(facts(Finance.revenues, now), .billions, en: "Revenues", ja: "売上高")
      KeyFigureDraft(facts(Finance.grossProfit, now), .billions, en: "Gross margin", ja: "売上総利益")
      KeyFigureDraft(facts(Finance.operatingIncome, now), .billions, en: "Operating income", ja: "営業利益")
      KeyFigureDraft(facts(ConsolidatedConcepts.netIncome, now), .billions, en: "Net income", ja: "当期純利益")
    }
  }

  private static func table(_ periods: ReportPeriods) -> TableDraft {
    let year = FiscalSpan(.year, periods.span.year)
    return TableDraft(en: "Results and full-year targets", ja: "実績と通期計画", unit: .billions) {
      ColumnDraft(periods.span)
      ColumnDraft(periods.span, .yearOnYearGrowth)
      ColumnDraft(year, .amount, Scenario.initialTarget)
      ColumnDraft(year, .amount, Scenario.revisedTarget)
      ColumnDraft(year, .yearOnYearGrowth, Scenario.revisedTarget)
    } rows: {
      RowDraft(Finance.revenues)
      RowDraft(Finance.grossProfit)
      RowDraft(Finance.operatingIncome)
      RowDraft(ConsolidatedConcepts.netIncome)
    }
  }
}
