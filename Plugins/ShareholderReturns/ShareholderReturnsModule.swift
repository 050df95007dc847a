public import KessanPlugin

/// What shareholders receive: dividends and shares bought back.
public struct ShareholderReturnsModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("ShareholderReturns", title: Localized("Shareholder returns", ja: "株主還元"))

  /// The concepts of dividends and share buybacks.
  public var vocabulary: [any VocabularyElement] { ReturnConcepts.vocabulary }

  /// The shareholders' part of the summary.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    ReturnSection.draft(facts)
  }
}
