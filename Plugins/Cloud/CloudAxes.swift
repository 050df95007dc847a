import KessanPlugin

/// The axes and members of cloud services.
enum CloudAxes {
  static let cloud = Service.axis.member("Cloud", en: "Cloud", ja: "クラウド")
  static let gioP2 = Service.axis.member(
    "GIOP2", en: "IIJ GIO Infrastructure P2", ja: "IIJ GIOインフラストラクチャーP2", partOf: cloud)

  static let type = Axis(
    "CloudType", en: "Type of cloud service", ja: "クラウドサービスの種別",
    default: ("AllCloudTypes", "All types of cloud service", "全種別"))
  static let generalSaaS = type.member("GeneralPurposeSaaS", en: "General purpose SaaS", ja: "汎用SaaS")
  static let taskSaaS = type.member("TaskSpecificSaaS", en: "Task-specific SaaS", ja: "業務特化SaaS")
  static let publicCloud = type.member("Public", en: "Public cloud", ja: "パブリッククラウド")
  static let privateCloud = type.member("Private", en: "Private cloud", ja: "プライベートクラウド")
  static let types = [generalSaaS, taskSaaS, publicCloud, privateCloud]

  static let tier = Axis(
    "CustomerTier", en: "Customer tier", ja: "顧客規模区分",
    default: ("AllCustomerTiers", "All customer tiers", "全顧客規模"))
  static let lowerTier = tier.member("Lower", en: "Lower threshold", ja: "下位基準")
  static let upperTier = tier.member("Upper", en: "Upper threshold", ja: "上位基準")

  static let customers = Axis(
    "CustomerType", en: "Customer type", ja: "顧客種別", default: ("AllCustomerTypes", "All customers", "全顧客"))
  static let game = customers.member("Game", en: "Game customers", ja: "ゲーム関連顧客")

  static let recognizedIn = Axis(
    "RecognizedIn", en: "Line of revenues in which it is recognized", ja: "計上する売上区分",
    default: ("AllRevenueLines", "All lines of revenues", "全売上区分"))
  static let inOutsourcing = recognizedIn.member(
    "OutsourcingServices", en: "Outsourcing services", ja: "アウトソーシングサービス")
  static let inMaintenance = recognizedIn.member(
    "SystemsOperationAndMaintenance", en: "Systems operation and maintenance", ja: "システム運用保守")

  static let gioP2Driver = Driver.axis.member(
    "GIOP2CostAndSlowRevenue", en: "GIO P2: higher cost and slower revenue growth", ja: "GIO P2の費用増加と売上成長の遅れ")

  static let cloudRelated = CapexCategory.axis.member("CloudRelated", en: "Cloud-related", ja: "クラウド関連")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    cloud
    gioP2
    type
    for member in types { member }
    tier
    lowerTier
    upperTier
    customers
    game
    recognizedIn
    inOutsourcing
    inMaintenance
    cloudRelated
    gioP2Driver
  }
}
