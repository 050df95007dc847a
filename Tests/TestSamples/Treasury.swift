package import KessanDisclosure
import KessanModel
package import KessanPlugin

/// A module whose sections show its concepts under labels of many roles.
package struct Treasury: AnalysisModule {
  package static let cash = TypedConcept<Monetary, Instant>(
    "Cash", balance: .debit, en: "Cash", ja: "現金", periodStart: Localized("Cash at beginning", ja: "期首現金"),
    periodEnd: Localized("Cash at end", ja: "期末現金"))
  package static let inflow = TypedConcept<Monetary, Duration>(
    "Inflow", balance: .debit, en: "Inflow", ja: "収入", total: Localized("Total inflow", ja: "収入合計"))
  package static let outflow = TypedConcept<Monetary, Duration>(
    "Outflow", balance: .credit, en: "Outflow", ja: "支払", negated: Localized("Less: outflow", ja: "控除：支払"))
  package static let fee = TypedConcept<Monetary, Duration>("Fee", balance: .credit, en: "Fee", ja: "手数料")

  package init() {}

  package let area = Area("Treasury", title: Localized("Treasury", ja: "財務"))

  package var vocabulary: [any VocabularyElement] {
    Self.cash
    Self.inflow
    Self.outflow
    Self.outflow.growthRate
    Self.outflow.increaseDecrease
    Self.fee
  }

  package func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("Flow", slide: "1", en: "Flow", ja: "資金") {
      KeyFigures { KeyFigureDraft(facts(Self.outflow, facts.periods.current), .millions, en: "Paid", ja: "支払") }
      table(facts) {
        RowDraft(Self.cash, as: .periodStart)
        RowDraft(Self.inflow, as: .total)
        RowDraft(Self.outflow)
        RowDraft(Self.fee, negated: true)
        RowDraft(Self.cash)
      }
    }
    SectionDraft("Plain", slide: "2", en: "Plain", ja: "支払") {
      table(facts) {
        RowDraft(Self.inflow)
        RowDraft(Self.outflow)
        RowDraft(Self.fee)
        RowDraft(Self.cash, as: .standard)
      }
    }
    SectionDraft("Declared", slide: "3", en: "Declared", ja: "支払") {
      table(facts) { RowDraft(Self.outflow, negated: true) }
    }
  }

  private func table(_ facts: FactQuery, @ListBuilder<RowDraft> _ rows: () -> [RowDraft]) -> TableDraft {
    TableDraft(en: "T", ja: "表", unit: .millions) {
      ColumnDraft(facts.periods.span.years(-1))
      ColumnDraft(facts.periods.span)
      ColumnDraft(facts.periods.span, .yearOnYearChange)
      ColumnDraft(facts.periods.span, .yearOnYearGrowth)
    } rows: {
      rows()
    }
  }

  /// Amounts of both halves, some of which the rows show with their signs reversed.
  package static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,reading
    Cash,2Q14-end,,10,6,JPY,1,
    Cash,4Q14-end,,11,6,JPY,1,
    Cash,2Q15-end,,12,6,JPY,1,
    Cash,4Q15-end,,13,6,JPY,1,
    Cash,2Q16-end,,21,6,JPY,1,
    Inflow,1H16,,15,6,JPY,1,
    Outflow,1H16,,(6),6,JPY,1,negated
    Outflow,1H15,,5,6,JPY,1,negated
    OutflowIncreaseDecrease,1H16,Comparison=YoY,(11),6,JPY,1,negated
    OutflowGrowthRate,1H16,Comparison=YoY,+20.0%,-2,pure,1,
    Fee,1H16,,1,6,JPY,2,
    """
}
