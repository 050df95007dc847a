import KessanPlugin

/// The axes and members of mobile services.
enum MobileAxes {
  static let type = Axis(
    "SubscriptionType", en: "Type of subscription", ja: "回線種別",
    default: ("AllSubscriptionTypes", "All types of subscription", "全回線種別"))
  static let consumer = type.member("IIJmioConsumer", en: "IIJmio mobile (consumer)", ja: "IIJmioモバイル（個人向け）")
  static let mvne = type.member("MVNE", en: "MVNE", ja: "MVNE")

  static let m2m = Service.axis.member("M2M", en: "Machine to machine (M2M)", ja: "M2M（機器間通信）")

  static let vendor = TypedAxis("Vendor", en: "Vendor", ja: "仕入先")
  static let usageYear = TypedAxis("UsageYear", en: "Year of usage", ja: "利用年度")
  static let partner = TypedAxis("Partner", en: "Partner", ja: "提携先")

  /// The network operator whose charges are reported.
  static let docomo = vendor["NTT DOCOMO"]
  static let japanPost = partner["Japan Post"]

  /// Mobile revenues in the breakdown by mobile and non-mobile, which the consolidated results define.
  static let mobileNonMobile = AxisMember("MobileNonMobile", of: "Breakdown")
  static let networkServices = Segment["NetworkServices"]
  static let mobileLine = ServiceLine["Mobile"]

  static let costDriver = Driver.axis.member(
    "MobileCostIncrease", en: "Mobile-related cost above expectation", ja: "想定を上回るモバイル関連原価の増加")
  static let infrastructureDriver = Driver.axis.member(
    "MobileInfrastructureCost", en: "Cost of mobile infrastructure above expectation", ja: "想定を上回るモバイル設備の費用")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    type
    consumer
    mvne
    m2m
    vendor
    usageYear
    partner
    costDriver
    infrastructureDriver
  }
}
