import KessanBytes
import KessanModel
import KessanXML

/// Writes where concepts come from (XBRL 2.1, clause 5.2.3).
struct ReferenceLinkbase {
  let taxonomy: FilingTaxonomy
  let names: FilingNames

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    xml.startLinkbase()
    xml.attribute("xmlns:ref", Standards.reference)
    xml.attribute("xsi:schemaLocation", "\(Standards.reference) \(Standards.referenceSchema)")
    xml.startExtendedLink("link:referenceLink", role: Standards.standardLinkRole)
    for concept in taxonomy.concepts {
      guard let references = taxonomy.references[concept.name] else { continue }
      xml.locator(names.href(concept.name), label: "loc_\(concept.name)")
      for reference in references { write(reference, of: concept.name, xml) }
    }
    xml.endElement()
    xml.endElement()
    return try xml.finish()
  }

  private func write(_ reference: ConceptReference, of concept: String, _ xml: XMLWriter) {
    let label = "ref_\(concept)_\(reference.key)"
    xml.startElement("link:reference")
    xml.attribute("xlink:type", "resource")
    xml.attribute("xlink:label", label)
    switch reference.role {
    case .standard: xml.attribute("xlink:role", Standards.referenceRole)
    case .definition: xml.attribute("xlink:role", Standards.definitionReferenceRole)
    }
    xml.element("ref:Publisher", reference.publisher)
    xml.element("ref:Name", reference.name)
    if let date = reference.issueDate { xml.element("ref:IssueDate", date) }
    xml.element("ref:Section", reference.section)
    xml.endElement()
    xml.startElement("link:referenceArc")
    xml.attribute("xlink:type", "arc")
    xml.attribute("xlink:arcrole", Standards.conceptReference)
    xml.attribute("xlink:from", "loc_\(concept)")
    xml.attribute("xlink:to", label)
    xml.endElement()
  }
}
