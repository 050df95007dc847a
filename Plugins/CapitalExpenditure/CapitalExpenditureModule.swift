import KessanModel
import KessanPlugin

/// Capital expenditures of the group by what they are spent on.
public struct CapitalExpenditureModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("CapitalExpenditure", title: Localized("Capital expenditures", ja: "設備投資"))

  /// The categories that no other area defines.
  public var vocabulary: [any VocabularyElement] {
    Self.network
    Self.machines
  }

  /// The section on capital expenditures.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    CapitalExpenditureSection.draft(facts)
  }

  static let network = CapexCategory.axis.member(
    "NetworkUpdateBackOfficeAndOthers", en: "Network update, back office investment and others",
    ja: "ネットワーク更新・バックオフィス投資等")
  static let machines = CapexCategory.axis.member(
    "ATMOperationBusiness", en: "ATM operation business", ja: "ATM運営事業")
}
