public import KessanPlugin

/// The people of the group: what they cost, and how many graduates join.
public struct WorkforceModule: AnalysisModule {
  /// The module.
  public init() {}

  /// The area that the module stands for.
  public let area = Area("Workforce", title: Localized("Workforce", ja: "人員"))

  /// Personnel cost and graduates hired.
  public var vocabulary: [any VocabularyElement] {
    CountedThing("employees")
    CountedThing("persons")
    WorkforceConcepts.vocabulary
  }

  /// Personnel cost of halves and years, and its ratio to their revenues.
  public func derivations(_ facts: FactQuery) -> [Derivation] { PersonnelDerivations.all(facts) }

  /// The section on personnel.
  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    PersonnelSection.draft(facts)
  }
}
