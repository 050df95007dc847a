import KessanPlugin

/// The axis along which the group breaks down its revenues.
enum ConsolidatedAxes {
  static let nature = Axis(
    "RevenueNature", en: "Nature of revenues", ja: "売上の性質", default: ("AllRevenues", "All revenues", "全売上"))
  static let oneTime = nature.member("OneTime", en: "One-time revenue", ja: "一時売上")
  static let recurring = nature.member("Recurring", en: "Recurring revenue", ja: "ストック売上")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    nature
    oneTime
    recurring
  }
}
