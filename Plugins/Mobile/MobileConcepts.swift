import KessanPlugin

/// The concepts that only mobile services report.
enum MobileConcepts {
  static let subscriptions = TypedConcept<Count, Instant>(
    "MobileSubscriptions", en: "Mobile subscriptions", ja: "モバイル総回線数",
    documentation: Localized(
      "Number of lines under contract for mobile services.", ja: "モバイルサービスの契約回線数。"),
    periodEnd: Localized("Mobile subscriptions at end of period", ja: "期末モバイル総回線数"))

  static let clients = TypedConcept<Count, Instant>(
    "MVNEClients", en: "MVNE clients", ja: "MVNE顧客数",
    documentation: Localized(
      "Number of companies that run their own mobile services on the platform for virtual operators.",
      ja: "MVNO向けプラットフォームを利用して自社のモバイルサービスを提供する顧客の数。"),
    periodEnd: Localized("MVNE clients at end of period", ja: "期末MVNE顧客数"))

  static let branches = TypedConcept<Count, Instant>(
    "JapanPostBranches", en: "Japan Post branches", ja: "日本郵便の取扱郵便局数",
    documentation: Localized(
      "Number of post offices through which mobile services are offered.", ja: "モバイルサービスを取り扱う郵便局の数。"),
    periodEnd: Localized("Japan Post branches at end of period", ja: "期末における日本郵便の取扱郵便局数"))

  static let chargeChange = TypedConcept<Percent, Duration>(
    "InterconnectivityChargeChangeRate", en: "Mobile interconnectivity charge, rate of change", ja: "モバイル接続料の改定率",
    documentation: Localized(
      "Change against the year before of the charge that the network operator sets for a year of usage.",
      ja: "通信事業者が定めるモバイル接続料の、当該年度適用分に係る前年度からの増減率。"))

  static let paymentChange = TypedConcept<Percent, Duration>(
    "InterconnectivityPaymentArrangementChangeRate", en: "Mobile interconnectivity charge, rate of change paid for now",
    ja: "モバイル接続料の暫定支払に係る改定率",
    documentation: Localized(
      "Change of the charge on which payments are based until the charge of the year is fixed.",
      ja: "当年度の接続料が確定するまでの間、支払の基礎とする接続料の増減率。"))

  static let adjustment = TypedConcept<Monetary, Duration>(
    "MobileCostRetroactiveAdjustment", balance: .debit, en: "Retroactive adjustment of mobile cost",
    ja: "モバイル原価の遡及修正額",
    documentation: Localized(
      "Cost of past usage recognized after the charge was fixed or newly estimated; a decrease is negative.",
      ja: "接続料の確定または見積りの変更に伴い認識した、過去の利用分に係る原価の修正額。減少は負の値とする。"))

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    subscriptions
    subscriptions.increaseDecrease
    clients
    branches
    chargeChange
    paymentChange
    adjustment
  }
}
