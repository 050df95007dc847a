import KessanDisclosure
import KessanModel
import KessanXML

extension SectionDocument {
  /// Writes a fact with its aspects, labels, sources and claims.
  func fact(_ fact: Fact, _ xml: XMLWriter) {
    let concept = disclosure.concept(of: fact)
    xml.startElement("fact")
    xml.attribute("id", text.id(fact.index))
    xml.attribute("concept", concept.name)
    period(fact.context.period, xml)
    if let unit = fact.unit { xml.attribute("unit", unit.description) }
    value(fact.value, xml)
    xml.localized("label", concept.label)
    for value in fact.context.dimensions { dimension(value, xml) }
    sources(of: fact, xml)
    for outcome in text.claims(fact.index) { claim(outcome, xml) }
    xml.endElement()
  }

  private func period(_ period: Period, _ xml: XMLWriter) {
    xml.attribute("period", disclosure.header.calendar.label(for: period))
    switch period {
    case .instant(let date): xml.attribute("instant", date.description)
    case .duration(let start, let end):
      xml.attribute("start", start.description)
      xml.attribute("end", end.description)
    case .forever: break
    }
  }

  private func value(_ value: FactValue, _ xml: XMLWriter) {
    switch value {
    case .number(let number, let accuracy):
      xml.attribute("value", number.description)
      xml.attribute("decimals", accuracy.description)
    case .text(let text, let language):
      xml.attribute("value", text)
      if let language { xml.attribute("xml:lang", language.rawValue) }
    case .none: break
    }
  }

  /// Writes a dimension with the member on it.
  func dimension(_ value: DimensionValue, _ xml: XMLWriter) {
    xml.startElement("dimension")
    xml.attribute("name", value.dimension)
    xml.attribute("member", value.member)
    if disclosure.taxonomy.dimension(value.dimension)?.isTyped ?? false { xml.attribute("typed", "true") }
    if let member = disclosure.taxonomy.member(value) { xml.localized("label", member.label) }
    xml.endElement()
  }

  private func sources(of fact: Fact, _ xml: XMLWriter) {
    let annotation = fact.annotation
    source(fact.provenance, xml) {
      guard let annotation else { return }
      if !annotation.slide.isEmpty { xml.attribute("slide", annotation.slide) }
      if !annotation.printed.isEmpty { xml.attribute("printed", annotation.printed) }
      if !annotation.note.isEmpty { xml.attribute("note", annotation.note) }
    }
    for repeated in annotation?.repeated ?? [] { source(repeated, xml) {} }
  }

  private func source(_ provenance: Provenance, _ xml: XMLWriter, details: () -> Void) {
    xml.startElement("source")
    switch provenance {
    case .row(let file, let line):
      xml.attribute("kind", "row")
      xml.attribute("file", file)
      xml.attribute("row", line)
    case .derived(let module, let formula):
      xml.attribute("kind", "derived")
      xml.attribute("module", module)
      xml.attribute("formula", formula)
    case .workspace: xml.attribute("kind", "workspace")
    }
    details()
    xml.endElement()
  }

  private func claim(_ outcome: ClaimOutcome, _ xml: XMLWriter) {
    xml.startElement("claim")
    xml.attribute("formula", outcome.claim.formula.description)
    xml.attribute("verdict", outcome.verdict.name)
    if let point = outcome.statedPoint { xml.attribute("recomputed", point.description) }
    if let interval = outcome.statedInterval {
      xml.attribute("lower", interval.lower.description)
      xml.attribute("upper", interval.upper.description)
    }
    if case .notDerivable(let missing) = outcome.verdict, !missing.isEmpty {
      xml.attribute("missing", missing.joined(separator: "; "))
    }
    xml.endElement()
  }
}
