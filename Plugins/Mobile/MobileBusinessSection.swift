import KessanPlugin

/// I-2 and III-2: mobile services among the areas of investment; the plan of the year, MVNE, M2M and partners.
enum MobileBusinessSection {
  static func focus() -> SectionDraft {
    SectionDraft("I-2-mobile", slide: "I-2", en: "Mobile: business investment", ja: "モバイル：事業投資") {
      MilestonesDraft(area: "Mobile")
      Commentary()
    }
  }

  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    return SectionDraft("III-2", slide: "III-2", en: "Mobile business developments", ja: "モバイル事業の進捗") {
      plan(facts)
      TableDraft(en: "MVNE and M2M revenues", ja: "MVNE・M2M売上高", unit: .billions) {
        ColumnDraft(facts.periods.span)
        ColumnDraft(facts.periods.span, .yearOnYearChange)
      } rows: {
        RowDraft(Finance.revenues, MobileAxes.mvne)
        RowDraft(Finance.revenues, MobileAxes.m2m)
      }
      NoteDraft(
        "MVNE: the IIJ Mobile MVNO platform services within IIJ Mobile subscriptions, without subsidiaries.",
        ja: "MVNEは、IIJモバイルの契約のうち、子会社分を除くIIJモバイルMVNOプラットフォームサービスです。",
        on: facts(Finance.revenues, now, MobileAxes.mvne),
        facts(Finance.revenues.increaseDecrease, now, Comparison.yearOnYear, MobileAxes.mvne))
      MilestonesDraft(area: "Mobile")
      Commentary()
      NoteDraft(
        "YoY compares \(now.label) with \(facts.periods.prior.label).",
        ja: "YoYは\(now.label)と\(facts.periods.prior.label)の比較です。",
        on: facts(Finance.revenues.increaseDecrease, now, Comparison.yearOnYear, MobileAxes.mvne),
        facts(Finance.revenues.growthRate, now, Bound.minimum, Comparison.yearOnYear, MobileAxes.m2m))
    }
  }

  private static func plan(_ facts: FactQuery) -> KeyFigures {
    let year = facts.periods.fiscalYear
    return KeyFigures {
      KeyFigureDraft(
        facts(
          Finance.revenues, year, MobileAxes.mobileNonMobile, Scenario.target, MobileAxes.networkServices,
          MobileAxes.mobileLine), .billions, en: "Mobile revenues, \(year.label) plan",
        ja: "モバイル売上高（\(year.label)計画）")
      KeyFigureDraft(
        facts(MobileConcepts.subscriptions, facts.periods.fiscalYearEnd, Scenario.target), .millions,
        en: "Mobile subscriptions, \(year.label) plan", ja: "モバイル総回線数（\(year.label)計画）")
    }
  }
}
