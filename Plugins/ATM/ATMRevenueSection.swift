import KessanPlugin

/// II-2: the revenues that are neither one-time nor recurring.
enum ATMRevenueSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let revenues = facts(ATMConcepts.remainder, now)
    let share = facts(ATMConcepts.remainder.ratioToRevenues, now)
    return SectionDraft("II-2-atm", slide: "II-2", en: "ATM operation business: revenues", ja: "ATM運営事業：売上高") {
      composition(facts)
      KeyFigures {
        KeyFigureDraft(
          revenues, .millions, en: "Revenues neither one-time nor recurring, \(now.label){computed}",
          ja: "\(now.label)一時売上・ストック売上以外の売上高{computed}")
        KeyFigureDraft(share, .percent, en: "Their share of total revenues{computed}", ja: "同売上高構成比{computed}")
      }
      NoteDraft(
        "Total revenues less one-time and recurring revenue, computed.",
        ja: "売上高合計から一時売上およびストック売上を控除した計算値です。", onDerived: revenues, share)
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
          facts(ATMConcepts.remainder, now), en: "Neither one-time nor recurring (computed)", ja: "一時売上・ストック売上以外（計算値）")
      }
    }
  }
}
