public import KessanPlugin

/// Network services: revenues by line, their cost, and the gross margin of the segment.
public struct NetworkServicesModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("NetworkServices", title: Localized("Network services", ja: "ネットワークサービス"))

  /// The segment with its lines; its concepts are those that every area shares.
  public var vocabulary: [any VocabularyElement] { NetworkServicesAxes.vocabulary }

  /// Revenues and cost of the segment, which the announcement gives by line or as changes only.
  public func derivations(_ facts: FactQuery) -> [Derivation] { SegmentDerivations.all(facts) }

  /// The sections of network services in the order of the announcement.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    NetworkMarginSection.draft(facts)
    ServiceLineSection.draft(facts)
    NetworkCostSection.draft(facts)
  }
}
