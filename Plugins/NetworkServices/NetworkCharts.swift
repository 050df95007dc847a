import KessanPlugin

/// The charts of network services: margins by half and quarter, revenues by line, and what made them grow.
enum NetworkCharts {
  static func margin(_ periods: ReportPeriods) -> ChartDraft {
    ChartDraft(
      .barsAndLine, en: "Gross margin of network services and its ratio", ja: "ネットワークサービスの売上総利益および売上総利益率",
      unit: .millions
    ) {
      ColumnDraft(periods.span.years(-1))
      ColumnDraft(periods.span)
    } series: {
      RowDraft(Finance.grossProfit, segment, label: Finance.grossProfit.concept.label)
      RowDraft(
        Finance.grossProfit.ratioToRevenues, segment, label: Localized("Gross margin ratio", ja: "売上総利益率"))
    }
  }

  static func adjustedRatio(_ periods: ReportPeriods) -> ChartDraft {
    ChartDraft(
      .lines, en: "Adjusted gross margin ratio by quarter", ja: "四半期別調整後売上総利益率", unit: .plain
    ) {
      for span in periods.quarters(6) { ColumnDraft(span) }
    } series: {
      RowDraft(
        Finance.grossProfit.ratioToRevenues, segment, NetworkServicesAxes.reallocated,
        label: Localized("Adjusted gross margin ratio", ja: "調整後売上総利益率"))
    }
  }

  static func revenuesByLine(_ periods: ReportPeriods) -> ChartDraft {
    ChartDraft(
      .groupedBars, en: "Revenues by service line, and their change", ja: "サービス区分別売上高および前年同期比増減額",
      unit: .millions
    ) {
      ColumnDraft(periods.span)
      ColumnDraft(periods.span, .yearOnYearChange)
    } series: {
      for line in NetworkServicesAxes.lines {
        RowDraft(Finance.revenues, segment, line, label: line.definition?.label)
      }
    }
  }

  static func growth(_ facts: FactQuery) -> WaterfallDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    return WaterfallDraft(
      en: "Growth of revenues by service line, \(prior.label) to \(now.label)",
      ja: "サービス区分別の売上高増減（\(prior.label)から\(now.label)）", unit: .millions, range: .close
    ) {
      StepDraft(.level, facts(Finance.revenues, prior, segment), en: prior.label, ja: prior.label)
      for line in NetworkServicesAxes.lines {
        StepDraft(
          .increase, facts(Finance.revenues.increaseDecrease, now, Comparison.yearOnYear, segment, line),
          en: line.definition?.label.en ?? "", ja: line.definition?.label[.japanese] ?? "")
      }
      StepDraft(.level, facts(Finance.revenues, now, segment), en: now.label, ja: now.label)
    }
  }

  private static let segment = NetworkServicesAxes.segment
}
