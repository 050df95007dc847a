import KessanPlugin

/// The charts of systems integration: gross margin with its ratio, and what made maintenance revenues grow.
enum IntegrationCharts {
  static func margin(_ periods: ReportPeriods) -> ChartDraft {
    ChartDraft(
      .barsAndLine, en: "Gross margin of systems integration and its ratio",
      ja: "システムインテグレーションの売上総利益および売上総利益率", unit: .millions
    ) {
      ColumnDraft(periods.span.years(-1))
      ColumnDraft(periods.span)
    } series: {
      RowDraft(Finance.grossProfit, segment, label: Finance.grossProfit.concept.label)
      RowDraft(
        Finance.grossProfit.ratioToRevenues, segment, label: Localized("Gross margin ratio", ja: "売上総利益率"))
    }
  }

  static func maintenance(_ facts: FactQuery) -> WaterfallDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let line = SystemsIntegrationAxes.maintenance
    return WaterfallDraft(
      en: "Growth of recurring revenues other than network services, \(prior.label) to \(now.label)",
      ja: "ネットワークサービス以外のストック売上の増減（\(prior.label)から\(now.label)）", unit: .millions, range: .close
    ) {
      StepDraft(.level, facts(SystemsIntegrationModule.recurringRemainder, prior), en: prior.label, ja: prior.label)
      for source in [SystemsIntegrationAxes.privateCloud, SystemsIntegrationAxes.fromConstruction] {
        StepDraft(
          .increase, facts(Finance.revenues.increaseDecrease, now, Comparison.yearOnYear, segment, line, source),
          en: source.definition?.label.en ?? "", ja: source.definition?.label[.japanese] ?? "")
      }
      StepDraft(.level, facts(SystemsIntegrationModule.recurringRemainder, now), en: now.label, ja: now.label)
    }
  }

  private static let segment = SystemsIntegrationAxes.segment
}
