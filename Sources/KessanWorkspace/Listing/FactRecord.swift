package import KessanDisclosure
package import KessanModel

/// A fact as machines read it: every aspect by the names that the filing has for it.
package struct FactRecord: Encodable {
  struct Entity: Encodable {
    let scheme: String
    let identifier: String
  }

  struct Span: Encodable {
    var start: String?
    var end: String?
    var instant: String?
  }

  struct Source: Encodable {
    var file: String?
    var row: Int?
    var slide: String?
    var printed: String?
    var module: String?
    var formula: String?
  }

  let id: String
  let concept: String
  let label: String
  let entity: Entity
  let fiscalPeriod: String
  let period: Span
  let unit: String?
  let dimensions: [String: String]
  let value: String?
  let `nil`: Bool
  let decimals: String?
  let language: String?
  let source: Source
  /// The dimensions with their members, as a workspace writes them; machines read ``dimensions``.
  private let members: String

  private enum CodingKeys: String, CodingKey {
    case id, concept, label, entity, fiscalPeriod, period, unit, dimensions, value, `nil`, decimals, language, source
  }

  package init(_ fact: Fact, id: String, _ report: Disclosure) {
    self.id = id
    let definition = report.concept(of: fact)
    concept = definition.name
    label = definition.label.en
    entity = Entity(scheme: report.header.entityScheme, identifier: report.header.entityIdentifier)
    fiscalPeriod = report.header.calendar.label(for: fact.context.period)
    period =
      switch fact.context.period {
      case .instant(let date): Span(instant: date.description)
      case .duration(let start, let end): Span(start: start.description, end: end.description)
      case .forever: Span()
      }
    unit = fact.unit?.qualified(prefix: report.header.prefix)
    dimensions = Dictionary(
      fact.context.dimensions.map { value in
        let isTyped = report.taxonomy.dimension(value.dimension)?.isTyped ?? false
        let member = isTyped ? value.member : Member.elementName(of: value.member)
        return (Dimension.elementName(of: value.dimension), member)
      }, uniquingKeysWith: { first, _ in first })
    switch fact.value {
    case .number(let number, let accuracy):
      value = number.description
      decimals = accuracy.description
      language = nil
    case .text(let text, let code):
      value = text
      decimals = nil
      language = code?.rawValue
    case .none:
      value = nil
      decimals = nil
      language = nil
    }
    self.nil = fact.value == .none
    source = Self.source(fact)
    members = fact.context.dimensions.map(\.description).sorted().joined(separator: "; ")
  }

  private static func source(_ fact: Fact) -> Source {
    switch fact.provenance {
    case .row(let file, let line):
      Source(file: file, row: line, slide: fact.annotation?.slide, printed: fact.annotation?.printed)
    case .derived(let module, let formula): Source(module: module, formula: formula)
    case .workspace: Source(file: "Workspace.json")
    }
  }

  package static let headings = ["concept", "period", "dimensions", "value", "unit", "decimals", "printed", "source"]

  /// The cells under ``headings``.
  package var cells: [String] {
    let place =
      source.file.map { file in source.row.map { "\(file):\($0)" } ?? file } ?? "derived: \(source.formula ?? "")"
    return [
      concept, fiscalPeriod, members, self.nil ? "nil" : value ?? "", unit ?? "",
      decimals ?? "",
      source.printed ?? "", place,
    ]
  }
}
