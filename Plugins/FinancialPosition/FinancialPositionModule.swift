public import KessanPlugin

/// The balance sheet: assets, liabilities and equity, with what changed since the last fiscal year.
public struct FinancialPositionModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("FinancialPosition", title: Localized("Financial position", ja: "財政状態"))

  /// The lines of the balance sheet with their changes, and what they sum up to.
  public var vocabulary: [any VocabularyElement] {
    AssetConcepts.vocabulary
    LiabilityConcepts.vocabulary
    EquityConcepts.vocabulary
  }

  /// What the totals leave over beside the lines that the summary shows.
  public func derivations(_ facts: FactQuery) -> [Derivation] { BalanceDerivations.all(facts) }

  /// The two sides of the balance sheet, and what equity consists of.
  public func identities(_ facts: FactQuery) -> [Identity] { BalanceIdentities.all(facts) }

  /// The section on the balance sheet.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    BalanceSection.draft(facts)
  }
}
