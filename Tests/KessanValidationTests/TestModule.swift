import KessanModel
import KessanPlugin

/// A module with one concept of each kind that the rules tell apart.
struct TestModule: AnalysisModule {
  static let profit = TypedConcept<Monetary, Duration>(
    "SegmentProfit", balance: .credit, en: "Segment profit", ja: "利益")
  static let balance = TypedConcept<Monetary, Instant>("CashBalance", balance: .debit, en: "Cash", ja: "現金")
  static let customers = TypedConcept<Count, Instant>("Customers", en: "Customers", ja: "顧客数")
  static let dividend = TypedConcept<PerShare, Duration>("Dividend", en: "Dividend", ja: "配当")
  static let unlabelled = TypedConcept<Monetary, Duration>("Unlabelled", en: "No Japanese label")
  static let vendor = TypedAxis("Vendor", en: "Vendor", ja: "取引先")
  static let group = Service.axis.member("Group", en: "Group", ja: "グループ", usable: false)
  static let part = Service.axis.member("Part", en: "Part", ja: "部分", partOf: group)

  let area = Area("Test", title: Localized("Test", ja: "試験"))

  var vocabulary: [any VocabularyElement] {
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

  func sections(_ facts: FactQuery) -> [SectionDraft] {
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
