import KessanModel

/// The dimensions of facts as xBRL-JSON spells them (xBRL-JSON 1.0, clause 5.2).
struct JSONDimensions {
  private let contexts: [Context]
  private let hasLanguage: [Bool]
  private let typed: Set<String>
  private let prefix: String
  private let entity: String
  private let names: [String]
  private let periods: [Period: String]
  private let units: [String?]

  init(report: Report, prefix: String, entity: String) {
    contexts = report.facts.contexts
    hasLanguage = report.taxonomy.concepts.map(\.itemType.hasLanguage)
    typed = Set(report.taxonomy.dimensions.filter(\.isTyped).map(\.name))
    self.prefix = prefix
    self.entity = entity
    names = report.taxonomy.concepts.map { "\(prefix):\($0.name)" }
    var periods: [Period: String] = [:]
    for context in contexts where periods[context.period] == nil { periods[context.period] = context.period.interval }
    self.periods = periods
    units = report.facts.units.map { $0.standardText(prefix: prefix) }
  }

  /// Writes the object `dimensions` of a fact.
  func write(_ columns: FactColumns, _ language: Language?, to json: inout JSONWriter) {
    let context = contexts[columns.context]
    json.beginObject("dimensions")
    json.member("concept", names[columns.concept])
    json.member("entity", entity)
    if let period = periods[context.period] { json.member("period", period) }
    if let unit = columns.unit.flatMap({ units[$0] }) { json.member("unit", unit) }
    if let language, hasLanguage[columns.concept] { json.member("language", language.rawValue) }
    for value in context.dimensions {
      let member = typed.contains(value.dimension) ? value.member : "\(prefix):\(value.member)Member"
      json.member("\(prefix):\(value.dimension)Axis", member)
    }
    json.endObject()
  }
}

extension Period {
  /// The standard string of the period (OIM Common Definitions 1.0, clause 3.5), where a day ends at the midnight that
  /// begins the next; nil for `forever`, which is no dimension there.
  var interval: String? {
    switch self {
    case .instant(let date): "\(date.advanced(byDays: 1))T00:00:00"
    case .duration(let start, let end): "\(start)T00:00:00/\(end.advanced(byDays: 1))T00:00:00"
    case .forever: nil
    }
  }
}

extension Unit {
  /// The standard string of the unit (OIM Common Definitions 1.0, clause 3.4); nil for `pure`, which is left out.
  func standardText(prefix: String) -> String? {
    if self == .pure { return nil }
    func side(_ measures: [Measure], inBrackets: Bool) -> String {
      let names = measures.map { $0.qualified(prefix: prefix) }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let product = names.joined(separator: "*")
      return inBrackets && names.count > 1 ? "(\(product))" : product
    }
    guard !denominators.isEmpty else { return side(numerators, inBrackets: false) }
    return side(numerators, inBrackets: true) + "/" + side(denominators, inBrackets: true)
  }
}
