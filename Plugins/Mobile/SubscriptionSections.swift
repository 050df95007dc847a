import KessanModel
import KessanPlugin

/// I-1 and II-5(1): subscriptions with their growth, and mobile revenues.
enum SubscriptionSections {
  static func summary(_ facts: FactQuery) -> SectionDraft {
    let end = facts.periods.currentEnd
    let quarter = facts.periods.quarter
    let before = facts.periods.priorQuarter
    return SectionDraft("I-1-mobile", slide: "I-1", en: "Mobile: business developments", ja: "モバイル：事業の状況") {
      table(facts)
      NarrativeDraft {
        Paragraph(
          """
          Subscriptions numbered \(facts(MobileConcepts.subscriptions, end), .thousands) as of \(end), \
          \(facts(change, quarter, Comparison.quarterOnQuarter), .changeInThousands) within the quarter.
          """)
        Paragraph(
          """
          MVNE accounted for \(facts(MobileConcepts.subscriptions, end, MobileAxes.mvne), .thousands) of them, \
          \(facts(change, quarter, Comparison.quarterOnQuarter, MobileAxes.mvne), .changeInThousands) within the quarter; \
          in \(before) it had gone \
          \(facts(change, before, Comparison.quarterOnQuarter, MobileAxes.mvne), .changeInThousands).
          """)
        Paragraph(
          """
          The infrastructure is being enhanced, the project with Japan Post is being extended, and the step to a full \
          MVNO is in preparation.
          """)
      }
    }
  }

  static func revenues(_ facts: FactQuery) -> SectionDraft {
    let end = facts.periods.currentEnd
    let quarter = facts.periods.quarter
    let year = facts.periods.yearToCurrentEnd
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
      NarrativeDraft {
        for type in [MobileAxes.mvne, MobileAxes.consumer] {
          Paragraph(
            """
            \(type) subscriptions reached \
            \(facts(MobileConcepts.subscriptions, end, type), .thousands) as of \(end), \
            \(facts(change, year, Comparison.yearOnYear, type), .changeInThousands) within a year and \
            \(facts(change, quarter, Comparison.quarterOnQuarter, type), .changeInThousands) within the quarter.
            """)
        }
      }
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
    let end = periods.currentEnd.label
    return TableDraft(en: "Subscriptions", ja: "回線数", unit: .thousands) {
      ColumnDraft(last, label: Localized(end, ja: end))
      ColumnDraft(
        periods.yearToCurrentEnd, near: last, .yearOnYearChange, label: Localized("\(end), YoY", ja: "\(end) 前年同期比"))
      ColumnDraft(last, .quarterOnQuarterChange, label: Localized("\(end), QoQ", ja: "\(end) 前四半期比"))
    } rows: {
      RowDraft(MobileConcepts.subscriptions, MobileAxes.mvne)
      RowDraft(MobileConcepts.subscriptions, MobileAxes.consumer)
      RowDraft(MobileConcepts.subscriptions, label: Localized("Total", ja: "合計"))
    }
  }
}
