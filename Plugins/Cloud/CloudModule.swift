public import KessanPlugin

/// Cloud services: revenue by type, prospective orders, and the investment in GIO P2.
public struct CloudModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Cloud", title: Localized("Cloud business", ja: "クラウド事業"))

  /// The concepts of cloud services, and the axes on which they are told apart.
  public var vocabulary: [any VocabularyElement] {
    CountedThing("orders")
    CloudConcepts.vocabulary
    CloudAxes.vocabulary
  }

  /// Cloud revenue of the last quarter: the sum of its types.
  public func derivations(_ facts: FactQuery) -> [Derivation] {
    facts.derive(
      Finance.revenues, facts.periods.quarter, CloudAxes.cloud,
      from: sum(
        of: CloudAxes.types.map { facts(Finance.revenues, facts.periods.quarter, $0, CloudAxes.cloud) }))
  }

  /// The sections of the cloud business in the order of the announcement.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    CloudInvestmentSections.summary(facts)
    CloudInvestmentSections.focus(facts)
    PrivateCloudSection.draft(facts)
    CloudInvestmentSections.capitalExpenditures(facts)
    CloudBusinessSection.draft(facts)
  }
}
