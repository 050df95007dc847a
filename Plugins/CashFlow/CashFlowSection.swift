import KessanPlugin

/// II-11: the main items of operating, investing and financing activities.
enum CashFlowSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let items = CashFlowConcepts.operating + CashFlowConcepts.investing + CashFlowConcepts.financing
    return SectionDraft("II-11", slide: "II-11", en: "Consolidated cash flows", ja: "連結キャッシュ・フロー") {
      table(facts.periods, CashFlowConcepts.operating, en: "Operating activities", ja: "営業活動")
      chart(facts.periods, CashFlowConcepts.operating, en: "Operating activities", ja: "営業活動")
      table(facts.periods, CashFlowConcepts.investing, en: "Investing activities", ja: "投資活動")
      chart(facts.periods, CashFlowConcepts.investing, en: "Investing activities", ja: "投資活動")
      table(facts.periods, CashFlowConcepts.financing, en: "Financing activities", ja: "財務活動")
      chart(facts.periods, CashFlowConcepts.financing, en: "Financing activities", ja: "財務活動")
      NoteDraft(
        "Net income includes the part that belongs to noncontrolling interests.", ja: "当期純利益は、非支配持分に帰属する部分を含みます。",
        on: facts(CashFlowConcepts.netIncome, now))
      NoteDraft(
        "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
        onAll: items.map { facts($0.concept.increaseDecrease, now, Comparison.yearOnYear) })
      NoteDraft(
        "Amounts of \(prior.label) are computed as those of \(now.label) less the change.",
        ja: "\(prior.label)の金額は、\(now.label)の金額から増減額を控除して算出しています。",
        onAllDerived: items.map { facts($0.concept, prior) })
    }
  }

  private static func table(
    _ periods: ReportPeriods, _ items: [CashFlowConcepts.Item], en: String, ja: String
  ) -> TableDraft {
    TableDraft(en: "\(en): main items", ja: "\(ja)：主な内訳", unit: .millions) {
      amounts(periods)
      ColumnDraft(periods.span, .yearOnYearChange)
    } rows: {
      for item in items { RowDraft(item.concept, negated: item.isPayment) }
    }
  }

  private static func chart(
    _ periods: ReportPeriods, _ items: [CashFlowConcepts.Item], en: String, ja: String
  ) -> ChartDraft {
    ChartDraft(.groupedBars, en: "\(en): main items", ja: "\(ja)：主な内訳", unit: .millions) {
      amounts(periods)
    } series: {
      for item in items { RowDraft(item.concept, negated: item.isPayment) }
    }
  }

  @ListBuilder<ColumnDraft> private static func amounts(_ periods: ReportPeriods) -> [ColumnDraft] {
    ColumnDraft(
      periods.span.years(-1),
      label: Localized("\(periods.prior.label){computed}", ja: "\(periods.prior.label){computed}"))
    ColumnDraft(periods.span)
  }
}
