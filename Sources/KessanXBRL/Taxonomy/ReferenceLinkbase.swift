import KessanModel
import KessanXML

/// Writes where concepts come from: the announcement's slides, and the names that standard taxonomies give them
/// (XBRL 2.1, clause 5.2.3).
struct ReferenceLinkbase {
  let report: Report
  let taxonomy: FilingTaxonomy
  let names: FilingNames

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    let slides = slidesByConcept
    xml.startLinkbase()
    xml.attribute("xmlns:ref", Standards.reference)
    xml.attribute("xsi:schemaLocation", "\(Standards.reference) \(Standards.referenceSchema)")
    xml.startExtendedLink("link:referenceLink", role: Standards.standardLinkRole)
    for concept in taxonomy.concepts {
      let equivalents = concept.equivalents.compactMap(StandardConcept.init)
      let slides = slides[concept.name] ?? []
      guard !slides.isEmpty || !equivalents.isEmpty else { continue }
      xml.locator(names.href(concept.name), label: "loc_\(concept.name)")
      if !slides.isEmpty {
        reference(concept.name, "slide", role: Standards.referenceRole, xml) {
          xml.element("ref:Publisher", report.header.entityName.en)
          xml.element("ref:Name", report.header.source)
          xml.element("ref:IssueDate", report.header.published.description)
          xml.element("ref:Section", slides.joined(separator: ", "))
        }
      }
      for equivalent in equivalents {
        reference(concept.name, equivalent.prefix, role: Standards.definitionReferenceRole, xml) {
          xml.element("ref:Publisher", equivalent.publisher)
          xml.element("ref:Name", equivalent.prefix)
          xml.element("ref:Section", equivalent.localName)
        }
      }
    }
    xml.endElement()
    xml.endElement()
    return try xml.finish()
  }

  private func reference(
    _ concept: String, _ kind: String, role: String, _ xml: XMLWriter, parts: () -> Void
  ) {
    let label = "ref_\(concept)_\(kind)"
    xml.startElement("link:reference")
    xml.attribute("xlink:type", "resource")
    xml.attribute("xlink:label", label)
    xml.attribute("xlink:role", role)
    parts()
    xml.endElement()
    xml.startElement("link:referenceArc")
    xml.attribute("xlink:type", "arc")
    xml.attribute("xlink:arcrole", Standards.conceptReference)
    xml.attribute("xlink:from", "loc_\(concept)")
    xml.attribute("xlink:to", label)
    xml.endElement()
  }

  private var slidesByConcept: [String: [String]] {
    var slides: [String: [String]] = [:]
    for section in report.sections {
      for place in section.facts {
        let name = report.taxonomy.concepts[report.facts.columns(place).concept].name
        if !(slides[name]?.contains(section.slide) ?? false) { slides[name, default: []].append(section.slide) }
      }
    }
    return slides
  }
}

/// A concept of a standard taxonomy, by its customary prefix.
struct StandardConcept {
  let prefix: String
  let localName: String

  init?(_ name: String) {
    let parts = name.split(separator: ":")
    guard parts.count == 2 else { return nil }
    prefix = String(parts[0])
    localName = String(parts[1])
  }

  var publisher: String {
    switch prefix {
    case "us-gaap": "FASB"
    case "ifrs-full": "IFRS Foundation"
    case "dei": "SEC"
    default: prefix
    }
  }
}
