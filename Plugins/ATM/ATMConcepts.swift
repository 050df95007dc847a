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

  /// What total revenues leave over beside both natures; the announcement does not say whose revenues they are.
  static let remainder = TypedConcept<Monetary, Duration>(
    "RevenuesNeitherOneTimeNorRecurring", balance: .credit, en: "Revenues neither one-time nor recurring (computed)",
    ja: "一時売上・ストック売上以外の売上高（計算値）",
    documentation: Localized(
      "Total revenues less one-time and recurring revenue, computed.", ja: "売上高合計から一時売上およびストック売上を控除した計算値。"))

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    segment
    capexCategory
    machines
    expenses
    remainder
    remainder.ratioToRevenues
  }
}
