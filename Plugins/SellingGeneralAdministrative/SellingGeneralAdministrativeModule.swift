public import KessanPlugin

/// Selling, general and administrative expenses: how they changed, and why.
public struct SellingGeneralAdministrativeModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area(
    "SellingGeneralAdministrative",
    title: Localized("Selling, general and administrative expenses", ja: "販売費及び一般管理費"))

  /// The two kinds of expenses.
  public var vocabulary: [any VocabularyElement] { ExpenseConcepts.vocabulary }

  /// The section on expenses.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    ExpenseSection.draft(facts)
  }
}
