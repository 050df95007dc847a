import KessanPlugin

/// I-1 and II-5(1): subscriptions with their growth, and mobile revenues.
enum SubscriptionSections {
  static func summary(_ facts: FactQuery) -> SectionDraft {
    SectionDraft("I-1-mobile", slide: "I-1", en: "Mobile: business developments", ja: "モバイル：事業の状況") {
      table(facts)
      Commentary()
    }
  }

  static func revenues(_ facts: FactQuery) -> SectionDraft {
    let quarter = facts.periods.quarter
    return SectionDraft("II-5-1-mobile", slide: "II-5(1)", en: "Mobile services: revenues", ja: "モバイルサービス：売上高") {
      TableDraft(en: "Mobile revenues", ja: "モバイル売上高", unit: .millions) {
        ColumnDraft(facts.periods.span)
        ColumnDraft(facts.periods.span, .yearOnYearChange)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        RowDraft(
          Finance.revenues, MobileAxes.mobileNonMobile, MobileAxes.networkServices, MobileAxes.mobileLine,
          label: Localized("Mobile services", ja: "モバイルサービス"))
      }
      table(facts)
      Commentary()
      NoteDraft(
        "QoQ compares \(quarter.label) with \(facts.periods.priorQuarter.label).",
        ja: "QoQは\(quarter.label)と\(facts.periods.priorQuarter.label)の比較です。",
        on: facts(change, quarter, Comparison.quarterOnQuarter, MobileAxes.mvne),
        facts(change, quarter, Comparison.quarterOnQuarter, MobileAxes.consumer))
    }
  }

  private static let change = MobileConcepts.subscriptions.increaseDecrease

  private static func table(_ facts: FactQuery) -> TableDraft {
    let periods = facts.periods
    let last = periods.quarters(1)[0]
    let end = periods.currentEnd.name
    return TableDraft(en: "Subscriptions", ja: "回線数", unit: .thousands) {
      ColumnDraft(last, label: end)
      ColumnDraft(
        periods.yearToCurrentEnd, near: last, .yearOnYearChange,
        label: Localized("\(end.en), YoY", ja: "\(end[.japanese]) 前年同期比"))
      ColumnDraft(
        last, .quarterOnQuarterChange, label: Localized("\(end.en), QoQ", ja: "\(end[.japanese]) 前四半期比"))
    } rows: {
      RowDraft(MobileConcepts.subscriptions, MobileAxes.mvne)
      RowDraft(MobileConcepts.subscriptions, MobileAxes.consumer)
      RowDraft(MobileConcepts.subscriptions, label: Localized("Total", ja: "合計"))
    }
  }
}
