import KessanPlugin

/// The segment, its service lines, and the ways in which its figures are cut.
enum NetworkServicesAxes {
  static let segment = Segment.axis.member("NetworkServices", en: "Network services", ja: "ネットワークサービス")

  static let connectivityEnterprise = ServiceLine.axis.member(
    "InternetConnectivityEnterprise", en: "Internet connectivity (enterprise)", ja: "インターネット接続サービス（法人向け）")
  static let connectivityConsumer = ServiceLine.axis.member(
    "InternetConnectivityConsumer", en: "Internet connectivity (consumer)", ja: "インターネット接続サービス（個人向け）")
  static let outsourcing = ServiceLine.axis.member(
    "OutsourcingServices", en: "Outsourcing services", ja: "アウトソーシングサービス")
  static let wan = ServiceLine.axis.member("WANServices", en: "WAN services", ja: "WANサービス")
  /// The lines that add up to the segment.
  static let lines = [connectivityEnterprise, connectivityConsumer, outsourcing, wan]

  static let breakdown = Axis(
    "Breakdown", en: "Alternative breakdown", ja: "内訳の区分方法",
    default: ("StandardBreakdown", "Standard breakdown", "標準の内訳"))
  static let mobileNonMobile = breakdown.member(
    "MobileNonMobile", en: "By mobile and non-mobile", ja: "モバイル・非モバイル別")
  static let mobile = ServiceLine.axis.member("Mobile", en: "Mobile services", ja: "モバイルサービス")
  static let nonMobile = ServiceLine.axis.member("NonMobile", en: "Non-mobile services", ja: "非モバイルサービス")

  static let basis = Axis(
    "Basis", en: "Basis of calculation", ja: "算定基礎", default: ("AsReported", "As reported", "報告値"))
  static let reallocated = basis.member(
    "RetroactiveMobileCostReallocated", en: "Retroactive mobile cost reallocated", ja: "モバイル原価遡及修正額の再配分後")

  /// What the segment's capital expenditures are counted among.
  static let capexCategory = CapexCategory.axis.member(
    "NetworkUpdateBackOfficeAndOthers", en: "Network update, back office investment and others",
    ja: "ネットワーク更新・バックオフィス投資等")

  static let largeWAN = Driver.axis.member(
    "SubsidiaryLargeWANProject", en: "Large WAN project of a subsidiary", ja: "子会社の大型WAN案件の採算悪化")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    segment
    for line in lines { line }
    breakdown
    mobileNonMobile
    mobile
    nonMobile
    basis
    reallocated
    capexCategory
    largeWAN
  }
}
