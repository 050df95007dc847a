import KessanPlugin

/// The kinds of expenses; the announcement prints their changes, not their amounts.
enum ExpenseConcepts {
  static let selling = TypedConcept<Monetary, Duration>(
    "SellingAndMarketingExpense", balance: .debit, en: "Sales and marketing expenses", ja: "販売費",
    documentation: Localized("Expenses of selling and of marketing.", ja: "販売およびマーケティングに要した費用。"),
    equivalents: ["us-gaap:SellingAndMarketingExpense", "ifrs-full:SellingExpense"])

  static let administrative = TypedConcept<Monetary, Duration>(
    "GeneralAndAdministrativeExpense", balance: .debit, en: "General and administrative expenses", ja: "一般管理費",
    documentation: Localized("Expenses of running the company as a whole.", ja: "会社全般の管理に要した費用。"),
    equivalents: ["us-gaap:GeneralAndAdministrativeExpense", "ifrs-full:AdministrativeExpense"])

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    selling
    selling.growthRate
    selling.increaseDecrease
    administrative
    administrative.growthRate
    administrative.increaseDecrease
  }
}
