import KessanModel
import KessanPlugin

/// The segment and what only it reports.
enum ATMConcepts {
  static let segment = Segment.axis.member("ATMOperationBusiness", en: "ATM operation business", ja: "ATM運営事業")

  static let capexCategory = CapexCategory.axis.member(
    "ATMOperationBusiness", en: "ATM operation business", ja: "ATM運営事業")

  static let machines = TypedConcept<Count, Instant>(
    "ATMsPlaced", en: "ATMs placed", ja: "ATM設置台数",
    documentation: Localized("Number of automated teller machines in place.", ja: "設置済みの現金自動預払機の台数。"),
    periodEnd: Localized("ATMs placed at end of period", ja: "期末ATM設置台数"))

  static let expenses = TypedConcept<Monetary, Duration>(
    "SellingGeneralAndAdministrativeExpense", balance: .debit, en: "Selling, general and administrative expenses",
    ja: "販売費及び一般管理費", terse: Localized("SG&A", ja: "販管費"),
    documentation: Localized(
      "Expenses of selling and of administration, without research and development.", ja: "販売費および一般管理費の合計額。研究開発費を除く。"),
    equivalents: [
      "us-gaap:SellingGeneralAndAdministrativeExpense", "ifrs-full:SellingGeneralAndAdministrativeExpense",
    ])

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    segment
    capexCategory
    machines
    expenses
  }
}
