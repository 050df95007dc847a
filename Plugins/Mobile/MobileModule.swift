public import KessanPlugin

/// Mobile services: subscriptions, revenues, MVNE and M2M, and the charges of the network operator.
public struct MobileModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Mobile", title: Localized("Mobile business", ja: "モバイル事業"))

  /// The concepts of mobile services, and the axes on which they are told apart.
  public var vocabulary: [any VocabularyElement] {
    CountedThing("subscriptions")
    CountedThing("branches")
    CountedThing("clients")
    MobileConcepts.vocabulary
    MobileAxes.vocabulary
  }

  /// The sections of the mobile business in the order of the announcement.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    SubscriptionSections.summary(facts)
    MobileBusinessSection.focus()
    InterconnectivitySections.retroactive(facts)
    SubscriptionSections.revenues(facts)
    InterconnectivitySections.recognition(facts)
    MobileBusinessSection.draft(facts)
  }
}
