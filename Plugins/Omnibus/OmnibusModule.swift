public import KessanPlugin

/// IIJ Omnibus: network services from a software-defined platform.
public struct OmnibusModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Omnibus", title: Localized("Omnibus business", ja: "Omnibus事業"))

  /// The service, and what it makes of the outlook.
  public var vocabulary: [any VocabularyElement] {
    Self.omnibus
    Self.driver
  }

  /// The Omnibus parts of the summary and of the areas of investment.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    OmnibusSection.summary()
    OmnibusSection.draft(facts)
  }

  /// The member by which facts are about Omnibus; their concepts are those that every area shares.
  static let omnibus = Service.axis.member("Omnibus", en: "IIJ Omnibus", ja: "IIJ Omnibusサービス")
  static let driver = Driver.axis.member(
    "OmnibusCostAndSlowRevenue", en: "Omnibus: higher cost and slower revenue growth", ja: "Omnibusの費用増加と売上成長の遅れ")
}
