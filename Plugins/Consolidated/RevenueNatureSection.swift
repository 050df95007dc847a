import KessanPlugin

/// II-2: one-time and recurring revenue.
enum RevenueNatureSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    return SectionDraft("II-2", slide: "II-2", en: "Revenues", ja: "売上高") {
      TableDraft(en: "Revenues by nature", ja: "性質別売上高", unit: .millions) {
        ColumnDraft(facts.periods.span)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        RowDraft(Finance.revenues, ConsolidatedAxes.oneTime, level: 1)
        RowDraft(Finance.revenues, ConsolidatedAxes.recurring, level: 1)
        RowDraft(Finance.revenues, label: Localized("Total revenues", ja: "売上高合計"))
      }
      KeyFigures {
        KeyFigureDraft(
          facts(Finance.revenuesShare, now, ConsolidatedAxes.oneTime), .percent, en: "Share of one-time revenue",
          ja: "一時売上の構成比")
        KeyFigureDraft(
          facts(Finance.revenuesShare, now, ConsolidatedAxes.recurring), .percent, en: "Share of recurring revenue",
          ja: "ストック売上の構成比")
      }
      Commentary()
      NoteDraft(
        "YoY compares \(now.label) with \(facts.periods.prior.label).",
        ja: "YoYは\(now.label)と\(facts.periods.prior.label)の比較です。",
        on: facts(Finance.revenues.growthRate, now, Comparison.yearOnYear, ConsolidatedAxes.oneTime),
        facts(Finance.revenues.growthRate, now, Comparison.yearOnYear, ConsolidatedAxes.recurring))
      NoteDraft(
        "Total revenues are computed as cost of revenues plus gross margin.",
        ja: "売上高合計は、売上原価と売上総利益の合計として算出しています。", onDerived: facts(Finance.revenues, now))
    }
  }
}
