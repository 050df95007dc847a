public import KessanPlugin

/// The group as a whole: results, targets, revenues by nature, cost, income and taxes.
public struct ConsolidatedModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Consolidated", title: Localized("Consolidated results", ja: "連結業績"))

  /// The earnings concepts below gross margin, and the axis on which revenues are broken down.
  public var vocabulary: [any VocabularyElement] {
    CountedThing("years")
    ConsolidatedConcepts.vocabulary
    OtherIncomeConcepts.vocabulary
    TaxConcepts.vocabulary
    ConsolidatedAxes.vocabulary
  }

  /// Total revenues, total costs and total taxes, more precisely than they are printed or where they are not printed.
  public func derivations(_ facts: FactQuery) -> [Derivation] {
    CostDerivations.all(facts)
    TaxDerivations.all(facts)
  }

  /// The sections of the consolidated results in the order of the announcement.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    StatementSections.cover()
    SummarySection.draft(facts)
    ResultsSection.draft(facts)
    RevenueNatureSection.draft(facts)
    CostSection.draft(facts)
    IncomeSection.draft(facts)
    StatementSections.forwardLooking()
    StatementSections.contact()
  }
}
