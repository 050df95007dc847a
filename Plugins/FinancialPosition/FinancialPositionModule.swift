import KessanModel
import KessanPlugin

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

  /// The lines that the summary leaves out, as far as its totals tell them.
  public func derivations(_ facts: FactQuery) -> [Derivation] { BalanceDerivations.all(facts) }

  /// The section on the balance sheet.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    BalanceSection.draft(facts)
  }
}
