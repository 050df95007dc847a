import KessanBytes
import KessanModel
import KessanXML

/// Writes the labels of one language (XBRL 2.1, clause 5.2.2).
struct LabelLinkbase {
  let taxonomy: FilingTaxonomy
  let names: FilingNames
  let language: Language

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    let entries = entries
    xml.startLinkbase()
    if entries.contains(where: { $0.role == .negated }) {
      xml.simpleLink(
        "link:roleRef", to: "\(Standards.negatedSchema)#negatedLabel", roleURI: LabelRole.negated.rawValue)
    }
    xml.startExtendedLink("link:labelLink", role: Standards.standardLinkRole)
    var located: Set<String> = []
    for entry in entries {
      if located.insert(entry.element).inserted {
        xml.locator(names.href(entry.element), label: "loc_\(entry.element)")
      }
      let label = "lab_\(entry.element)_\(entry.role)"
      xml.startElement("link:label")
      xml.attribute("xlink:type", "resource")
      xml.attribute("xlink:label", label)
      xml.attribute("xlink:role", entry.role.rawValue)
      xml.attribute("xml:lang", language.rawValue)
      xml.text(entry.text)
      xml.endElement()
      xml.startElement("link:labelArc")
      xml.attribute("xlink:type", "arc")
      xml.attribute("xlink:arcrole", Standards.conceptLabel)
      xml.attribute("xlink:from", "loc_\(entry.element)")
      xml.attribute("xlink:to", label)
      xml.endElement()
    }
    xml.endElement()
    xml.endElement()
    return try xml.finish()
  }

  private var entries: [(element: String, role: LabelRole, text: String)] {
    var entries: [(String, LabelRole, String)] = []
    func add(_ element: String, _ role: LabelRole, _ text: Localized) {
      switch language {
      case .english: entries.append((element, role, text.en))
      case .japanese: if let ja = text.ja { entries.append((element, role, ja)) }
      }
    }
    for concept in taxonomy.concepts {
      for role in concept.labels.keys.sorted() { add(concept.name, role, concept.label(role)) }
    }
    for dimension in taxonomy.dimensions {
      add(dimension.elementName, .standard, appended(dimension.label, " [Axis]", " [軸]"))
      if !dimension.isTyped { add(dimension.domainName, .standard, appended(dimension.label, " [Domain]", " [領域]")) }
    }
    for member in taxonomy.members {
      add(member.elementName, .standard, appended(member.label, " [Member]", " [メンバー]"))
    }
    for link in taxonomy.links {
      add(link.abstractName, .standard, appended(link.title, " [Abstract]", " [概要]"))
      add(link.tableName, .standard, appended(link.title, " [Table]", " [表]"))
      add(link.lineItemsName, .standard, appended(link.title, " [Line items]", " [項目]"))
    }
    return entries
  }

  private func appended(_ text: Localized, _ en: String, _ ja: String) -> Localized {
    Localized(text.en + en, ja: text.ja.map { $0 + ja })
  }
}
