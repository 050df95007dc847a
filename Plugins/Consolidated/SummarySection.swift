import KessanModel
import KessanPlugin

/// I-1: the results of the span beside the targets of the fiscal year, and the outlook.
enum SummarySection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    SectionDraft("I-1", slide: "I-1", en: "Summary of financial results", ja: "決算概要") {
      keyFigures(facts)
      table(facts.periods)
      narrative(facts)
      outlook(facts)
      NoteDraft(
        "YoY: compared with the same period of the year before.", ja: "YoYは前年同期との比較です。",
        on: facts(Finance.revenues.growthRate, facts.periods.current, Comparison.yearOnYear),
        facts(Finance.grossProfit.growthRate, facts.periods.current, Comparison.yearOnYear),
        facts(Finance.operatingIncome.growthRate, facts.periods.current, Comparison.yearOnYear),
        facts(ConsolidatedConcepts.netIncome.growthRate, facts.periods.current, Comparison.yearOnYear))
    }
  }

  private static func keyFigures(_ facts: FactQuery) -> KeyFigures {
    let now = facts.periods.current
    return KeyFigures {
      KeyFigureDraft(facts(Finance.revenues, now), .billions, en: "Revenues", ja: "売上高")
      KeyFigureDraft(facts(Finance.grossProfit, now), .billions, en: "Gross margin", ja: "売上総利益")
      KeyFigureDraft(facts(Finance.operatingIncome, now), .billions, en: "Operating income", ja: "営業利益")
      KeyFigureDraft(facts(ConsolidatedConcepts.netIncome, now), .billions, en: "Net income", ja: "当期純利益")
    }
  }

  private static func table(_ periods: ReportPeriods) -> TableDraft {
    let year = FiscalSpan(.year, periods.span.year)
    return TableDraft(en: "Results and full-year targets", ja: "実績と通期計画", unit: .billions) {
      ColumnDraft(periods.span)
      ColumnDraft(periods.span, .yearOnYearGrowth)
      ColumnDraft(year, .amount, Scenario.initialTarget)
      ColumnDraft(year, .amount, Scenario.revisedTarget)
      ColumnDraft(year, .yearOnYearGrowth, Scenario.revisedTarget)
    } rows: {
      RowDraft(Finance.revenues)
      RowDraft(Finance.grossProfit)
      RowDraft(Finance.operatingIncome)
      RowDraft(ConsolidatedConcepts.netIncome)
    }
  }

  private static func narrative(_ facts: FactQuery) -> NarrativeDraft {
    let now = facts.periods.current
    let against = Comparison.yearOnYear
    return NarrativeDraft {
      Paragraph(
        """
        Revenues of \(now) came to \(facts(Finance.revenues, now), .billions), \
        \(facts(Finance.revenues.growthRate, now, against), .change) year on year, with mobile services leading.
        """)
      Paragraph(
        """
        Gross margin went \(facts(Finance.grossProfit.growthRate, now, against), .change) to \
        \(facts(Finance.grossProfit, now), .billions), carried by network services. Systems integration became less \
        profitable for the time being: engineers were less productive, a function of the foreign exchange ASP service \
        came late, and a large operation contract was cancelled.
        """)
      Paragraph(
        """
        With overall costs rising along with business investments, operating income went \
        \(facts(Finance.operatingIncome.growthRate, now, against), .change) to \
        \(facts(Finance.operatingIncome, now), .billions), and net income attributable to IIJ \
        \(facts(ConsolidatedConcepts.netIncome.growthRate, now, against), .change) to \
        \(facts(ConsolidatedConcepts.netIncome, now), .billions).
        """)
    }
  }

  private static func outlook(_ facts: FactQuery) -> NarrativeDraft {
    let year = facts.periods.fiscalYear
    let first = Scenario.initialTarget
    let revised = Scenario.revisedTarget
    let plan = Versus.initialTarget
    let delay = ConsolidatedConcepts.operatingIncomeDelay
    return NarrativeDraft {
      Paragraph(
        """
        For \(year) the revenue target was revised from \(facts(Finance.revenues, year, first), .billions) to \
        \(facts(Finance.revenues, year, revised), .billions), and the operating income target from \
        \(facts(Finance.operatingIncome, year, first), .billions) to \
        \(facts(Finance.operatingIncome, year, revised), .billions), as preceding costs continue while new services \
        gain revenues more slowly than expected.
        """)
      Paragraph(
        """
        The level of operating income is expected to be reached \
        \(facts(delay, year, Bound.minimum, revised, plan), .plain) to \
        \(facts(delay, year, Bound.maximum, revised, plan), .plain) years later than first planned.
        """)
    }
  }
}
