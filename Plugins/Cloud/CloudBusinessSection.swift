import KessanPlugin

/// III-1: cloud revenue by type, the customer base, investments and prospective orders.
enum CloudBusinessSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let quarter = facts.periods.quarter
    let end = facts.periods.currentEnd
    let yearBefore = facts.periods.end(of: facts.periods.span.years(-1))
    let threshold = CloudConcepts.chargeThreshold
    return SectionDraft("III-1", slide: "III-1", en: "Cloud business developments", ja: "クラウド事業の進捗") {
      revenues(facts)
      ChartDraft(.groupedBars, en: "Cloud revenue by type", ja: "種別クラウド売上高", unit: .billions) {
        for type in CloudAxes.types {
          RowDraft(Finance.revenues, type, CloudAxes.cloud, label: type.definition?.label)
        }
      } series: {
        ColumnDraft(facts.periods.quarters(1)[0])
      }
      PrivateCloudSection.recognition(facts)
      KeyFigures {
        KeyFigureDraft(
          facts(threshold, end, Bound.exclusiveMinimum, CloudAxes.lowerTier), .millions,
          en: "Customers with a monthly recurring charge (MRC) over", ja: "月額継続料金（MRC）が次の額を超える顧客")
        KeyFigureDraft(
          facts(threshold, end, Bound.exclusiveMinimum, CloudAxes.upperTier), .millions,
          en: "Large customers with an MRC over", ja: "MRCが次の額を超える大口顧客")
      }
      NoteDraft(
        "MRC stands for monthly recurring charge.", ja: "MRCは月額継続料金（Monthly Recurring Charge）の略です。",
        on: facts(threshold, end, Bound.exclusiveMinimum, CloudAxes.lowerTier),
        facts(threshold, end, Bound.exclusiveMinimum, CloudAxes.upperTier))
      Commentary()
      NoteDraft(
        "For prospective orders, YoY compares \(end.label) with \(yearBefore.label).",
        ja: "見込案件数のYoYは、\(end.name[.japanese])と\(yearBefore.name[.japanese])の比較です。",
        on: facts(
          CloudConcepts.prospectiveOrders.increaseDecrease, facts.periods.yearToCurrentEnd, Comparison.yearOnYear,
          CloudAxes.gioP2))
      NoteDraft(
        "Cloud revenue is computed as the sum of its types.", ja: "クラウド売上高は、種別ごとの売上高の合計として算出しています。",
        onDerived: facts(Finance.revenues, quarter, CloudAxes.cloud))
    }
  }

  private static func revenues(_ facts: FactQuery) -> TableDraft {
    TableDraft(en: "Cloud revenue by type", ja: "種別クラウド売上高", unit: .billions) {
      ColumnDraft(facts.periods.quarters(1)[0])
    } rows: {
      for type in CloudAxes.types {
        RowDraft(Finance.revenues, type, CloudAxes.cloud, label: type.definition?.label, level: 1)
      }
      RowDraft(Finance.revenues, CloudAxes.cloud, label: Localized("Cloud revenue", ja: "クラウド売上高"))
    }
  }
}
