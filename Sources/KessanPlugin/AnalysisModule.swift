import KessanDisclosure
import KessanModel

/// A business area: the concepts it owns, the facts it derives and the sections it composes.
///
/// A module is a value without state. It sees facts only; it reads no file, no clock, no environment, and never another
/// module's sections.
///
///     public struct CDNModule: AnalysisModule {
///       public init() {}
///       public let area = Area("CDN", title: Localized("Content delivery", ja: "コンテンツ配信"))
///       public func sections(_ facts: FactQuery) -> [SectionDraft] {
///         SectionDraft("I-2-CDN", slide: "I-2", en: "Content delivery", ja: "コンテンツ配信") {
///           KeyFigures {
///             KeyFigureDraft(
///               facts(Finance.capitalExpenditures, facts.periods.priorFiscalYear, Service["CDN"]), .billions,
///               en: "Capital expenditures", ja: "設備投資額")
///           }
///         }
///       }
///     }
public protocol AnalysisModule: Sendable {
  init()

  /// What the module stands for; its id is the name of its folder and target.
  var area: Area { get }

  /// The concepts, dimensions, members and calculations that the module owns.
  @VocabularyBuilder var vocabulary: [any VocabularyElement] { get }

  /// Facts computed from other facts, each with its formula on record.
  @DerivationBuilder func derivations(_ facts: FactQuery) -> [Derivation]

  /// What must hold between reported facts, such as the two sides of a balance sheet; it judges, and files nothing.
  @ListBuilder<Identity> func identities(_ facts: FactQuery) -> [Identity]

  /// The sections of the report that the module composes.
  @SectionBuilder func sections(_ facts: FactQuery) -> [SectionDraft]
}

extension AnalysisModule {
  @VocabularyBuilder public var vocabulary: [any VocabularyElement] { [any VocabularyElement]() }

  @DerivationBuilder public func derivations(_ facts: FactQuery) -> [Derivation] { [Derivation]() }

  @ListBuilder<Identity> public func identities(_ facts: FactQuery) -> [Identity] { [Identity]() }

  /// The vocabulary with its owner, as the taxonomy takes it.
  public var ownedVocabulary: Vocabulary {
    var owned = Vocabulary(owner: area.id)
    for element in vocabulary { element.add(to: &owned) }
    return owned
  }
}
