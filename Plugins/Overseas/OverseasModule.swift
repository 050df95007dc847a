public import KessanPlugin

/// Business outside Japan: revenues and operating loss against the target of the year.
public struct OverseasModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Overseas", title: Localized("Overseas business", ja: "海外事業"))

  /// The axis of regions.
  public var vocabulary: [any VocabularyElement] {
    Self.region
    Self.overseas
  }

  /// The overseas part of systems integration.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    OverseasSection.draft(facts)
  }

  static let region = Axis("Region", en: "Region", ja: "地域", default: ("AllRegions", "All regions", "全地域"))
  static let overseas = region.member("Overseas", en: "Overseas", ja: "海外")
}
