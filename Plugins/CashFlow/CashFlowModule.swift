public import KessanPlugin

/// Cash flows of operating, investing and financing activities: their main items.
public struct CashFlowModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("CashFlow", title: Localized("Cash flows", ja: "キャッシュ・フロー"))

  /// The items of the three tables with their changes.
  public var vocabulary: [any VocabularyElement] { CashFlowConcepts.vocabulary }

  /// The items of the year before, which the announcement gives as changes only.
  public func derivations(_ facts: FactQuery) -> [Derivation] {
    for item in CashFlowConcepts.operating + CashFlowConcepts.investing + CashFlowConcepts.financing {
      facts.derive(
        item.concept, facts.periods.prior,
        from: facts(item.concept, facts.periods.current)
          - facts(item.concept.increaseDecrease, facts.periods.current, Comparison.yearOnYear))
    }
  }

  /// The section on cash flows.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    CashFlowSection.draft(facts)
  }
}
