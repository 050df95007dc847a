public import KessanPlugin

/// Capital expenditures of the group by what they are spent on.
public struct CapitalExpenditureModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("CapitalExpenditure", title: Localized("Capital expenditures", ja: "設備投資"))

  /// The section on capital expenditures.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    CapitalExpenditureSection.draft(facts)
  }
}
