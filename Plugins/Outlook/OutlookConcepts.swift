import KessanPlugin

/// Gaps against the initial target, and the concepts of the consolidated results that the outlook speaks of.
enum OutlookConcepts {
  static let marginGap = TypedConcept<Monetary, Duration>(
    "GrossProfitDifferenceFromInitialTarget", balance: .credit, en: "Gross margin, difference from initial target",
    ja: "売上総利益、期初計画との差異",
    documentation: Localized(
      "Gross margin less the gross margin of the initial target; weaker than planned is negative.",
      ja: "売上総利益から期初計画の売上総利益を控除した金額。計画を下回る場合は負の値とする。"))

  static let expenseGap = TypedConcept<Monetary, Duration>(
    "SellingGeneralAdministrativeAndResearchAndDevelopmentExpenseDifferenceFromInitialTarget", balance: .debit,
    en: "SG&A/R&D, difference from initial target", ja: "販管費・研究開発費、期初計画との差異",
    documentation: Localized(
      "Selling, general, administrative, research and development expenses less those of the initial target.",
      ja: "販売費及び一般管理費ならびに研究開発費から期初計画の額を控除した金額。"))

  static let operatingGap = TypedConcept<Monetary, Duration>(
    "OperatingIncomeLossDifferenceFromInitialTarget", balance: .credit,
    en: "Operating income, difference from initial target", ja: "営業利益、期初計画との差異",
    documentation: Localized(
      "Operating income less the operating income of the initial target; weaker than planned is negative.",
      ja: "営業利益から期初計画の営業利益を控除した金額。計画を下回る場合は負の値とする。"))

  /// What the consolidated results define.
  static let operatingExpenses = TypedConcept<Monetary, Duration>(
    named: "SellingGeneralAdministrativeAndResearchAndDevelopmentExpense")
  static let incomeBeforeTaxes = TypedConcept<Monetary, Duration>(named: "IncomeLossBeforeIncomeTaxes")
  static let netIncome = TypedConcept<Monetary, Duration>(named: "NetIncomeLoss")
  static let delay = TypedConcept<Measurement, Duration>(named: "OperatingIncomePlanDelay")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    marginGap
    expenseGap
    operatingGap
    operatingGap.total(plus: [marginGap], minus: [expenseGap])
  }
}
