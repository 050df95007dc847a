import KessanPlugin

/// The charts of II-1: revenues and margin, results against targets, and the way from revenues to operating income.
enum ResultsCharts {
  static func revenuesAndMargin(_ periods: ReportPeriods) -> ChartDraft {
    ChartDraft(.barsAndLine, en: "Revenues and gross margin", ja: "売上高および売上総利益", unit: .billions) {
      ColumnDraft(periods.span.years(-1))
      ColumnDraft(periods.span)
    } series: {
      RowDraft(Finance.revenues)
      RowDraft(Finance.grossProfit)
      RowDraft(Finance.grossProfit.ratioToRevenues, label: Localized("Gross margin ratio", ja: "売上総利益率"))
    }
  }

  static func targets(_ periods: ReportPeriods) -> ChartDraft {
    let span = periods.span
    return ChartDraft(
      .groupedBars, en: "\(span) result against target", ja: "\(span) 実績と計画", unit: .billions, categories: earnings
    ) {
      ColumnDraft(span.years(-1), label: result(span.years(-1)))
      ColumnDraft(span, .amount, Scenario.initialTarget)
      ColumnDraft(span, label: result(span))
    }
  }

  static func fullYear(_ periods: ReportPeriods) -> ChartDraft {
    let year = FiscalSpan(.year, periods.span.year)
    return ChartDraft(
      .groupedBars, en: "\(year) targets", ja: "\(year) 通期計画", unit: .billions, categories: earnings
    ) {
      ColumnDraft(year.years(-1), label: result(year.years(-1)))
      ColumnDraft(year, .amount, Scenario.initialTarget)
      ColumnDraft(year, .amount, Scenario.revisedTarget)
    }
  }

  static func fromRevenuesToIncome(_ facts: FactQuery) -> WaterfallDraft {
    let now = facts.periods.current
    return WaterfallDraft(
      en: "From revenues to operating income, \(now.label)", ja: "売上高から営業利益まで（\(now.label)）", unit: .billions
    ) {
      StepDraft(.level, facts(Finance.revenues, now), en: "Revenues", ja: "売上高")
      StepDraft(.decrease, facts(Finance.costOfRevenue, now), en: "Cost of revenues", ja: "売上原価")
      StepDraft(.level, facts(Finance.grossProfit, now), en: "Gross margin", ja: "売上総利益")
      StepDraft(
        .decrease, facts(ConsolidatedConcepts.operatingExpenses, now), en: "SG&A/R&D", ja: "販管費・研究開発費")
      StepDraft(.level, facts(Finance.operatingIncome, now), en: "Operating income", ja: "営業利益")
    }
  }

  @ListBuilder<RowDraft> private static func earnings() -> [RowDraft] {
    RowDraft(Finance.grossProfit)
    RowDraft(Finance.operatingIncome, label: Localized("Operating income", ja: "営業利益"))
    RowDraft(ConsolidatedConcepts.incomeBeforeTaxes, label: Localized("Income before tax", ja: "税引前利益"))
    RowDraft(ConsolidatedConcepts.netIncome, label: Localized("Net income", ja: "当期純利益"))
  }

  private static func result(_ span: FiscalSpan) -> Localized {
    Localized("\(span), Result", ja: "\(span) 実績")
  }
}
