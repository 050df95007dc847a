import KessanPlugin

/// II-8: expenses of the ATM operation business by quarter, and the machines placed.
enum ATMExpenseSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let periods = facts.periods
    return SectionDraft("II-8-atm", slide: "II-8", en: "ATM operation business: expenses", ja: "ATM運営事業：販売費及び一般管理費") {
      table(en: "SG&A related to the ATM operation business", ja: "ATM運営事業に係る販管費") {
        for span in periods.quarters(6) { ColumnDraft(span) }
      }
      ChartDraft(
        .groupedBars, en: "SG&A of the ATM operation business by quarter", ja: "ATM運営事業の四半期別販管費", unit: .millions
      ) {
        for span in periods.quarters(6) { ColumnDraft(span) }
      } series: {
        expenses
      }
      if periods.quartersOfCurrent.count > 1 {
        table(en: "SG&A related to the ATM operation business{computed}", ja: "ATM運営事業に係る販管費{computed}") {
          ColumnDraft(periods.span.years(-1))
          ColumnDraft(periods.span)
        }
        NoteDraft(
          "SG&A of longer spans are computed as the sums of their quarters.", ja: "累計期間の販管費は、各四半期の合計として算出しています。",
          onDerived: facts(ATMConcepts.expenses, periods.current, ATMConcepts.segment),
          facts(ATMConcepts.expenses, periods.prior, ATMConcepts.segment))
      }
      KeyFigures {
        KeyFigureDraft(
          facts(ATMConcepts.machines, periods.currentEnd, ATMConcepts.segment), .plain,
          en: "ATMs placed as of \(periods.currentEnd.lastDay.en)",
          ja: "ATM設置台数（\(periods.currentEnd.lastDay[.japanese])現在）")
      }
    }
  }

  private static func table(
    en: String, ja: String, @ListBuilder<ColumnDraft> columns: () -> [ColumnDraft]
  ) -> TableDraft {
    TableDraft(en: en, ja: ja, unit: .millions, columns: columns) { expenses }
  }

  @ListBuilder<RowDraft> private static var expenses: [RowDraft] {
    RowDraft(ATMConcepts.expenses, ATMConcepts.segment, label: Localized("SG&A", ja: "販管費"))
  }
}
