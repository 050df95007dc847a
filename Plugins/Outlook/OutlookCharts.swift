import KessanPlugin

/// The bridges of the outlook: from the initial to the revised target, and from the year before to it.
enum OutlookCharts {
  /// Gross margin through the drivers of each gap, in halves where the year is not given.
  static func marginGap(_ facts: FactQuery) -> WaterfallDraft {
    let year = facts.periods.fiscalYear
    let gap = OutlookConcepts.marginGap
    let first = facts.periods.duration(FiscalSpan(.half(1), facts.periods.span.year))
    let second = facts.periods.duration(FiscalSpan(.half(2), facts.periods.span.year))
    return WaterfallDraft(
      en: "\(year.label) gross margin, from the initial to the revised target",
      ja: "\(year.label) 売上総利益：期初計画から修正計画まで", unit: .billions, range: .close
    ) {
      StepDraft(.level, facts(Finance.grossProfit, year, Scenario.initialTarget), en: "Initial target", ja: "期初計画")
      StepDraft(
        .increase, facts(gap, year, revised, initial), each: Segment.axis, Driver.axis,
        orParts: [(facts(gap, first, initial), first.label), (facts(gap, second, revised, initial), second.label)])
      StepDraft(.level, facts(Finance.grossProfit, year, revised), en: "Revised target", ja: "修正計画")
    }
  }

  /// Operating income through the gaps of the segments and of expenses.
  static func operatingGap(_ facts: FactQuery) -> WaterfallDraft {
    let year = facts.periods.fiscalYear
    let gap = OutlookConcepts.marginGap
    return WaterfallDraft(
      en: "\(year.label) operating income, from the initial to the revised target",
      ja: "\(year.label) 営業利益：期初計画から修正計画まで", unit: .billions, range: .close
    ) {
      StepDraft(
        .level, facts(Finance.operatingIncome, year, Scenario.initialTarget), en: "Initial target", ja: "期初計画")
      StepDraft(.increase, facts(gap, year, revised, initial), each: Segment.axis)
      StepDraft(
        .decrease, facts(OutlookConcepts.expenseGap, year, revised, initial), en: "SG&A/R&D", ja: "販管費・研究開発費")
      StepDraft(.level, facts(Finance.operatingIncome, year, revised), en: "Revised target", ja: "修正計画")
    }
  }

  /// Operating income from the result of the year before.
  static func yearOnYear(_ facts: FactQuery) -> WaterfallDraft {
    let year = facts.periods.fiscalYear
    let before = facts.periods.priorFiscalYear
    let against = Comparison.yearOnYear
    return WaterfallDraft(
      en: "Operating income, from \(before.label) to the revised \(year.label) target",
      ja: "営業利益：\(before.label)実績から\(year.label)修正計画まで", unit: .billions, range: .close
    ) {
      StepDraft(
        .level, facts(Finance.operatingIncome, before), en: "\(before.label), Result", ja: "\(before.label) 実績")
      StepDraft(
        .increase, facts(Finance.grossProfit.increaseDecrease, year, against, revised), each: Segment.axis)
      StepDraft(
        .decrease, facts(OutlookConcepts.operatingExpenses.increaseDecrease, year, against, revised), en: "SG&A/R&D",
        ja: "販管費・研究開発費")
      StepDraft(
        .level, facts(Finance.operatingIncome, year, revised), en: "\(year.label), Revised target",
        ja: "\(year.label) 修正計画")
    }
  }

  private static let revised = Scenario.revisedTarget
  private static let initial = Versus.initialTarget
}
