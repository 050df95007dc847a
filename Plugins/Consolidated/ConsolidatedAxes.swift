import KessanModel
import KessanPlugin

/// The axes and members along which the group breaks down its revenues.
enum ConsolidatedAxes {
  static let networkServices = Segment.axis.member("NetworkServices", en: "Network services", ja: "ネットワークサービス")
  static let systemsIntegration = Segment.axis.member(
    "SystemsIntegration", en: "Systems integration", ja: "システムインテグレーション")

  static let connectivityEnterprise = ServiceLine.axis.member(
    "InternetConnectivityEnterprise", en: "Internet connectivity (enterprise)", ja: "インターネット接続サービス（法人向け）")
  static let connectivityConsumer = ServiceLine.axis.member(
    "InternetConnectivityConsumer", en: "Internet connectivity (consumer)", ja: "インターネット接続サービス（個人向け）")
  static let outsourcing = ServiceLine.axis.member(
    "OutsourcingServices", en: "Outsourcing services", ja: "アウトソーシングサービス")
  static let wan = ServiceLine.axis.member("WANServices", en: "WAN services", ja: "WANサービス")
  static let mobile = ServiceLine.axis.member("Mobile", en: "Mobile services", ja: "モバイルサービス")
  static let maintenance = ServiceLine.axis.member(
    "SystemsOperationAndMaintenance", en: "Systems operation and maintenance", ja: "システム運用保守")

  static let nature = Axis(
    "RevenueNature", en: "Nature of revenues", ja: "売上の性質", default: ("AllRevenues", "All revenues", "全売上"))
  static let oneTime = nature.member("OneTime", en: "One-time revenue", ja: "一時売上")
  static let recurring = nature.member("Recurring", en: "Recurring revenue", ja: "ストック売上")

  static let breakdown = Axis(
    "Breakdown", en: "Alternative breakdown", ja: "内訳の区分方法",
    default: ("StandardBreakdown", "Standard breakdown", "標準の内訳"))
  static let mobileNonMobile = breakdown.member(
    "MobileNonMobile", en: "By mobile and non-mobile", ja: "モバイル・非モバイル別")

  static let source = Axis(
    "Source", en: "Source of revenues", ja: "売上の源泉", default: ("AllSources", "All sources", "全源泉"))
  static let privateCloud = source.member("PrivateCloud", en: "From private cloud", ja: "プライベートクラウド")
  static let construction = source.member(
    "SIConstruction", en: "From systems construction", ja: "システム構築案件")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    networkServices
    systemsIntegration
    connectivityEnterprise
    connectivityConsumer
    outsourcing
    wan
    mobile
    maintenance
    nature
    oneTime
    recurring
    breakdown
    mobileNonMobile
    source
    privateCloud
    construction
  }
}
