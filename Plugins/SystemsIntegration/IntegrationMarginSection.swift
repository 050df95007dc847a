import KessanPlugin

/// II-3: the gross margin of systems integration.
enum IntegrationMarginSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let against = Comparison.yearOnYear
    let margin = Finance.grossProfit
    return SectionDraft(
      "II-3-si", slide: "II-3", en: "Systems integration: gross margin", ja: "システムインテグレーション：売上総利益"
    ) {
      results(facts.periods)
      IntegrationCharts.margin(facts.periods)
      KeyFigures {
        KeyFigureDraft(
          facts(margin.ratioToRevenuesChange, now, against, segment), .points,
          en: "Gross margin ratio, change year on year", ja: "売上総利益率、前年同期比増減")
        KeyFigureDraft(
          facts(Finance.revenues, now, segment), .billions,
          en: "Revenues of systems integration (approximate){computed}",
          ja: "システムインテグレーション売上高（概数）{computed}")
        KeyFigureDraft(
          facts(Finance.costOfRevenue, now, segment), .billions,
          en: "Cost of systems integration (approximate){computed}",
          ja: "システムインテグレーション原価（概数）{computed}")
      }
      NoteDraft(
        "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
        on: facts(margin.increaseDecrease, now, against, segment), facts(margin.growthRate, now, against, segment),
        facts(margin.ratioToRevenuesChange, now, against, segment))
      NoteDraft(
        "Equipment sales are not included here.", ja: "機器販売は含みません。", on: facts(margin, now, segment))
      NoteDraft(
        """
        Revenues are computed as gross margin divided by its ratio, as precisely as the ratio is printed; cost is what \
        remains. The ratio of \(prior.label) is that of \(now.label) less its change.
        """,
        ja: "売上高は売上総利益を売上総利益率で除して、原価はその差額として、公表された比率の精度の範囲で算出しています。\(prior.label)の比率は、\(now.label)の比率から増減を差し引いたものです。",
        onDerived: facts(Finance.revenues, now, segment), facts(Finance.costOfRevenue, now, segment),
        facts(margin.ratioToRevenues, prior, segment))
    }
  }

  private static let segment = SystemsIntegrationAxes.segment

  private static func results(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(en: "Gross margin of systems integration", ja: "システムインテグレーションの売上総利益", unit: .millions) {
      for span in [periods.span.years(-1), periods.span] {
        ColumnDraft(span)
        ColumnDraft(span, .yearOnYearChange)
        ColumnDraft(span, .yearOnYearGrowth)
        ColumnDraft(span, .ratioToRevenues)
      }
    } rows: {
      RowDraft(Finance.grossProfit, segment, label: Finance.grossProfit.concept.label)
    }
  }
}
