import KessanPlugin

/// Equity, in the order of the balance sheet.
enum EquityConcepts {
  static let commonStock = TypedConcept<Monetary, Instant>(
    "CommonStock", balance: .credit, en: "Common stock", ja: "資本金",
    documentation: Localized(
      "Capital paid in for shares, as far as it is stated as such.", ja: "株式の払込みのうち資本金として計上した金額。"),
    periodEnd: Localized("Common stock at end of period", ja: "期末資本金"),
    equivalents: ["us-gaap:CommonStockValue", "ifrs-full:IssuedCapital"])

  static let paidIn = TypedConcept<Monetary, Instant>(
    "AdditionalPaidInCapital", balance: .credit, en: "Additional paid-in capital", ja: "資本剰余金",
    documentation: Localized("Capital paid in beyond common stock.", ja: "払込資本のうち資本金を超える部分。"),
    periodEnd: Localized("Additional paid-in capital at end of period", ja: "期末資本剰余金"),
    equivalents: ["us-gaap:AdditionalPaidInCapital"])

  static let retained = TypedConcept<Monetary, Instant>(
    "RetainedEarnings", balance: .credit, en: "Retained earnings", ja: "利益剰余金",
    documentation: Localized(
      "Income of all years that has not been distributed; an accumulated deficit is negative.",
      ja: "分配されずに留保された利益の累計額。累積損失の場合は負の値とする。"),
    periodEnd: Localized("Retained earnings at end of period", ja: "期末利益剰余金"),
    equivalents: ["us-gaap:RetainedEarningsAccumulatedDeficit", "ifrs-full:RetainedEarnings"])

  static let comprehensive = TypedConcept<Monetary, Instant>(
    "AccumulatedOtherComprehensiveIncome", balance: .credit, en: "Accumulated other comprehensive income",
    ja: "その他の包括利益累計額",
    documentation: Localized("Gains and losses that have not passed through net income.", ja: "純利益を経由せずに計上された損益の累計額。"),
    periodEnd: Localized("Accumulated other comprehensive income at end of period", ja: "期末その他の包括利益累計額"),
    equivalents: [
      "us-gaap:AccumulatedOtherComprehensiveIncomeLossNetOfTax", "ifrs-full:AccumulatedOtherComprehensiveIncome",
    ])

  static let treasuryStock = TypedConcept<Monetary, Instant>(
    "TreasuryStock", balance: .debit, en: "Treasury stock", ja: "自己株式",
    documentation: Localized("Cost of own shares held.", ja: "保有する自己株式の取得原価。"),
    negated: Localized("Less: Treasury stock", ja: "控除：自己株式"),
    periodEnd: Localized("Treasury stock at end of period", ja: "期末自己株式"),
    equivalents: ["us-gaap:TreasuryStockValue", "ifrs-full:TreasuryShares"])

  static let parent = TypedConcept<Monetary, Instant>(
    "StockholdersEquityAttributableToParent", balance: .credit, en: "Total {entity} shareholders' equity",
    ja: "{entity}株主に帰属する資本合計",
    documentation: Localized("Equity that belongs to the shareholders of the parent.", ja: "親会社株主に帰属する資本の合計額。"),
    periodEnd: Localized("Total {entity} shareholders' equity at end of period", ja: "期末{entity}株主に帰属する資本合計"),
    equivalents: ["us-gaap:StockholdersEquity", "ifrs-full:EquityAttributableToOwnersOfParent"])

  static let minority = TypedConcept<Monetary, Instant>(
    "NoncontrollingInterest", balance: .credit, en: "Noncontrolling interests", ja: "非支配持分",
    documentation: Localized(
      "The part of equity that belongs to the other owners of subsidiaries.", ja: "連結子会社の資本のうち非支配株主に帰属する金額。"),
    periodEnd: Localized("Noncontrolling interests at end of period", ja: "期末非支配持分"),
    equivalents: ["us-gaap:MinorityInterest", "ifrs-full:NoncontrollingInterests"])

  static let ratio = TypedConcept<Percent, Instant>(
    "StockholdersEquityToAssetsRatio", en: "{entity} shareholders' equity to total assets", ja: "{entity}株主資本比率",
    documentation: Localized(
      "Equity of the parent's shareholders as a share of total assets.", ja: "資産合計に対する、親会社株主に帰属する資本の割合。"),
    periodEnd: Localized("{entity} shareholders' equity to total assets at end of period", ja: "期末{entity}株主資本比率"))

  /// The lines that the summary shows.
  static let lines = [commonStock, paidIn, retained, comprehensive]

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    for line in lines + [parent] {
      line
      line.increaseDecrease
    }
    treasuryStock
    parent.total(plus: lines, minus: [treasuryStock])
    minority
    ratio
  }
}
