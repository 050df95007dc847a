/// Facts with the taxonomy that they are filed under (the report of the Open Information Model): what writers write and
/// rules judge, whoever composed it.
public struct Report: Sendable {
  public let identity: FilingIdentity
  /// Every definition that facts may use.
  public let taxonomy: Taxonomy
  /// The definitions that are filed, in the extended links that the facts are valid in.
  public let filing: FilingTaxonomy
  public let facts: FactTable
  public let index: FactIndex
  public let footnotes: [Footnote]
  /// For every fact, whether documents give it an id because something refers to it.
  public let identifiedFacts: [Bool]
  private let periodNames: [Period: String]

  /// - Parameter periodNames: Short names of periods, such as `1H16`, by which ids and messages call them; see
  ///   ``name(of:)``.
  public init(
    identity: FilingIdentity, taxonomy: Taxonomy, filing: FilingTaxonomy, facts: FactTable, index: FactIndex,
    footnotes: [Footnote], identifiedFacts: [Bool], periodNames: [Period: String]
  ) {
    self.identity = identity
    self.taxonomy = taxonomy
    self.filing = filing
    self.facts = facts
    self.index = index
    self.footnotes = footnotes
    self.identifiedFacts = identifiedFacts
    self.periodNames = periodNames
  }

  /// The concept of a fact.
  public func concept(of fact: Fact) -> Concept { taxonomy.concepts[fact.conceptIndex] }

  /// The short name of a period, or its dates where it has none.
  public func name(of period: Period) -> String { periodNames[period] ?? period.description }

  /// Whether units of the Units Registry are in use, whose namespace documents then bind to `utr`.
  public var usesUnitsRegistry: Bool {
    facts.units.contains { unit in
      (unit.numerators + unit.denominators).contains { if case .registry = $0 { true } else { false } }
    }
  }

  /// The prefixes that every document of the report binds, so that texts may be names with them.
  public var boundPrefixes: Set<String> { [identity.prefix, "iso4217", "xbrli"] }

  /// What a fact is, in words for messages: `Revenues@1H16[Segment=NetworkServices]`, with its unit where another fact
  /// differs by that alone.
  public func description(of fact: Fact) -> String {
    let alike = index.places(concept: fact.conceptIndex, context: fact.contextIndex)
    let isOneUnit = alike.allSatisfy { facts.columns($0).unit == facts.columns(fact.index).unit }
    return fact.context.reference(
      to: concept(of: fact).name, period: name(of: fact.context.period),
      unit: isOneUnit ? nil : fact.unit?.description)
  }
}
