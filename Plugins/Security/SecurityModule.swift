public import KessanPlugin

/// Security services: revenues, and how the business is built up.
public struct SecurityModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Security", title: Localized("Security business", ja: "セキュリティ事業"))

  /// The service, and the axis that says whether systems integration is included.
  public var vocabulary: [any VocabularyElement] {
    Self.security
    Self.scope
    Self.includingSI
  }

  /// The security part of the areas of investment.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    SecuritySection.draft(facts)
  }

  static let security = Service.axis.member("Security", en: "Security", ja: "セキュリティ")
  static let scope = Axis(
    "Scope", en: "Scope of the figure", ja: "集計範囲", default: ("StandardScope", "Standard scope", "標準の範囲"))
  static let includingSI = scope.member(
    "IncludingSI", en: "Including systems integration", ja: "システムインテグレーションを含む")
}
