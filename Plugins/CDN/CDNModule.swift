public import KessanPlugin

/// Content delivery: what is invested in it, and what it earns and costs.
public struct CDNModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("CDN", title: Localized("Content delivery", ja: "コンテンツ配信"))

  /// The service.
  public var vocabulary: [any VocabularyElement] { Self.cdn }

  /// The content delivery part of the areas of investment.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    CDNSection.draft(facts)
  }

  /// The member by which facts are about content delivery; their concepts are those that every area shares.
  static let cdn = Service.axis.member("CDN", en: "Content delivery network (CDN)", ja: "CDN（コンテンツ配信ネットワーク）")
}
