package import KessanDisclosure
import KessanModel
package import KessanPlugin

/// Three sections: a total with all of its contributions, with one of them, and without the total; a fact with two notes.
package struct Totals: AnalysisModule {
  package init() {}

  package let area = Area("Totals", title: Localized("Totals", ja: "合計"))

  package func sections(_ facts: FactQuery) -> [SectionDraft] {
    let now = facts.periods.current
    SectionDraft("all", slide: "1", en: "All", ja: "全部") {
      TableDraft(en: "All", ja: "全部", unit: .millions) {
        ColumnDraft(facts.periods.span)
      } rows: {
        RowDraft(Finance.revenues)
        RowDraft(Finance.costOfRevenue)
        RowDraft(Finance.grossProfit)
      }
      NoteDraft("First.", ja: "一。", on: facts(Finance.revenues, now))
      NoteDraft("Second.", ja: "二。", on: facts(Finance.revenues, now), facts(Finance.grossProfit, now))
    }
    SectionDraft("some", slide: "2", en: "Some", ja: "一部") {
      TableDraft(en: "Some", ja: "一部", unit: .millions) {
        ColumnDraft(facts.periods.span)
      } rows: {
        RowDraft(Finance.revenues)
        RowDraft(Finance.grossProfit)
      }
    }
    SectionDraft("parts", slide: "3", en: "Parts", ja: "内訳") {
      TableDraft(en: "Parts", ja: "内訳", unit: .millions) {
        ColumnDraft(facts.periods.span)
      } rows: {
        RowDraft(Finance.revenues)
        RowDraft(Finance.costOfRevenue)
      }
    }
  }
}
