public import KessanPlugin

/// The ATM operation business: machines placed, revenues, expenses, and the margin that is expected of it.
public struct ATMModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("ATM", title: Localized("ATM operation business", ja: "ATM運営事業"))

  /// The segment, and the concepts that only it reports.
  public var vocabulary: [any VocabularyElement] {
    CountedThing("ATMs")
    ATMConcepts.vocabulary
  }

  /// Revenues that are neither one-time nor recurring, and expenses by half and year.
  public func derivations(_ facts: FactQuery) -> [Derivation] { ATMDerivations.all(facts) }

  /// The sections of the ATM operation business in the order of the announcement.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    ATMRevenueSection.draft(facts)
    ATMMarginSection.draft(facts)
    ATMExpenseSection.draft(facts)
  }
}
