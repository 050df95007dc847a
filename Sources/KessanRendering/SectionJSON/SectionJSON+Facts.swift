import KessanBytes
import KessanDisclosure
import KessanModel

extension SectionJSON {
  /// Writes a fact with all its aspects, labels, sources and claims.
  func fact(_ place: Int, _ json: inout JSONWriter) {
    let fact = text.disclosure.facts[place]
    let concept = text.disclosure.concept(of: fact)
    let header = text.disclosure.header
    json.beginObject(inline: true)
    json.member("id", text.id(place))
    json.member("concept", concept.name)
    json.member("label", concept.label)
    json.beginObject("entity")
    json.member("scheme", header.entityScheme)
    json.member("identifier", header.entityIdentifier)
    json.endObject()
    period(fact.context.period, &json)
    if let unit = fact.unit { json.member("unit", unit.description) }
    dimensions(fact.context.dimensions, &json)
    value(fact.value, &json)
    json.beginArray("sources")
    sources(of: fact, &json)
    json.endArray()
    json.beginArray("claims")
    for outcome in text.claims(place) { claim(outcome, &json) }
    json.endArray()
    json.endObject()
  }

  private func period(_ period: Period, _ json: inout JSONWriter) {
    json.beginObject("period")
    json.member("name", text.disclosure.header.calendar.label(for: period))
    switch period {
    case .instant(let date): json.member("instant", date.description)
    case .duration(let start, let end):
      json.member("start", start.description)
      json.member("end", end.description)
    case .forever: break
    }
    json.endObject()
  }

  private func value(_ value: FactValue, _ json: inout JSONWriter) {
    switch value {
    case .number(let number, let accuracy):
      json.member("nil", literal: "false")
      json.member("value", number.description)
      json.member("decimals", accuracy.description)
    case .text(let text, let language):
      json.member("nil", literal: "false")
      json.member("value", text)
      if let language { json.member("language", language.rawValue) }
    case .none: json.member("nil", literal: "true")
    }
  }

  /// Writes the member `dimensions`, one object for each.
  func dimensions(_ values: [DimensionValue], _ json: inout JSONWriter) {
    let taxonomy = text.disclosure.taxonomy
    json.beginArray("dimensions")
    for value in values {
      let dimension = taxonomy.dimension(value.dimension)
      json.beginObject()
      json.member("name", value.dimension)
      if let label = dimension?.label { json.member("label", label) }
      json.member("typed", literal: dimension?.isTyped ?? false ? "true" : "false")
      json.member("member", value.member)
      if let member = taxonomy.member(value) { json.member("memberLabel", member.label) }
      json.endObject()
    }
    json.endArray()
  }

  private func sources(of fact: Fact, _ json: inout JSONWriter) {
    let annotation = fact.annotation
    json.beginObject()
    members(of: fact.provenance, &json)
    if let annotation {
      if !annotation.slide.isEmpty { json.member("slide", annotation.slide) }
      if !annotation.printed.isEmpty { json.member("printed", annotation.printed) }
      if !annotation.note.isEmpty { json.member("note", annotation.note) }
    }
    json.endObject()
    for repeated in annotation?.repeated ?? [] {
      json.beginObject()
      members(of: repeated, &json)
      json.endObject()
    }
  }

  private func members(of provenance: Provenance, _ json: inout JSONWriter) {
    switch provenance {
    case .row(let file, let line):
      json.member("kind", "row")
      json.member("file", file)
      json.member("row", line)
    case .derived(let module, let formula):
      json.member("kind", "derived")
      json.member("module", module)
      json.member("formula", formula)
    case .workspace: json.member("kind", "workspace")
    }
  }

  private func claim(_ outcome: ClaimOutcome, _ json: inout JSONWriter) {
    json.beginObject()
    json.member("formula", outcome.claim.formula.description)
    json.member("verdict", outcome.verdict.name)
    if let point = outcome.statedPoint { json.member("recomputed", point.description) }
    if let interval = outcome.statedInterval {
      json.member("lower", interval.lower.description)
      json.member("upper", interval.upper.description)
    }
    if case .notDerivable(let missing) = outcome.verdict {
      json.beginArray("missing")
      for reference in missing { json.element(reference) }
      json.endArray()
    }
    json.endObject()
  }
}
