package import KessanBytes
package import KessanModel
import KessanXML

/// Writes an XBRL 2.1 instance, streaming: memory grows with contexts and notes, not with facts.
package struct InstanceDocument {
  let report: Report
  let names: FilingNames
  /// Where the schema of the extension taxonomy is found.
  let schema: String

  package init(report: Report, names: FilingNames, schema: String) {
    self.report = report
    self.names = names
    self.schema = schema
  }

  package func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    let ids = Identifiers(report)
    xml.startDocument()
    xml.startElement("xbrli:xbrl")
    let resources = InstanceResources(report: report, names: names, ids: ids)
    resources.namespaces(xml)
    xml.simpleLink("link:schemaRef", to: schema)
    try resources.contexts(xml)
    resources.units(xml)
    try facts(ids, xml)
    footnotes(ids, xml)
    xml.endElement()
    return try xml.finish()
  }

  private func facts(_ ids: Identifiers, _ xml: XMLWriter) throws {
    let elements = try report.taxonomy.concepts.map { try names.element($0.name) }
    let contexts = ids.contexts.map { Array($0.utf8) }
    let units = ids.units.map { Array($0.utf8) }
    let referenced = report.identifiedFacts
    var digits = DigitBuffer()
    for place in report.facts.indices {
      let columns = report.facts.columns(place)
      xml.startElement(elements[columns.concept])
      if referenced[place] { xml.attribute("id", ids.fact(place, in: report.facts)) }
      xml.attribute("contextRef", contexts[columns.context])
      if let unit = columns.unit { xml.attribute("unitRef", units[unit]) }
      if columns.isNone {
        xml.attribute("xsi:nil", "true")
      } else if let mantissa = columns.mantissa {
        xml.decimals(columns.decimals)
        digits.set(mantissa, exponent: columns.exponent)
        xml.plain(digits.bytes)
      } else {
        other(report.facts[place].value, columns, xml)
      }
      xml.endElement()
    }
  }

  private func other(_ value: FactValue, _ columns: FactColumns, _ xml: XMLWriter) {
    switch value {
    case .number(let number, _):
      xml.decimals(columns.decimals)
      xml.text(number.description)
    case .text(let text, let language):
      if let language { xml.attribute("xml:lang", language.rawValue) }
      xml.text(text)
    case .none: break
    }
  }

  private func footnotes(_ ids: Identifiers, _ xml: XMLWriter) {
    let footnotes = report.footnotes
    guard !footnotes.isEmpty else { return }
    xml.startExtendedLink("link:footnoteLink", role: Standards.standardLinkRole)
    var located: Set<Int> = []
    for footnote in footnotes {
      for place in footnote.facts where located.insert(place).inserted {
        xml.locator("#" + ids.fact(place, in: report.facts), label: "fact_\(place)")
      }
      for language in footnote.text.languages {
        xml.startElement("link:footnote")
        xml.attribute("xlink:type", "resource")
        xml.attribute("xlink:label", "note_\(footnote.number)")
        xml.attribute("xlink:role", Standards.footnoteRole)
        xml.attribute("xml:lang", language.rawValue)
        xml.text(footnote.text[language])
        xml.endElement()
      }
      for place in footnote.facts {
        xml.startElement("link:footnoteArc")
        xml.attribute("xlink:type", "arc")
        xml.attribute("xlink:arcrole", Standards.factFootnote)
        xml.attribute("xlink:from", "fact_\(place)")
        xml.attribute("xlink:to", "note_\(footnote.number)")
        xml.endElement()
      }
    }
    xml.endElement()
  }
}
