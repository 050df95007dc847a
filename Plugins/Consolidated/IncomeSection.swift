import KessanPlugin

/// II-9: operating income, income before taxes with what it contains, taxes, and net income.
enum IncomeSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    SectionDraft("II-9", slide: "II-9", en: "Operating income and net income", ja: "営業利益および当期純利益") {
      incomes(facts.periods)
      ChartDraft(.groupedBars, en: "Operating income and net income", ja: "営業利益および当期純利益", unit: .millions) {
        ColumnDraft(facts.periods.span.years(-1))
        ColumnDraft(facts.periods.span)
      } series: {
        RowDraft(Finance.operatingIncome)
        RowDraft(ConsolidatedConcepts.netIncome)
      }
      otherIncome(facts.periods)
      Commentary()
      taxes(facts.periods)
      note(facts)
      comparison(facts)
    }
  }

  private static func incomes(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(en: "Operating income and net income", ja: "営業利益および当期純利益", unit: .millions) {
      ColumnDraft(periods.span.years(-1))
      ColumnDraft(periods.span)
      ColumnDraft(periods.span, .yearOnYearChange)
      ColumnDraft(periods.span, .yearOnYearGrowth)
    } rows: {
      RowDraft(Finance.operatingIncome)
      RowDraft(ConsolidatedConcepts.netIncome)
    }
  }

  private static func otherIncome(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(
      en: "Income before income tax expense and its main other items", ja: "税引前利益および主なその他損益", unit: .millions
    ) {
      ColumnDraft(periods.span)
      ColumnDraft(periods.span, .yearOnYearChange)
      ColumnDraft(periods.span, .yearOnYearGrowth)
    } rows: {
      RowDraft(ConsolidatedConcepts.incomeBeforeTaxes)
      RowDraft(OtherIncomeConcepts.gainOnSaleOfInvestments, level: 1)
      RowDraft(OtherIncomeConcepts.fundDistribution, level: 1)
      RowDraft(OtherIncomeConcepts.dividendIncome, level: 1)
      RowDraft(OtherIncomeConcepts.interestExpense, level: 1)
      RowDraft(OtherIncomeConcepts.foreignExchangeLoss, level: 1)
    }
  }

  private static func taxes(_ periods: ReportPeriods) -> TableDraft {
    TableDraft(
      en: "Income taxes, equity method and noncontrolling interests", ja: "税金費用、持分法投資損益および非支配持分", unit: .millions
    ) {
      for span in periods.quarters(6) { ColumnDraft(span) }
      if periods.quartersOfCurrent.count > 1 { ColumnDraft(periods.span) }
    } rows: {
      RowDraft(TaxConcepts.current)
      RowDraft(TaxConcepts.deferred)
      RowDraft(TaxConcepts.total)
      RowDraft(OtherIncomeConcepts.equityMethodIncome)
      RowDraft(OtherIncomeConcepts.noncontrollingInterest, negated: true)
    }
  }

  private static func comparison(_ facts: FactQuery) -> NoteDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let against = Comparison.yearOnYear
    return NoteDraft(
      "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
      on: facts(ConsolidatedConcepts.incomeBeforeTaxes.increaseDecrease, now, against),
      facts(ConsolidatedConcepts.incomeBeforeTaxes.growthRate, now, against),
      facts(ConsolidatedConcepts.netIncome.increaseDecrease, now, against),
      facts(ConsolidatedConcepts.netIncome.growthRate, now, against))
  }

  private static func note(_ facts: FactQuery) -> NoteDraft {
    NoteDraft(
      "Income tax expense is computed as current plus deferred tax expense; taxes of the span are sums of its quarters.",
      ja: "法人税等は当期税金費用と繰延税金費用の合計として、累計期間の税金費用は各四半期の合計として算出しています。",
      onDerived: facts(TaxConcepts.total, facts.periods.current))
  }
}
