import KessanPlugin

/// II-5(2): the cost of network services.
enum NetworkCostSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let cost = Finance.costOfRevenue
    let segment = NetworkServicesAxes.segment
    return SectionDraft(
      "II-5-2", slide: "II-5(2)", en: "Network services: cost of revenues", ja: "ネットワークサービス：売上原価"
    ) {
      TableDraft(en: "Cost of network services", ja: "ネットワークサービスの売上原価", unit: .millions) {
        ColumnDraft(facts.periods.span.years(-1))
        ColumnDraft(facts.periods.span)
        ColumnDraft(facts.periods.span, .yearOnYearChange)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        RowDraft(cost, segment, label: Localized("Cost of network services", ja: "ネットワークサービス原価"))
      }
      NoteDraft(
        "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
        on: facts(cost.increaseDecrease, now, Comparison.yearOnYear, segment),
        facts(cost.growthRate, now, Comparison.yearOnYear, segment))
      NoteDraft(
        "Amounts of cost are computed as revenues of the segment less its gross margin.",
        ja: "売上原価の金額は、セグメントの売上高から売上総利益を控除して算出しています。",
        onDerived: facts(cost, now, segment), facts(cost, prior, segment))
    }
  }
}
