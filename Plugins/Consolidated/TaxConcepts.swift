import KessanPlugin

/// Income taxes: current, deferred and their total.
enum TaxConcepts {
  static let current = TypedConcept<Monetary, Duration>(
    "CurrentIncomeTaxExpenseBenefit", balance: .debit, en: "Current income tax expense (benefit)", ja: "当期税金費用（便益）",
    documentation: Localized(
      "Income taxes payable, or recoverable when negative, on the taxable income of the period.",
      ja: "当期の課税所得に対して納付すべき（負の値は還付される）法人税等の金額。"),
    equivalents: ["us-gaap:CurrentIncomeTaxExpenseBenefit", "ifrs-full:CurrentTaxExpenseIncome"])

  static let deferred = TypedConcept<Monetary, Duration>(
    "DeferredIncomeTaxExpenseBenefit", balance: .debit, en: "Deferred tax expense (benefit)", ja: "繰延税金費用（便益）",
    documentation: Localized(
      "The change of deferred tax assets and liabilities that is charged, or credited when negative, to income.",
      ja: "繰延税金資産および負債の増減のうち損益に計上した金額（負の値は便益）。"),
    equivalents: ["us-gaap:DeferredIncomeTaxExpenseBenefit", "ifrs-full:DeferredTaxExpenseIncome"])

  static let total = TypedConcept<Monetary, Duration>(
    "IncomeTaxExpenseBenefit", balance: .debit, en: "Income tax expense (benefit)", ja: "法人税等（便益）",
    documentation: Localized(
      "Current and deferred income taxes together.", ja: "当期税金費用と繰延税金費用の合計額。"),
    equivalents: ["us-gaap:IncomeTaxExpenseBenefit", "ifrs-full:IncomeTaxExpenseContinuingOperations"])

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    current
    deferred
    total
    total.total(plus: [current, deferred])
  }
}
