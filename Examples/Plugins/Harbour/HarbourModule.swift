import KessanPlugin

/// The business area Harbour: what it defines, and the section that shows it.
public struct HarbourModule: AnalysisModule {
  public init() {}

  public let area = Area("Harbour", title: Localized("Harbour", ja: "港湾"))

  static let berths = TypedConcept<Count, Instant>("HarbourBerths", en: "Berths", ja: "バース数")
  static let dues = TypedConcept<Monetary, Duration>("HarbourDues", balance: .credit, en: "Harbour dues", ja: "入港料")

  public var vocabulary: [any VocabularyElement] {
    CountedThing("berths")
    Self.berths
    Self.dues
  }

  public func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("Harbour-overview", slide: "Harbour", en: "Harbour", ja: "港湾") {
      TableDraft(en: "Harbour dues", ja: "入港料", unit: .millions) {
        ColumnDraft(facts.periods.span)
      } rows: {
        RowDraft(Self.dues)
      }
      KeyFigures {
        KeyFigureDraft(facts(Self.berths, facts.periods.currentEnd), .plain, en: "Berths", ja: "バース数")
      }
    }
  }
}
