import KessanPlugin

/// The segment, its lines, where their revenues come from, and single projects.
enum SystemsIntegrationAxes {
  static let segment = Segment.axis.member(
    "SystemsIntegration", en: "Systems integration", ja: "システムインテグレーション")

  static let construction = ServiceLine.axis.member(
    "SystemsConstruction", en: "Systems construction", ja: "システム構築")
  static let maintenance = ServiceLine.axis.member(
    "SystemsOperationAndMaintenance", en: "Systems operation and maintenance", ja: "システム運用保守")

  static let source = Axis(
    "Source", en: "Source of revenues", ja: "売上の源泉", default: ("AllSources", "All sources", "全源泉"))
  static let privateCloud = source.member("PrivateCloud", en: "From private cloud", ja: "プライベートクラウド")
  static let fromConstruction = source.member(
    "SIConstruction", en: "From systems construction", ja: "システム構築案件")

  static let project = Axis(
    "Project", en: "Project", ja: "案件", default: ("AllProjects", "All projects", "全案件"))
  static let containerExport = project.member(
    "ContainerDCExport", en: "Export of a container-type data center", ja: "コンテナ型データセンターの輸出案件")

  /// The outlook counts equipment sales among systems integration; the results do not.
  static let includingEquipment = Segment.axis.member(
    "SystemsIntegrationInclEquipmentSales", en: "Systems integration including equipment sales",
    ja: "システムインテグレーション（機器販売を含む）")
  static let productivity = Driver.axis.member(
    "SEProductivityASPDelayCancellation",
    en: "Low productivity of engineers, delayed ASP functions, cancelled projects",
    ja: "SEの生産性低下、ASPサービス機能の提供遅延、大型案件の解約等")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    segment
    construction
    maintenance
    source
    privateCloud
    fromConstruction
    project
    containerExport
    includingEquipment
    productivity
  }
}
