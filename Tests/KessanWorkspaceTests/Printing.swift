import KessanDisclosure
import KessanModel
import Testing

/// A figure on a slide, with all that tells it from others.
struct Printing: Hashable, CustomStringConvertible {
  let concept: String
  let period: Period
  let dimensions: [String]
  let unit: Unit
  let value: ExactDecimal
  let accuracy: Accuracy
  let slide: String

  var description: String {
    let members = dimensions.isEmpty ? "" : "[\(dimensions.joined(separator: ","))]"
    return "\(concept)@\(period)\(members) = \(value) \(unit) (decimals \(accuracy)) on \(slide)"
  }

  /// A fact of a report, on one of the slides that print it.
  init(_ fact: Fact, slide: String, _ report: Disclosure) throws {
    guard case .number(let value, let accuracy) = fact.value else { throw NoNumber(provenance: fact.provenance) }
    concept = report.concept(of: fact).name
    period = fact.context.period
    dimensions = Self.names(fact.context)
    unit = try #require(fact.unit)
    self.value = value
    self.accuracy = accuracy
    self.slide = slide
  }

  /// A row of the transcription; its value is the printed one, `xbrl_sign` tells the fact's sign from it.
  init(_ row: Seed.Row, _ taxonomy: Taxonomy) throws {
    let members = try row.cell("dimensions").split(separator: "; ").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1)
      return DimensionValue(String(parts[0]), String(parts[1]))
    }
    let span = Period(try row.cell("period"))
    let text = try row.cell("value")
    let number = try #require(ExactDecimal(text))
    let measure = Unit(try row.cell("unit").replacing("JPYPerShare", with: "JPY/shares"))
    let decimals = Accuracy(try row.cell("decimals"))
    concept = try row.cell("concept")
    period = try #require(span)
    dimensions = Self.names(taxonomy.normalised(Context(period, members)))
    unit = try #require(measure)
    value = try row.cell("xbrl_sign") == "-1" ? -number : number
    accuracy = try #require(decimals)
    slide = try row.cell("slide")
  }

  /// The dimensions without blanks and capitals: the transcription writes NTTDocomo, the workspace NTT DOCOMO.
  private static func names(_ context: Context) -> [String] {
    context.dimensions.map { "\($0.dimension)=\($0.member.lowercased().filter { !$0.isWhitespace })" }
  }

  private struct NoNumber: Error {
    let provenance: Provenance
  }
}
