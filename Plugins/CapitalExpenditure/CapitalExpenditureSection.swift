import KessanModel
import KessanPlugin

/// II-12: capital expenditures by category, with the part that is for GIO P2.
enum CapitalExpenditureSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let periods = facts.periods
    let spent = Finance.capitalExpenditures
    let cloud = CapexCategory["CloudRelated"]
    return SectionDraft("II-12", slide: "II-12", en: "Capital expenditures", ja: "設備投資") {
      TableDraft(en: "Breakdown of capital expenditures", ja: "設備投資額の内訳", unit: .billions) {
        columns(periods)
      } rows: {
        RowDraft(spent, label: Localized("Total capital expenditures", ja: "設備投資額合計"))
        RowDraft(spent, CapitalExpenditureModule.network, level: 1)
        RowDraft(spent, cloud, level: 1)
        RowDraft(
          spent, cloud, Service["GIOP2"], label: Localized("of which related to GIO P2", ja: "うちGIO P2関連"), level: 2)
        RowDraft(spent, CapitalExpenditureModule.machines, level: 1)
      }
      ChartDraft(.stackedBars, en: "Capital expenditures by category", ja: "区分別設備投資額", unit: .billions) {
        columns(periods)
      } series: {
        RowDraft(
          spent, CapitalExpenditureModule.network,
          label: Localized("Network, back office and others", ja: "ネットワーク・バックオフィス等"))
        RowDraft(spent, cloud)
        RowDraft(spent, CapitalExpenditureModule.machines)
      }
      NoteDraft(
        "Capital expenditures for GIO P2 are a part of the cloud-related ones.", ja: "GIO P2関連設備投資額は、クラウド関連設備投資額の内数です。",
        on: facts(spent, periods.current, cloud, Service["GIOP2"]))
    }
  }

  @ListBuilder<ColumnDraft> private static func columns(_ periods: ReportPeriods) -> [ColumnDraft] {
    ColumnDraft(periods.span.years(-1))
    if periods.span.part != .year { ColumnDraft(FiscalSpan(.year, periods.span.year - 1)) }
    ColumnDraft(periods.span)
  }
}
