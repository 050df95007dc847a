import KessanPlugin

/// II-3: cost of revenues by half, year and quarter, and gross margin.
enum CostSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let periods = facts.periods
    return SectionDraft("II-3", slide: "II-3", en: "Cost of revenues and gross margin", ja: "売上原価および売上総利益") {
      table(en: "Cost of revenues", ja: "売上原価") {
        ColumnDraft(periods.span.years(-1))
        if periods.span.part != .year { ColumnDraft(FiscalSpan(.year, periods.span.year - 1)) }
        ColumnDraft(periods.span)
      }
      ChartDraft(.barsAndLine, en: "Cost of revenues by half and year", ja: "売上原価（半期・通期）", unit: .millions) {
        ColumnDraft(periods.span.years(-1))
        if periods.span.part != .year { ColumnDraft(FiscalSpan(.year, periods.span.year - 1)) }
        ColumnDraft(periods.span)
      } series: {
        costs
      }
      table(en: "Cost of revenues by quarter", ja: "四半期別売上原価") {
        for span in periods.quarters(6) { ColumnDraft(span) }
      }
      ChartDraft(.barsAndLine, en: "Cost of revenues by quarter", ja: "四半期別売上原価", unit: .millions) {
        for span in periods.quarters(6) { ColumnDraft(span) }
      } series: {
        costs
      }
      grossMargin(facts)
      Commentary()
      NoteDraft(
        "YoY compares \(periods.current.label) with \(periods.prior.label).",
        ja: "YoYは\(periods.current.label)と\(periods.prior.label)の比較です。",
        on: facts(Finance.costOfRevenue.growthRate, periods.current, Comparison.yearOnYear),
        facts(Finance.grossProfit.increaseDecrease, periods.current, Comparison.yearOnYear),
        facts(Finance.grossProfit.growthRate, periods.current, Comparison.yearOnYear),
        facts(Finance.grossProfit.ratioToRevenuesChange, periods.current, Comparison.yearOnYear))
    }
  }

  private static func table(
    en: String, ja: String, @ListBuilder<ColumnDraft> columns: () -> [ColumnDraft]
  ) -> TableDraft {
    TableDraft(en: en, ja: ja, unit: .millions, columns: columns) { costs }
  }

  @ListBuilder<RowDraft> private static var costs: [RowDraft] {
    RowDraft(Finance.costOfRevenue)
    RowDraft(
      Finance.costOfRevenue.growthRate, Comparison.yearOnYear, label: Localized("Year on year", ja: "前年同期比"), level: 1)
  }

  private static func grossMargin(_ facts: FactQuery) -> KeyFigures {
    let now = facts.periods.current
    let margin = Finance.grossProfit
    let against = Comparison.yearOnYear
    return KeyFigures {
      KeyFigureDraft(
        facts(Finance.revenues, now), .millions, en: "Revenues{computed}", ja: "売上高{computed}")
      KeyFigureDraft(facts(margin, now), .millions, en: "Gross margin", ja: "売上総利益")
      KeyFigureDraft(
        facts(margin.increaseDecrease, now, against), .changeInMillions, en: "Gross margin, change year on year",
        ja: "売上総利益、前年同期比増減額")
      KeyFigureDraft(
        facts(margin.growthRate, now, against), .change, en: "Gross margin, growth year on year", ja: "売上総利益、前年同期比増減率")
      KeyFigureDraft(facts(margin.ratioToRevenues, now), .percent, en: "Gross margin ratio", ja: "売上総利益率")
      KeyFigureDraft(
        facts(margin.ratioToRevenuesChange, now, against), .points, en: "Gross margin ratio, change year on year",
        ja: "売上総利益率、前年同期比増減")
    }
  }
}
