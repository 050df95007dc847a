import KessanPlugin

/// II-12: capital expenditures by category, as the areas of the workspace define categories.
enum CapitalExpenditureSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let periods = facts.periods
    let spent = Finance.capitalExpenditures
    return SectionDraft("II-12", slide: "II-12", en: "Capital expenditures", ja: "設備投資") {
      TableDraft(en: "Breakdown of capital expenditures", ja: "設備投資額の内訳", unit: .billions) {
        columns(periods)
      } rows: {
        RowDraft(spent, label: Localized("Total capital expenditures", ja: "設備投資額合計"))
        RowDraft(spent, each: CapexCategory.axis, level: 1)
      }
      ChartDraft(.stackedBars, en: "Capital expenditures by category", ja: "区分別設備投資額", unit: .billions) {
        columns(periods)
      } series: {
        RowDraft(spent, each: CapexCategory.axis)
      }
    }
  }

  @ListBuilder<ColumnDraft> private static func columns(_ periods: ReportPeriods) -> [ColumnDraft] {
    ColumnDraft(periods.span.years(-1))
    if periods.span.part != .year { ColumnDraft(FiscalSpan(.year, periods.span.year - 1)) }
    ColumnDraft(periods.span)
  }
}
