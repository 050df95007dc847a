import KessanBytes
import KessanModel

/// Renders the objects of facts (xBRL-JSON 1.0, clause 5) from pieces that are made once for each concept, context and
/// unit, so that a million facts cost no strings.
struct JSONFact {
  private let facts: FactTable
  /// `"concept": "…"` for each concept; whether it may have a language, and whether its numbers are written with a point.
  private let concepts: [[UInt8]]
  private let hasLanguage: [Bool]
  private let hasPoint: [Bool]
  /// `, "entity": "…", "period": "…"` and what follows the unit, for each context.
  private let heads: [[UInt8]]
  private let tails: [[UInt8]]
  /// `, "unit": "…"`; empty for `pure`.
  private let units: [[UInt8]]

  init(report: Report, prefix: String, entity: String) {
    facts = report.facts
    let types = report.taxonomy.concepts.map(\.itemType)
    hasLanguage = types.map(\.hasLanguage)
    hasPoint = types.map { !$0.isInteger && !$0.hasNoDecimals }
    concepts = report.taxonomy.concepts.map { Self.member("concept", "\(prefix):\($0.name)") }
    units = facts.units.map { unit in unit.standardText(prefix: prefix).map { Self.next("unit", $0) } ?? [] }
    var periods: [Period: [UInt8]] = [:]
    heads = facts.contexts.map { context in
      if let known = periods[context.period] { return known }
      let head = Self.next("entity", entity) + (context.period.interval.map { Self.next("period", $0) } ?? [])
      periods[context.period] = head
      return head
    }
    let typed = Set(report.taxonomy.dimensions.filter(\.isTyped).map(\.name))
    var members: [DimensionValue: [UInt8]] = [:]
    tails = facts.contexts.map { context in
      context.dimensions.reduce(into: []) { tail, value in
        if members[value] == nil {
          let member =
            typed.contains(value.dimension) ? value.member : "\(prefix):\(Member.elementName(of: value.member))"
          members[value] = Self.next("\(prefix):\(Dimension.elementName(of: value.dimension))", member)
        }
        tail += members[value] ?? []
      }
    }
  }

  /// Adds the object of a fact, with links to notes by their ids.
  func append(
    _ place: Int, _ columns: FactColumns, _ notes: [String], _ digits: inout DigitBuffer, to bytes: inout [UInt8]
  ) {
    Self.add("{\"value\": ", to: &bytes)
    var language: Language?
    if columns.isNone {
      Self.add("null", to: &bytes)
    } else if let mantissa = columns.mantissa {
      digits.set(mantissa, exponent: columns.exponent)
      append(number: digits.bytes, columns, to: &bytes)
    } else {
      switch facts[place].value {
      case .number(let number, _): append(number: Array(number.description.utf8), columns, to: &bytes)
      case .text(let text, let stated):
        language = stated
        JSONWriter.append(quoted: text, to: &bytes)
      case .none: Self.add("null", to: &bytes)
      }
    }
    Self.add(", \"dimensions\": {", to: &bytes)
    bytes.append(contentsOf: concepts[columns.concept])
    bytes.append(contentsOf: heads[columns.context])
    if let unit = columns.unit { bytes.append(contentsOf: units[unit]) }
    if let language, hasLanguage[columns.concept] {
      bytes.append(contentsOf: Self.next("language", language.rawValue))
    }
    bytes.append(contentsOf: tails[columns.context])
    bytes.append(0x7D)
    if !notes.isEmpty { append(links: notes, to: &bytes) }
    bytes.append(0x7D)
  }

  /// The canonical form (XML Schema 1.0 part 2): integers have no point, decimals have one with a digit behind it.
  private func append(number digits: [UInt8], _ columns: FactColumns, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    bytes.append(contentsOf: digits)
    if hasPoint[columns.concept], !digits.contains(0x2E) { Self.add(".0", to: &bytes) }
    bytes.append(0x22)
    guard let decimals = columns.decimals else { return }
    Self.add(", \"decimals\": ", to: &bytes)
    bytes.append(contentsOf: String(decimals).utf8)
  }

  private func append(links notes: [String], to bytes: inout [UInt8]) {
    Self.add(", \"links\": {\"\(FootnoteFacts.linkType)\": {\"\(FootnoteFacts.linkGroup)\": [", to: &bytes)
    for (position, note) in notes.enumerated() {
      if position > 0 { Self.add(", ", to: &bytes) }
      JSONWriter.append(quoted: note, to: &bytes)
    }
    Self.add("]}}", to: &bytes)
  }

  private static func add(_ text: String, to bytes: inout [UInt8]) { bytes.append(contentsOf: text.utf8) }

  private static func member(_ key: String, _ value: String) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.append(quoted: key, to: &bytes)
    add(": ", to: &bytes)
    JSONWriter.append(quoted: value, to: &bytes)
    return bytes
  }

  /// A member that follows another.
  private static func next(_ key: String, _ value: String) -> [UInt8] { Array(", ".utf8) + member(key, value) }
}
