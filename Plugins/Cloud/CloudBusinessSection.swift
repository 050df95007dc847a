import KessanModel
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
      investments(facts)
      orders(facts)
      NoteDraft(
        "For prospective orders, YoY compares \(end.label) with \(yearBefore.label).",
        ja: "見込案件数のYoYは、\(end.label)と\(yearBefore.label)の比較です。",
        on: facts(
          CloudConcepts.prospectiveOrders.increaseDecrease, facts.periods.yearToCurrentEnd, Comparison.yearOnYear,
          CloudAxes.gioP2))
      NoteDraft(
        "Cloud revenue is computed as the sum of its types.", ja: "クラウド売上高は、種別ごとの売上高の合計として算出しています。",
        on: facts(Finance.revenues, quarter, CloudAxes.cloud))
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

  private static func investments(_ facts: FactQuery) -> NarrativeDraft {
    let now = facts.periods.current
    let year = facts.periods.priorFiscalYear
    let against = Comparison.yearOnYear
    let spent = Finance.capitalExpenditures
    return NarrativeDraft {
      Paragraph(
        """
        Capital expenditures for cloud services in \(year) were \(facts(spent, year, CloudAxes.cloudRelated), .billions), \
        \(facts(spent, year, CloudAxes.cloudRelated, CloudAxes.gioP2), .billions) of it for GIO P2.
        """)
      Paragraph(
        """
        In \(now), GIO P2 revenues went \
        \(facts(Finance.revenues.increaseDecrease, now, against, CloudAxes.gioP2), .changeInBillions) and GIO P2 cost \
        \(facts(Finance.costOfRevenue.increaseDecrease, now, against, CloudAxes.gioP2), .changeInBillions) year on year, \
        both approximately.
        """)
    }
  }

  private static func orders(_ facts: FactQuery) -> NarrativeDraft {
    let end = facts.periods.currentEnd
    let year = facts.periods.yearToCurrentEnd
    let quarter = facts.periods.quarter
    let orders = CloudConcepts.prospectiveOrders
    let against = Comparison.yearOnYear
    return NarrativeDraft {
      Paragraph(
        """
        Prospective orders for GIO P2 stood at about \(facts(orders, end, CloudAxes.gioP2), .plain) at \(end), \
        \(facts(orders.increaseDecrease, year, against, CloudAxes.gioP2), .change) or so within a year. Roughly \
        \(facts(CloudConcepts.coreSystemsShare, end, CloudAxes.gioP2), .percent) relate to core business operation; they \
        include the migration of a large BtoC site as a whole and virtual desktops for financial institutions.
        """)
      Paragraph(
        """
        Demand from game customers stayed weak: their cloud revenue of \(quarter) went \
        \(facts(Finance.revenues.growthRate, quarter, against, CloudAxes.game, CloudAxes.cloud), .change) year on year.
        """)
    }
  }
}
