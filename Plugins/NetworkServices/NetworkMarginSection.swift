import KessanPlugin

/// II-3: the gross margin of network services, and its ratio on the adjusted basis by quarter.
enum NetworkMarginSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let against = Comparison.yearOnYear
    let margin = Finance.grossProfit
    return SectionDraft(
      "II-3-network", slide: "II-3", en: "Network services: gross margin", ja: "ネットワークサービス：売上総利益"
    ) {
      results(facts.periods)
      NetworkCharts.margin(facts.periods)
      KeyFigures {
        KeyFigureDraft(
          facts(margin.ratioToRevenuesChange, now, against, segment), .points,
          en: "Gross margin ratio, change year on year", ja: "売上総利益率、前年同期比増減")
      }
      adjusted(facts.periods)
      NetworkCharts.adjustedRatio(facts.periods)
      basis(facts)
      NoteDraft(
        "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
        on: facts(margin.increaseDecrease, now, against, segment), facts(margin.growthRate, now, against, segment),
        facts(margin.ratioToRevenuesChange, now, against, segment))
      NoteDraft(
        "The ratio of \(prior.label) is computed as that of \(now.label) less its change.",
        ja: "\(prior.label)の売上総利益率は、\(now.label)の比率から増減を差し引いて算出しています。",
        onDerived: facts(margin.ratioToRevenues, prior, segment))
    }
  }

  private static let segment = NetworkServicesAxes.segment

  private static func results(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(en: "Gross margin of network services", ja: "ネットワークサービスの売上総利益", unit: .millions) {
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

  private static func adjusted(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(
      en: "Gross margin ratio with mobile cost spread evenly", ja: "モバイル原価を均等配分した売上総利益率", unit: .plain
    ) {
      for span in periods.quarters(6) { ColumnDraft(span) }
    } rows: {
      RowDraft(
        Finance.grossProfit.ratioToRevenues, segment, NetworkServicesAxes.reallocated,
        label: Localized("Adjusted gross margin ratio", ja: "調整後売上総利益率"))
    }
  }

  private static func basis(_ facts: FactQuery) -> NoteDraft {
    NoteDraft(
      """
      The adjusted ratio differs from the reported one in three ways: cost adjusted in retrospect is spread equally over \
      the quarters of its year; DOCOMO's interconnectivity charge is the one fixed last; and for the charge still to be \
      fixed, the decrease is the one that {entity} estimates.
      """,
      ja:
        "調整後売上総利益率は、次の三つの条件で算定しています。遡及修正された原価を各四半期に均等に配分すること、直近に確定したドコモの接続料を適用すること、未確定の接続料については{entity}が見積もる低減率によること。",
      onAll: facts.periods.quarters(6).map { span in
        facts(
          Finance.grossProfit.ratioToRevenues, facts.periods.duration(span), segment, NetworkServicesAxes.reallocated)
      })
  }
}
