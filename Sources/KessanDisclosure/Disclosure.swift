public import KessanModel

/// What a workspace became, frozen: a report with the sections that show its facts and the claims that were tied out.
///
/// Exporters of a standard's formats take the ``report``; those of pages and sections take all of it.
public struct Disclosure: Sendable {
  public let header: ReportHeader
  public let areas: [Area]
  public let claims: [ClaimOutcome]
  public let sections: [Section]
  /// The facts with the taxonomy that they are filed under.
  public let report: Report

  /// Composes the report: its extended links, footnotes and references follow the sections.
  public init(
    header: ReportHeader, areas: [Area], taxonomy: Taxonomy, facts: FactTable, index: FactIndex,
    claims: [ClaimOutcome], sections: [Section]
  ) {
    self.header = header
    self.areas = areas
    self.claims = claims
    self.sections = sections
    var composer = LinkComposer(header, areas, sections, taxonomy, facts, index)
    composer.composeAll()
    let computed = facts.computedNumbers
    var identified = Self.disclosed(by: sections, of: facts)
    for place in computed { identified[place] = true }
    report = Report(
      identity: header.identity, taxonomy: taxonomy,
      filing: FilingTaxonomy(
        links: composer.links, of: taxonomy,
        references: ConceptReferences.of(taxonomy, facts, sections: sections, header: header)),
      facts: facts, index: index, footnotes: Self.footnotes(sections, computed: computed), identifiedFacts: identified,
      periodNames: Dictionary(
        uniqueKeysWithValues: Set(facts.contexts.map(\.period)).map { ($0, header.calendar.label(for: $0)) }))
  }

  public var taxonomy: Taxonomy { report.taxonomy }
  public var facts: FactTable { report.facts }
  public var index: FactIndex { report.index }

  /// The concept of a fact.
  public func concept(of fact: Fact) -> Concept { report.concept(of: fact) }

  /// What a fact is, in words for messages; see ``Report/description(of:)``.
  public func description(of fact: Fact) -> String { report.description(of: fact) }

  /// Which facts a reference means where they have several units.
  public var units: UnitChoice { UnitChoice(currency: header.currency) }
}

extension Disclosure {
  /// For every fact, whether a section discloses it or a note explains it.
  public var shownFacts: [Bool] { Self.disclosed(by: sections, of: facts) }

  private static func disclosed(by sections: [Section], of facts: FactTable) -> [Bool] {
    var shown = Array(repeating: false, count: facts.count)
    for place in sections.lazy.flatMap(\.disclosedFacts) { shown[place] = true }
    return shown
  }

  /// Says which facts a format of sections lacks: those that no section discloses, but for what the filing says of itself.
  public func findingsOnUndisclosedFacts(format: String) -> [Finding] {
    let disclosed = shownFacts
    let missing = facts.indices.filter { !disclosed[$0] && facts.provenance(at: $0) != .workspace }
    guard let first = missing.first else { return [] }
    let rest = missing.count > 1 ? " and \(missing.count - 1) more" : ""
    return [
      Finding(
        .undisclosedFacts, .init(subject: format),
        "\(missing.count) facts that no section shows are not in \(format): \(description(of: facts[first]))\(rest).",
        hint: "Show them in a section; filing, inline, xbrl-json, xbrl-csv and xlsx have all facts.")
    ]
  }

  /// The notes of all sections in order; notes of the same text are one.
  public var notes: [Note] { Self.notes(of: sections) }

  private static func notes(of sections: [Section]) -> [Note] {
    var order: [Localized] = []
    var facts: [Localized: [Int]] = [:]
    for case .note(let note) in sections.flatMap(\.blocks) {
      if facts[note.text] == nil { order.append(note.text) }
      let known = facts[note.text] ?? []
      facts[note.text] = known + note.facts.filter { !known.contains($0) }
    }
    return order.map { Note($0, facts: facts[$0] ?? []) }
  }

  /// The notes that explain a fact, in order; the last one marks the facts that were computed.
  private static func footnotes(_ sections: [Section], computed: [Int]) -> [Footnote] {
    let marks = computed.isEmpty ? [] : [Note(computedNote, facts: computed)]
    return (notes(of: sections).filter { !$0.facts.isEmpty } + marks).enumerated().map {
      Footnote(number: $0 + 1, text: $1.text, facts: $1.facts)
    }
  }
}
