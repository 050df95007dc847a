import KessanPlugin

/// II-10: the summary balance sheet, and what its totals imply.
enum BalanceSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let dates = [facts.periods.priorFiscalYearEnd, facts.periods.currentEnd]
    return SectionDraft("II-10", slide: "II-10", en: "Consolidated balance sheets (summary)", ja: "要約連結貸借対照表") {
      summary(facts.periods)
      TableDraft(en: "{entity} shareholders' equity to total assets", ja: "{entity}株主資本比率", unit: .plain) {
        columns(facts.periods)
      } rows: {
        RowDraft(EquityConcepts.ratio)
      }
      implied(facts.periods)
      for date in dates { BalanceChart.draft(facts, at: date) }
    }
  }

  private static func summary(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(en: "Balance sheets", ja: "貸借対照表", unit: .millions) {
      columns(periods)
      ColumnDraft(
        periods.span, .changeSincePriorFiscalYearEnd, label: Localized("Change", ja: "増減"))
    } rows: {
      for line in AssetConcepts.lines { RowDraft(line, level: 1) }
      RowDraft(AssetConcepts.total)
      for line in LiabilityConcepts.lines { RowDraft(line, level: 1) }
      RowDraft(LiabilityConcepts.total)
      for line in EquityConcepts.lines { RowDraft(line, level: 1) }
      RowDraft(EquityConcepts.treasuryStock, level: 1, negated: true)
      RowDraft(EquityConcepts.parent)
      RowDraft(EquityConcepts.minority)
    }
  }

  private static func implied(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(en: "What the totals leave over (computed)", ja: "合計の残額（計算値）", unit: .millions) {
      columns(periods)
    } rows: {
      RowDraft(AssetConcepts.remainder)
      RowDraft(LiabilityConcepts.remainder)
    }
  }

  @ListBuilder<ColumnDraft> private static func columns(_ periods: ReportPeriods) -> [ColumnDraft] {
    ColumnDraft(FiscalSpan(.year, periods.span.year - 1), label: periods.priorFiscalYearEnd.lastDay)
    ColumnDraft(periods.span, label: periods.currentEnd.lastDay)
  }
}
