import KessanModel
import KessanPlugin

/// II-2: the revenues that are neither one-time nor recurring.
enum ATMRevenueSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let revenues = facts(Finance.revenues, now, ATMConcepts.segment)
    let share = facts(Finance.revenuesShare, now, ATMConcepts.segment)
    return SectionDraft("II-2-atm", slide: "II-2", en: "ATM operation business: revenues", ja: "ATM運営事業：売上高") {
      KeyFigures {
        KeyFigureDraft(revenues, .millions, en: "Revenues of \(now.label) (computed)", ja: "\(now.label)売上高（計算値）")
        KeyFigureDraft(share, .percent, en: "Share of total revenues (computed)", ja: "売上高構成比（計算値）")
      }
      NoteDraft(
        "Revenues of the ATM operation business are computed as total revenues less one-time and recurring revenue.",
        ja: "ATM運営事業の売上高は、売上高合計から一時売上およびストック売上を控除して算出しています。", on: revenues, share)
    }
  }
}
