public import KessanPlugin

/// The outlook for the fiscal year: how targets were revised, and what drives the gaps.
public struct OutlookModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Outlook", title: Localized("Outlook", ja: "業績見通し"))

  /// Gaps against the initial targets; what drives them is defined by the areas that it concerns.
  public var vocabulary: [any VocabularyElement] {
    CountedThing("years")
    OutlookConcepts.vocabulary
  }

  /// The gaps of the group, which the announcement shows in charts only.
  public func derivations(_ facts: FactQuery) -> [Derivation] { OutlookDerivations.all(facts) }

  /// The sections on the outlook in the order of the announcement.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    TargetGapSection.draft(facts)
    YearOutlookSection.draft(facts)
  }
}
