import KessanModel
import KessanPlugin

/// II-2: the revenues that are neither one-time nor recurring.
enum ATMRevenueSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let revenues = facts(Finance.revenues, now, ATMConcepts.segment)
    let share = facts(Finance.revenuesShare, now, ATMConcepts.segment)
    return SectionDraft("II-2-atm", slide: "II-2", en: "ATM operation business: revenues", ja: "ATM運営事業：売上高") {
      composition(facts)
      KeyFigures {
        KeyFigureDraft(revenues, .millions, en: "Revenues of \(now.label){computed}", ja: "\(now.label)売上高{computed}")
        KeyFigureDraft(share, .percent, en: "Share of total revenues{computed}", ja: "売上高構成比{computed}")
      }
      NoteDraft(
        "Revenues of the ATM operation business are computed as total revenues less one-time and recurring revenue.",
        ja: "ATM運営事業の売上高は、売上高合計から一時売上およびストック売上を控除して算出しています。", onDerived: revenues, share)
    }
  }
  /// One-time and recurring revenue beside those that are neither.
  private static func composition(_ facts: FactQuery) -> CompositionDraft {
    let now = facts.periods.current
    let oneTime = AxisMember("OneTime", of: "RevenueNature")
    let recurring = AxisMember("Recurring", of: "RevenueNature")
    return CompositionDraft(en: "Composition of revenues", ja: "売上高の構成", unit: .millions) {
      PillarDraft(en: now.label, ja: now.label) {
        PartDraft(facts(Finance.revenues, now, recurring), en: "Recurring revenue", ja: "ストック売上")
        PartDraft(facts(Finance.revenues, now, oneTime), en: "One-time revenue", ja: "一時売上")
        PartDraft(
          facts(Finance.revenues, now, ATMConcepts.segment), en: "ATM operation business", ja: "ATM運営事業")
      }
    }
  }
}
