/// The ids of contexts, units and facts: readable, and made of nothing but the aspects and the accuracy of what they name,
/// so that no other fact of the report can change them.
///
///     c-1H16_Segment.NetworkServices
///     GrossProfit_1H16_Segment.NetworkServices_JPY.-6
///     SectionCommentary_1H16_Section.II-3_en
///
/// Underscores divide concept, period, each dimension with its member, and what the value is: the unit with the decimals
/// (`INF` where it is exact, `nil` where nothing is disclosed), or the language of a text. See ``IdentifierToken`` for texts
/// that hold such a divider. Facts that differ therefore have ids that differ; facts that are equal in all this contradict
/// one another, and are never exported.
public struct Identifiers: Sendable {
  /// The ids of ``FactTable/contexts``, in their order.
  public let contexts: [String]
  /// The ids of ``FactTable/units``, in their order.
  public let units: [String]
  private let facts: FactTable
  /// The concepts, the contexts, and the units with a point, in UTF-8 with what divides them.
  private let heads: [[UInt8]]
  private let tails: [[UInt8]]
  private let measures: [[UInt8]]
  private let accuracies: [[UInt8]]

  private static let decimals = -32...32

  public init(_ report: Report) {
    facts = report.facts
    var periods: [Period: String] = [:]
    for context in facts.contexts where periods[context.period] == nil {
      periods[context.period] = Self.name(report.name(of: context.period))
    }
    var members: [DimensionValue: String] = [:]
    let names = facts.contexts.map { context in
      context.dimensions.reduce(into: periods[context.period] ?? "") { name, value in
        let member = members[value] ?? "_\(IdentifierToken.name(value.dimension)).\(IdentifierToken.name(value.member))"
        members[value] = member
        name += member
      }
    }
    contexts = names.map { "c-" + $0 }
    let tokens = facts.units.map(IdentifierToken.unit)
    units = tokens.map { "u-" + $0 }
    heads = report.taxonomy.concepts.map { Array("\(IdentifierToken.name($0.name))_".utf8) }
    tails = names.map { Array("\($0)_".utf8) }
    measures = tokens.map { Array("\($0).".utf8) }
    accuracies = Self.decimals.map { Array(String($0).utf8) }
  }

  /// The id of a fact.
  public func fact(_ place: Int, in facts: FactTable) -> String {
    var bytes: [UInt8] = []
    append(place, facts.columns(place), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the id of a fact in UTF-8 to bytes, without making a string: for exporters that write millions.
  public func append(_ place: Int, _ columns: FactColumns, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: heads[columns.concept])
    bytes.append(contentsOf: tails[columns.context])
    if let unit = columns.unit { bytes.append(contentsOf: measures[unit]) }
    if columns.isNone {
      Self.add("nil", to: &bytes)
    } else if !columns.isNumeric {
      if case .text(_, let language?) = facts[place].value {
        bytes.append(contentsOf: language.rawValue.utf8)
      } else {
        Self.add("text", to: &bytes)
      }
    } else if let decimals = columns.decimals {
      let known = decimals - Self.decimals.lowerBound
      bytes.append(contentsOf: accuracies.indices.contains(known) ? accuracies[known] : Array(String(decimals).utf8))
    } else {
      Self.add("INF", to: &bytes)
    }
  }

  /// Names of one kind whose parts of an id would be the same, by accident of a checksum.
  public static func clashes(in report: Report) -> [(first: String, second: String)] {
    let values = Set(report.facts.contexts.flatMap(\.dimensions))
    return [
      report.taxonomy.concepts.map(\.name), Set(values.map(\.dimension)).sorted(), Set(values.map(\.member)).sorted(),
    ].flatMap { clashes(among: $0.map { ($0, IdentifierToken.name($0)) }) }
      + clashes(among: report.facts.units.map { ("\($0)", IdentifierToken.unit($0)) })
  }

  private static func clashes(among names: [(name: String, token: String)]) -> [(first: String, second: String)] {
    var owners: [String: String] = [:]
    return names.compactMap { name, token in owners.updateValue(name, forKey: token).map { (first: $0, second: name) } }
  }

  private static func add(_ text: StaticString, to bytes: inout [UInt8]) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The name of a period, with a point between two dates.
  private static func name(_ period: String) -> String { String(period.map { $0 == "/" ? "." : $0 }) }
}
