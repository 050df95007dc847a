import KessanPlugin

/// I-1, I-2 and II-12: orders for GIO P2, and what it earns, costs and ties up.
enum CloudInvestmentSections {
  static func summary(_ facts: FactQuery) -> SectionDraft {
    SectionDraft("I-1-cloud", slide: "I-1", en: "Cloud: business developments", ja: "クラウド：事業の状況") {
      Commentary()
    }
  }

  static func focus(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let year = facts.periods.priorFiscalYear
    return SectionDraft("I-2-cloud", slide: "I-2", en: "Cloud: business investment", ja: "クラウド：事業投資") {
      KeyFigures {
        KeyFigureDraft(
          facts(Finance.capitalExpenditures, year, CloudAxes.cloudRelated, CloudAxes.gioP2), .billions,
          en: "GIO P2-related capital expenditures, \(year.label)", ja: "GIO P2関連設備投資額（\(year.label)）")
        KeyFigureDraft(
          facts(Finance.revenues.increaseDecrease, now, yearOnYear, CloudAxes.gioP2), .changeInBillions,
          en: "GIO P2 revenues, \(now.label) year on year", ja: "GIO P2売上高（\(now.label)前年同期比）")
        KeyFigureDraft(
          facts(Finance.costOfRevenue.increaseDecrease, now, yearOnYear, CloudAxes.gioP2), .changeInBillions,
          en: "GIO P2 cost of revenues, \(now.label) year on year", ja: "GIO P2売上原価（\(now.label)前年同期比）")
      }
      MilestonesDraft(area: "Cloud")
      Commentary()
    }
  }

  static func capitalExpenditures(_ facts: FactQuery) -> SectionDraft {
    let periods = facts.periods
    let year = periods.priorFiscalYear
    return SectionDraft("II-12-cloud", slide: "II-12", en: "Cloud: capital expenditures", ja: "クラウド：設備投資") {
      TableDraft(en: "Cloud-related capital expenditures", ja: "クラウド関連設備投資額", unit: .billions) {
        columns(periods)
      } rows: {
        spending
      }
      ChartDraft(.groupedBars, en: "Cloud-related capital expenditures", ja: "クラウド関連設備投資額", unit: .billions) {
        columns(periods)
      } series: {
        spending
      }
      NoteDraft(
        "Capital expenditures for GIO P2 are a part of the cloud-related ones.", ja: "GIO P2関連設備投資額は、クラウド関連設備投資額の内数です。",
        on: facts(Finance.capitalExpenditures, year, CloudAxes.cloudRelated, CloudAxes.gioP2))
    }
  }

  @ListBuilder<ColumnDraft> private static func columns(_ periods: ReportPeriods) -> [ColumnDraft] {
    ColumnDraft(periods.span.years(-1))
    if periods.span.part != .year { ColumnDraft(FiscalSpan(.year, periods.span.year - 1)) }
    ColumnDraft(periods.span)
  }

  @ListBuilder<RowDraft> private static var spending: [RowDraft] {
    RowDraft(Finance.capitalExpenditures, CloudAxes.cloudRelated)
    RowDraft(
      Finance.capitalExpenditures, CloudAxes.cloudRelated, CloudAxes.gioP2,
      label: Localized("of which related to GIO P2", ja: "うちGIO P2関連"), level: 1)
  }

  private static let yearOnYear = Comparison.yearOnYear
}
