import KessanPlugin

/// II-6(2): the cost of systems integration, and the contractors' people who work on it.
enum IntegrationCostSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let quarter = facts.periods.quarter
    let personnel = SystemsIntegrationModule.outsourcingPersonnel
    return SectionDraft(
      "II-6-2", slide: "II-6(2)", en: "Systems integration: cost of revenues", ja: "システムインテグレーション：売上原価"
    ) {
      TableDraft(en: "Cost of systems integration", ja: "システムインテグレーションの売上原価", unit: .millions) {
        ColumnDraft(facts.periods.span, .yearOnYearChange)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        RowDraft(
          Finance.costOfRevenue, segment, label: Localized("Cost of systems integration", ja: "システムインテグレーション原価"))
      }
      people(facts.periods)
      NoteDraft(
        "YoY compares \(now.label) with \(facts.periods.prior.label).",
        ja: "YoYは\(now.label)と\(facts.periods.prior.label)の比較です。",
        on: facts(Finance.costOfRevenue.increaseDecrease, now, Comparison.yearOnYear, segment),
        facts(Finance.costOfRevenue.growthRate, now, Comparison.yearOnYear, segment))
      NoteDraft(
        "QoQ compares \(quarter.label) with \(facts.periods.priorQuarter.label).",
        ja: "QoQは\(quarter.label)と\(facts.periods.priorQuarter.label)の比較です。",
        on: facts(personnel.increaseDecrease, quarter, Comparison.quarterOnQuarter, segment))
    }
  }

  private static let segment = SystemsIntegrationAxes.segment

  private static func people(_ periods: ReportPeriods) -> TableDraft {
    let last = periods.quarters(1)[0]
    let end = periods.currentEnd.name
    return TableDraft(en: "Outsourcing personnel", ja: "外注人員数", unit: .plain) {
      ColumnDraft(last, label: end)
      ColumnDraft(
        periods.yearToCurrentEnd, near: last, .yearOnYearChange,
        label: Localized("\(end.en), YoY", ja: "\(end[.japanese]) 前年同期比"))
      ColumnDraft(
        last, .quarterOnQuarterChange, label: Localized("\(end.en), QoQ", ja: "\(end[.japanese]) 前四半期比"))
    } rows: {
      RowDraft(
        SystemsIntegrationModule.outsourcingPersonnel, segment,
        label: SystemsIntegrationModule.outsourcingPersonnel.concept.label)
    }
  }
}
