public import KessanDisclosure
import KessanModel
public import KessanPlugin

/// An area that defines nothing but members of the common axes, for tests of modules that show whatever members a
/// workspace has.
public struct SampleMembers: AnalysisModule {
  public init() {}

  public let area = Area("SampleMembers", title: Localized("Sample members", ja: "見本の区分"))

  public var vocabulary: [any VocabularyElement] {
    CapexCategory.axis.member("Network", en: "Network", ja: "ネットワーク")
    CapexCategory.axis.member("Buildings", en: "Buildings", ja: "建物")
    Segment.axis.member("Shops", en: "Shops", ja: "店舗")
    Segment.axis.member("Wholesale", en: "Wholesale", ja: "卸売")
    Driver.axis.member("Weather", en: "Bad weather", ja: "天候不順")
    Driver.axis.member("Rents", en: "Higher rents", ja: "賃借料の上昇")
  }

  public func sections(_ facts: FactQuery) -> [SectionDraft] { [SectionDraft]() }
}
