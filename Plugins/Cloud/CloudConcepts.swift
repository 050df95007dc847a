import KessanPlugin

/// The concepts that only cloud services report.
enum CloudConcepts {
  static let prospectiveOrders = TypedConcept<Count, Instant>(
    "ProspectiveOrders", en: "Prospective orders", ja: "見込案件数",
    documentation: Localized(
      "Number of orders under negotiation that may turn into contracts.", ja: "受注に至る可能性のある商談中の案件の数。"),
    periodEnd: Localized("Prospective orders at end of period", ja: "期末見込案件数"))

  static let coreSystemsShare = TypedConcept<Percent, Instant>(
    "ProspectiveOrdersCoreBusinessSystemsShare", en: "Share of prospective orders for core business systems",
    ja: "見込案件に占める基幹業務システムの割合",
    documentation: Localized(
      "Prospective orders that concern core business operation systems, as a share of all prospective orders.",
      ja: "見込案件の総数に対する、基幹業務システムに関する案件の割合。"),
    periodEnd: Localized(
      "Share of prospective orders for core business systems at end of period", ja: "期末見込案件に占める基幹業務システムの割合"))

  static let recognitionShare = TypedConcept<Percent, Duration>(
    "CloudRevenueRecognitionShare", en: "Share of cloud-related revenue by line of recognition",
    ja: "クラウド関連売上の計上区分別構成比",
    documentation: Localized(
      "The part of cloud-related revenue that is recognized in one line of revenues.",
      ja: "クラウド関連売上のうち、ある売上区分に計上された部分の割合。"))

  static let chargeThreshold = TypedConcept<Monetary, Instant>(
    "MonthlyRecurringChargeThreshold", en: "Threshold of monthly recurring charge", ja: "月額継続料金の基準額",
    documentation: Localized(
      "The monthly recurring charge above which a customer counts for a group of customers.",
      ja: "顧客層の区分に用いる月額継続料金の基準額。これを超える顧客を当該区分に数える。"),
    periodEnd: Localized("Threshold of monthly recurring charge at end of period", ja: "期末における月額継続料金の基準額"))

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    prospectiveOrders
    prospectiveOrders.increaseDecrease
    coreSystemsShare
    recognitionShare
    chargeThreshold
  }
}
