import KessanModel
import KessanPlugin

/// What drives a gap, and the segment as the outlook cuts it.
enum OutlookAxes {
  /// The outlook counts equipment sales among systems integration; the results do not.
  static let integration = Segment.axis.member(
    "SystemsIntegrationInclEquipmentSales", en: "Systems integration including equipment sales",
    ja: "システムインテグレーション（機器販売を含む）")
  static let network = Segment["NetworkServices"]
  static let machines = Segment["ATMOperationBusiness"]

  static let driver = Axis("Driver", en: "Driver", ja: "要因", default: ("AllDrivers", "All drivers", "全要因"))
  static let productivity = driver.member(
    "SEProductivityASPDelayCancellation",
    en: "Low productivity of engineers, delayed ASP functions, cancelled projects",
    ja: "SEの生産性低下、ASPサービス機能の提供遅延、大型案件の解約等")
  static let gioP2 = driver.member(
    "GIOP2CostAndSlowRevenue", en: "GIO P2: higher cost and slower revenue growth", ja: "GIO P2の費用増加と売上成長の遅れ")
  static let omnibus = driver.member(
    "OmnibusCostAndSlowRevenue", en: "Omnibus: higher cost and slower revenue growth", ja: "Omnibusの費用増加と売上成長の遅れ")
  static let mobileCost = driver.member(
    "MobileCostIncrease", en: "Mobile-related cost above expectation", ja: "想定を上回るモバイル関連原価の増加")
  static let mobileInfrastructure = driver.member(
    "MobileInfrastructureCost", en: "Cost of mobile infrastructure above expectation", ja: "想定を上回るモバイル設備の費用")
  static let largeWAN = driver.member(
    "SubsidiaryLargeWANProject", en: "Large WAN project of a subsidiary", ja: "子会社の大型WAN案件の採算悪化")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    integration
    driver
    productivity
    gioP2
    omnibus
    mobileCost
    mobileInfrastructure
    largeWAN
  }
}
