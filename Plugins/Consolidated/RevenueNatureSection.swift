import KessanModel
import KessanPlugin

/// II-2: one-time and recurring revenue.
enum RevenueNatureSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let oneTime = facts(Finance.revenues, now, ConsolidatedAxes.oneTime)
    let recurring = facts(Finance.revenues, now, ConsolidatedAxes.recurring)
    return SectionDraft("II-2", slide: "II-2", en: "Revenues", ja: "売上高") {
      TableDraft(en: "Revenues by nature", ja: "性質別売上高", unit: .millions) {
        ColumnDraft(facts.periods.span)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        RowDraft(Finance.revenues, ConsolidatedAxes.oneTime, level: 1)
        RowDraft(Finance.revenues, ConsolidatedAxes.recurring, level: 1)
        RowDraft(Finance.revenues, label: Localized("Total revenues", ja: "売上高合計"))
      }
      CompositionDraft(en: "Composition of revenues", ja: "売上高の構成", unit: .millions) {
        PillarDraft(en: now.label, ja: now.label) {
          PartDraft(recurring, en: "Recurring revenue", ja: "ストック売上")
          PartDraft(oneTime, en: "One-time revenue", ja: "一時売上")
          PartDraft(
            facts(Finance.revenues, now, Segment["ATMOperationBusiness"]), en: "ATM operation business", ja: "ATM運営事業")
        }
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
        """
        One-time revenue is recognized when customers accept the systems or equipment delivered to them: systems \
        construction and equipment sales.
        """, ja: "一時売上は、システムまたは機器を納入し顧客が検収した時点で認識する売上であり、システム構築および機器販売からなります。", on: oneTime)
      NoteDraft(
        """
        Recurring revenue comes in month by month: internet connectivity services, outsourcing services, WAN services, \
        and systems operation and maintenance.
        """, ja: "ストック売上は毎月継続して計上する売上であり、インターネット接続サービス、アウトソーシングサービス、WANサービスおよびシステム運用保守からなります。",
        on: recurring)
      NoteDraft(
        "YoY compares \(now.label) with \(facts.periods.prior.label).",
        ja: "YoYは\(now.label)と\(facts.periods.prior.label)の比較です。",
        on: facts(Finance.revenues.growthRate, now, Comparison.yearOnYear, ConsolidatedAxes.oneTime),
        facts(Finance.revenues.growthRate, now, Comparison.yearOnYear, ConsolidatedAxes.recurring))
      NoteDraft(
        "Total revenues are computed as cost of revenues plus gross margin; they include revenues of neither kind.",
        ja: "売上高合計は、売上原価と売上総利益の合計として算出しており、いずれの性質にも属さない売上を含みます。", on: facts(Finance.revenues, now))
    }
  }
}
