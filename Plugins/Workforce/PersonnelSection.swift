import KessanPlugin

/// II-7: personnel cost by quarter with its ratio to revenues, and graduates hired.
enum PersonnelSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let against = Comparison.yearOnYear
    let cost = WorkforceConcepts.personnelCost
    return SectionDraft("II-7", slide: "II-7", en: "Personnel", ja: "人員および人件費") {
      table(en: "Personnel-related costs and expenses by quarter", ja: "四半期別人件費関連費用") {
        for span in facts.periods.quarters(7) { ColumnDraft(span) }
      }
      chart(facts.periods)
      table(en: "Personnel-related costs and expenses", ja: "人件費関連費用") {
        ColumnDraft(facts.periods.span.years(-1))
        if facts.periods.span.part != .year { ColumnDraft(FiscalSpan(.year, facts.periods.span.year - 1)) }
        ColumnDraft(facts.periods.span)
        ColumnDraft(facts.periods.span, .yearOnYearChange)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      }
      graduates(facts.periods)
      NoteDraft(
        "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
        on: facts(cost.increaseDecrease, now, against), facts(cost.growthRate, now, against))
      NoteDraft(
        "Costs of halves and years are computed as the sums of their quarters, and their ratios from them.",
        ja: "累計期間および通期の費用は各四半期の合計として、その売上高比率は当該金額から算出しています。",
        onAllDerived: [now, prior, facts.periods.priorFiscalYear].map { facts(cost, $0) })
    }
  }

  private static func table(
    en: String, ja: String, @ListBuilder<ColumnDraft> columns: () -> [ColumnDraft]
  ) -> TableDraft {
    TableDraft(en: en, ja: ja, unit: .millions, columns: columns) {
      costs
    }
  }

  private static func chart(_ periods: ReportPeriods) -> ChartDraft {
    ChartDraft(
      .barsAndLine, en: "Personnel-related costs and expenses by quarter", ja: "四半期別人件費関連費用", unit: .millions
    ) {
      for span in periods.quarters(7) { ColumnDraft(span) }
    } series: {
      costs
    }
  }

  @ListBuilder<RowDraft> private static var costs: [RowDraft] {
    RowDraft(WorkforceConcepts.personnelCost)
    RowDraft(
      WorkforceConcepts.personnelCost.ratioToRevenues, label: Localized("% of revenues", ja: "売上高比率"), level: 1)
  }

  private static func graduates(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(en: "New graduates hired", ja: "新卒採用者数", unit: .plain) {
      for back in 0...3 {
        let year = periods.span.year - 3 + back
        let month = periods.firstMonth(ofYear: year)
        ColumnDraft(month, near: FiscalSpan(.year, year), .amount, label: month.month)
      }
    } rows: {
      RowDraft(WorkforceConcepts.graduates)
    }
  }
}
