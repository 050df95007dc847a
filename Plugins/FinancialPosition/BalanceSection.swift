import KessanModel
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
      NoteDraft(
        "Lines not shown separately are computed as what the totals leave over; rounding may move them by a few millions.",
        ja: "個別に表示されない項目は、合計額と表示項目との差額として算出しており、端数処理により数百万円の差異が生じることがあります。",
        onAll: dates.flatMap { date in
          [
            AssetConcepts.otherAssets, LiabilityConcepts.otherLiabilities, EquityConcepts.treasuryStock,
            EquityConcepts.minority,
          ].map { facts($0, date) }
        })
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
      RowDraft(EquityConcepts.parent)
    }
  }

  private static func implied(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(en: "Lines not shown separately (computed)", ja: "個別に表示されない項目（計算値）", unit: .millions) {
      columns(periods)
    } rows: {
      RowDraft(AssetConcepts.otherAssets)
      RowDraft(LiabilityConcepts.otherLiabilities)
      RowDraft(EquityConcepts.treasuryStock, negated: true)
      RowDraft(EquityConcepts.minority)
    }
  }

  @ListBuilder<ColumnDraft> private static func columns(_ periods: ReportPeriods) -> [ColumnDraft] {
    ColumnDraft(FiscalSpan(.year, periods.span.year - 1), label: periods.priorFiscalYearEnd.lastDay)
    ColumnDraft(periods.span, label: periods.currentEnd.lastDay)
  }
}
