import KessanModel
import KessanXBRL
import KessanXML

/// Writes `ix:header`, which readers do not see: the schema, contexts, units, and who bears which footnote.
struct InlineHeader {
  let resources: InstanceResources
  let footnotes: InlineFootnotes
  let options: InlineOptions
  let schema: String

  /// - Throws: ``FilingNameError`` where a typed domain cannot name an element.
  func write(_ xml: XMLWriter) throws {
    xml.startElement("div")
    xml.attribute("style", "display:none")
    xml.startElement("ix:header")
    xml.startElement("ix:references")
    xml.simpleLink("link:schemaRef", to: schema)
    xml.endElement()
    xml.startElement("ix:resources")
    xml.text("\n")
    try resources.contexts(xml)
    resources.units(xml)
    if options.version == .v11 { relationships(xml) }
    xml.endElement()
    xml.endElement()
    xml.endElement()
    xml.text("\n")
  }

  /// Writes a relationship for each note (Inline XBRL 1.1, clause 14); in version 1.0 the facts name their footnotes.
  private func relationships(_ xml: XMLWriter) {
    let report = resources.report
    for footnote in footnotes.all {
      xml.startElement("ix:relationship")
      let facts = footnote.facts.map { resources.ids.fact($0, in: report.facts) }
      xml.attribute("fromRefs", facts.joined(separator: " "))
      xml.attribute("toRefs", footnote.ids.joined(separator: " "))
      xml.endElement()
      xml.text("\n")
    }
  }
}
