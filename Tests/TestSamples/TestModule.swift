package import KessanDisclosure
import KessanModel
package import KessanPlugin

/// A module with one concept of each kind that the rules tell apart.
package struct TestModule: AnalysisModule {
  package init() {}

  package static let profit = TypedConcept<Monetary, Duration>(
    "SegmentProfit", balance: .credit, en: "Segment profit", ja: "利益")
  package static let balance = TypedConcept<Monetary, Instant>("CashBalance", balance: .debit, en: "Cash", ja: "現金")
  package static let customers = TypedConcept<Count, Instant>("Customers", en: "Customers", ja: "顧客数")
  package static let dividend = TypedConcept<PerShare, Duration>("Dividend", en: "Dividend", ja: "配当")
  package static let unlabelled = TypedConcept<Monetary, Duration>("Unlabelled", en: "No Japanese label")
  package static let vendor = TypedAxis("Vendor", en: "Vendor", ja: "取引先")
  package static let group = Service.axis.member("Group", en: "Group", ja: "グループ", usable: false)
  package static let part = Service.axis.member("Part", en: "Part", ja: "部分", partOf: group)

  package let area = Area("Test", title: Localized("Test", ja: "試験"))

  package var vocabulary: [any VocabularyElement] {
    CountedThing("customers")
    Self.profit
    Self.balance
    Self.customers
    Self.dividend
    Self.unlabelled
    Self.vendor
    Self.group
    Self.part
  }

  package func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("Overview", slide: "1", en: "Overview", ja: "概要") {
      TableDraft(en: "Results", ja: "業績", unit: .millions) {
        ColumnDraft(facts.periods.span)
      } rows: {
        RowDraft(Finance.revenues)
        RowDraft(Finance.costOfRevenue)
        RowDraft(Finance.grossProfit)
        RowDraft(Self.customers)
      }
      NoteDraft("Revenues: all of them.", ja: "売上高：全額。", on: facts(Finance.revenues, facts.periods.current))
    }
  }
}
