/// Everything that is exported, in one frozen value: taxonomy, facts, claims and sections.
public struct Report: Sendable {
  public let header: ReportHeader
  public let areas: [Area]
  public let taxonomy: Taxonomy
  public let facts: FactTable
  public let index: FactIndex
  public let claims: [ClaimOutcome]
  public let sections: [Section]

  public init(
    header: ReportHeader, areas: [Area], taxonomy: Taxonomy, facts: FactTable, index: FactIndex,
    claims: [ClaimOutcome], sections: [Section]
  ) {
    self.header = header
    self.areas = areas
    self.taxonomy = taxonomy
    self.facts = facts
    self.index = index
    self.claims = claims
    self.sections = sections
  }

  /// The concept of a fact.
  public func concept(of fact: Fact) -> Concept { taxonomy.concepts[fact.conceptIndex] }

  /// Whether units of the Units Registry are in use, whose namespace documents then bind to `utr`.
  public var usesUnitsRegistry: Bool {
    facts.units.contains { unit in
      (unit.numerators + unit.denominators).contains { if case .registry = $0 { true } else { false } }
    }
  }

  /// The prefixes that every document of the report binds, so that texts may be names with them.
  public var boundPrefixes: Set<String> { [header.prefix, "iso4217", "xbrli"] }

  /// For every fact, whether a section discloses it or a note explains it.
  public var shownFacts: [Bool] {
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
        "kessan:undisclosedFacts", .note, .init(subject: format),
        "\(missing.count) facts that no section shows are not in \(format): \(description(of: facts[first]))\(rest).",
        hint: "Show them in a section; filing, inline, xbrl-json, xbrl-csv and xlsx have all facts.")
    ]
  }

  /// The notes of all sections in order; notes of the same text are one.
  public var notes: [Note] {
    var order: [Localized] = []
    var facts: [Localized: [Int]] = [:]
    for case .note(let note) in sections.flatMap(\.blocks) {
      if facts[note.text] == nil { order.append(note.text) }
      let known = facts[note.text] ?? []
      facts[note.text] = known + note.facts.filter { !known.contains($0) }
    }
    return order.map { Note($0, facts: facts[$0] ?? []) }
  }

  /// Which facts a reference means where they have several units.
  public var units: UnitChoice { UnitChoice(currency: header.currency) }

  /// What a fact is, in words for messages: `Revenues@1H16[Segment=NetworkServices]`, with its unit where another fact
  /// differs by that alone.
  public func description(of fact: Fact) -> String {
    let alike = index.places(concept: fact.conceptIndex, context: fact.contextIndex)
    let isOneUnit = alike.allSatisfy { facts.columns($0).unit == facts.columns(fact.index).unit }
    return FactReference(
      concept: concept(of: fact).name, context: fact.context, unit: isOneUnit ? nil : fact.unit?.description,
      calendar: header.calendar
    ).description
  }
}

/// Who reports, on what, and under which names the filing is made.
public struct ReportHeader: Sendable, Hashable {
  /// The company, as labels show it.
  public var entityName: Localized
  /// How labels speak of the company: "Net income attributable to …".
  public var entityShortName: Localized
  /// The scheme and the identifier of the entity (XBRL 2.1, clause 4.7.3.1).
  public var entityScheme: String
  public var entityIdentifier: String
  public var title: Localized
  /// The span that the report is about.
  public var period: FiscalSpan
  public var calendar: FiscalCalendar
  /// Such as "US GAAP".
  public var accountingStandard: String
  /// The ISO 4217 code of the reporting currency, where the workspace declares it; see ``UnitChoice``.
  public var currency: String?
  /// The day of publication, which the names of taxonomy files bear.
  public var published: CalendarDate
  /// The namespace and prefix of the extension taxonomy.
  public var namespace: String
  public var prefix: String
  /// The announcement that the references of concepts point at.
  public var source: String

  public init(
    entityName: Localized, entityShortName: Localized? = nil, entityScheme: String, entityIdentifier: String,
    title: Localized, period: FiscalSpan, calendar: FiscalCalendar, accountingStandard: String,
    currency: String? = nil, published: CalendarDate, namespace: String, prefix: String, source: String
  ) {
    self.entityName = entityName
    self.entityShortName = entityShortName ?? entityName
    self.entityScheme = entityScheme
    self.entityIdentifier = entityIdentifier
    self.title = title
    self.period = period
    self.calendar = calendar
    self.accountingStandard = accountingStandard
    self.currency = currency
    self.published = published
    self.namespace = namespace
    self.prefix = prefix
    self.source = source
  }

  /// The stem of the filing's file names: `acme-2025-11-10`.
  public var fileStem: String { "\(prefix)-\(published)" }
}

/// A business area of the report: what a module stands for.
public struct Area: Sendable, Hashable {
  /// The module's id, the name of its folder.
  public let id: String
  public let title: Localized

  public init(_ id: String, title: Localized) {
    self.id = id
    self.title = title
  }
}
