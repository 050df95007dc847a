import KessanModel
import KessanPlugin

/// The bridges of the outlook: from the initial to the revised target, and from the year before to it.
enum OutlookCharts {
  /// Gross margin through the drivers of each gap, those of systems integration split by half.
  static func marginGap(_ facts: FactQuery) -> WaterfallDraft {
    let year = facts.periods.fiscalYear
    let gap = OutlookConcepts.marginGap
    let first = facts.periods.duration(FiscalSpan(.half(1), facts.periods.span.year))
    let second = facts.periods.duration(FiscalSpan(.half(2), facts.periods.span.year))
    let integration = OutlookAxes.integration
    let network = OutlookAxes.network
    let productivity = Localized("Productivity, ASP, cancellations", ja: "生産性低下・ASP遅延・解約等")
    return WaterfallDraft(
      en: "\(year.label) gross margin, from the initial to the revised target",
      ja: "\(year.label) 売上総利益：期初計画から修正計画まで", unit: .billions, range: .close
    ) {
      StepDraft(.level, facts(Finance.grossProfit, year, Scenario.initialTarget), en: "Initial target", ja: "期初計画")
      StepDraft(
        .increase, facts(gap, first, integration, OutlookAxes.productivity, initial),
        en: "SI, \(first.label): \(productivity.en)", ja: "SI \(first.label)：\(productivity[.japanese])")
      StepDraft(
        .increase, facts(gap, second, revised, integration, OutlookAxes.productivity, initial),
        en: "SI, \(second.label): \(productivity.en)", ja: "SI \(second.label)：\(productivity[.japanese])")
      StepDraft(
        .increase, facts(gap, year, revised, integration, OutlookAxes.gioP2, initial), en: "SI: GIO P2", ja: "SI：GIO P2"
      )
      StepDraft(
        .increase, facts(gap, year, revised, network, OutlookAxes.omnibus, initial),
        en: "Network services: Omnibus", ja: "ネットワークサービス：Omnibus")
      StepDraft(
        .increase, facts(gap, year, revised, network, OutlookAxes.mobileCost, initial),
        en: "Network services: mobile-related cost", ja: "ネットワークサービス：モバイル関連原価")
      StepDraft(
        .increase, facts(gap, year, revised, OutlookAxes.machines, initial), en: "ATM operation business", ja: "ATM運営事業"
      )
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
      for segment in segments {
        StepDraft(
          .increase, facts(gap, year, revised, segment.member, initial), en: segment.label.en,
          ja: segment.label[.japanese])
      }
      StepDraft(
        .decrease, facts(OutlookConcepts.expenseGap, year, revised, initial), en: "SG&A/R&D", ja: "販管費・研究開発費")
      StepDraft(.level, facts(Finance.operatingIncome, year, revised), en: "Revised target", ja: "修正計画")
    }
  }

  /// Operating income from the result of the year before; the changes are printed as approximate.
  static func yearOnYear(_ facts: FactQuery) -> WaterfallDraft {
    let year = facts.periods.fiscalYear
    let before = facts.periods.priorFiscalYear
    let against = Comparison.yearOnYear
    return WaterfallDraft(
      en: "Operating income, from \(before.label) to the revised \(year.label) target (changes approximate)",
      ja: "営業利益：\(before.label)実績から\(year.label)修正計画まで（増減は概数）", unit: .billions, range: .close
    ) {
      StepDraft(
        .level, facts(Finance.operatingIncome, before), en: "\(before.label), Result", ja: "\(before.label) 実績")
      for segment in segments {
        StepDraft(
          .increase, facts(Finance.grossProfit.increaseDecrease, year, against, revised, segment.member),
          en: segment.label.en, ja: segment.label[.japanese])
      }
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
  private static let segments = [
    (member: OutlookAxes.integration, label: Localized("SI gross margin", ja: "SI売上総利益")),
    (member: OutlookAxes.network, label: Localized("NW gross margin", ja: "NW売上総利益")),
    (member: OutlookAxes.machines, label: Localized("ATM gross margin", ja: "ATM売上総利益")),
  ]
}
