import KessanModel

/// A property of a fact that a table of xBRL-CSV may give to all its facts, to a column or to a row.
enum FactAspect: Hashable, Sendable {
  case concept
  /// By the dimension's short name.
  case dimension(String)
  case period
  case unit
  case language
  /// No dimension, but given like one (xBRL-CSV 1.0, Decimals).
  case decimals

  /// What to call a column that holds it.
  var columnName: String {
    switch self {
    case .concept: "concept"
    case .dimension(let name): name
    case .period: "period"
    case .unit: "unit"
    case .language: "language"
    case .decimals: "decimals"
    }
  }

  /// Whether its column stands before the values: it says which fact is meant, not how it is measured.
  var isLeading: Bool {
    switch self {
    case .concept, .dimension, .period: true
    case .unit, .language, .decimals: false
    }
  }

  /// What a fact has of an aspect.
  enum Value: Hashable, Sendable {
    /// Whatever stands there is ignored, as the unit of a text is.
    case ignored
    /// The fact is without it, as a ratio is without a unit.
    case absent
    case text(String)
  }
}

/// The aspects of the facts of a report, as xBRL-CSV writes them.
struct FactAspects: Sendable {
  let facts: FactTable
  /// For every period as it is written, the parameter that names it.
  let periodParameters: [String: String]
  let concepts: [Concept]
  private let names: OIMNames
  private let typed: Set<String>
  private let units: [String?]

  init(_ report: Report, _ names: OIMNames) {
    facts = report.facts
    concepts = report.taxonomy.concepts
    self.names = names
    typed = Set(report.taxonomy.dimensions.filter(\.isTyped).map(\.name))
    units = report.facts.units.map { $0.standardText(prefix: names.prefix) }
    var parameters: [String: String] = [:]
    for period in Set(report.facts.contexts.map(\.period)) {
      guard let text = period.csvText else { continue }
      parameters[text] = CSVIdentifier.from("period_" + report.name(of: period))
    }
    periodParameters = parameters
  }

  /// The aspects by which some facts may differ, the dimensions in the order of their names.
  func all(of places: some Sequence<Int>) -> [FactAspect] {
    all(ofContexts: Set(places.map { facts.columns($0).context }))
  }

  /// The aspects by which facts of these contexts may differ.
  func all(ofContexts contexts: some Sequence<Int>) -> [FactAspect] {
    let dimensions = Set(contexts.flatMap { facts.contexts[$0].dimensions.map(\.dimension) }).sorted()
    return [.concept] + dimensions.map { .dimension($0) } + [.period, .unit, .language, .decimals]
  }

  /// What the metadata calls a dimension.
  func name(of aspect: FactAspect) -> String {
    guard case .dimension(let name) = aspect else { return aspect.columnName }
    return "\(names.prefix):\(Dimension.elementName(of: name))"
  }

  /// What a fact has of an aspect.
  func value(_ aspect: FactAspect, of place: Int) -> FactAspect.Value {
    let columns = facts.columns(place)
    let type = concepts[columns.concept].itemType
    switch aspect {
    case .concept: return .text(concept(columns.concept))
    case .dimension(let name):
      return facts.contexts[columns.context].member(of: name).map { .text(member($0, of: name)) } ?? .absent
    case .period: return facts.contexts[columns.context].period.csvText.map { .text($0) } ?? .absent
    case .unit:
      guard let unit = columns.unit else { return .ignored }
      return units[unit].map { .text($0) } ?? .absent
    case .language:
      // Processors differ in what is no text, such as names; those are not to get the language of their neighbours.
      guard !type.isNumeric else { return .ignored }
      guard type.hasLanguage, case .text(_, let language?) = facts[place].value else { return .absent }
      return .text(language.rawValue)
    case .decimals:
      guard type.isNumeric else { return .ignored }
      guard columns.isNumeric, let decimals = columns.decimals else { return .absent }
      return .text(String(decimals))
    }
  }

  func concept(_ index: Int) -> String { "\(names.prefix):\(concepts[index].name)" }

  func member(_ member: String, of dimension: String) -> String {
    typed.contains(dimension) ? member : "\(names.prefix):\(Member.elementName(of: member))"
  }

  /// The unit as it is written; nil for `pure`, which is left out.
  func unit(_ index: Int) -> String? { units[index] }
}

extension Period {
  /// The period in the abbreviated form of xBRL-CSV 1.0 (Period formats), whose days are those that people name; nil for
  /// `forever`.
  ///
  ///     2016-04-01..2016-09-30    a duration with both its days
  ///     2016-09-30@end            the instant that closes the day
  var csvText: String? {
    switch self {
    case .instant(let date): "\(date)@end"
    case .duration(let start, let end): "\(start)..\(end)"
    case .forever: nil
    }
  }
}
