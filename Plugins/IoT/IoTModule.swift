public import KessanPlugin

/// The internet of things: positioning and milestones; the announcement prints no figure of it.
public struct IoTModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("IoT", title: Localized("IoT business", ja: "IoT事業"))

  /// The IoT part of the areas of investment, in the words of the workspace's commentary.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("I-2-iot", slide: "I-2", en: "IoT: business investment", ja: "IoT：事業投資") {
      MilestonesDraft(area: "IoT")
      Commentary()
    }
  }
}
