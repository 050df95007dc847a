import KessanBytes
import KessanModel
import KessanXML

/// Writes the order in which sections show their concepts (XBRL 2.1, clause 5.2.4).
struct PresentationLinkbase {
  let taxonomy: FilingTaxonomy
  let names: FilingNames

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    xml.startLinkbase()
    if taxonomy.links.contains(where: { $0.concepts.contains { $0.label == .negated } }) {
      xml.simpleLink(
        "link:roleRef", to: "\(Standards.negatedSchema)#negatedLabel", roleURI: LabelRole.negated.rawValue)
    }
    for link in taxonomy.links {
      xml.simpleLink("link:roleRef", to: "\(names.schema)#\(link.id)", roleURI: link.role)
    }
    for link in taxonomy.links { write(link, xml) }
    xml.endElement()
    return try xml.finish()
  }

  private func write(_ link: ExtendedLink, _ xml: XMLWriter) {
    xml.startExtendedLink("link:presentationLink", role: link.role)
    var tree = ArcTree(xml: xml, names: names, element: "link:presentationArc", arcrole: Standards.parentChild)
    tree.arc(from: link.abstractName, to: link.tableName)
    for axis in link.axes {
      tree.arc(from: link.tableName, to: axis.dimension.elementName)
      guard !axis.dimension.isTyped else { continue }
      tree.arc(from: axis.dimension.elementName, to: axis.dimension.domainName)
      for member in axis.members {
        tree.arc(from: member.parent.map(Member.elementName) ?? axis.dimension.domainName, to: member.elementName)
      }
    }
    tree.arc(from: link.abstractName, to: link.lineItemsName)
    var places: [String: Int] = [:]
    for item in link.concepts {
      var attributes: [ArcTree.Attribute] = []
      if item.label != .standard { attributes.append(("preferredLabel", item.label.rawValue)) }
      let place = places[item.concept, default: 0] + 1
      places[item.concept] = place
      tree.arc(from: link.lineItemsName, to: item.concept, place: place, attributes: attributes)
    }
    xml.endElement()
  }
}

/// Writes arcs of one arcrole with the locators they need, numbering siblings in order.
struct ArcTree {
  typealias Attribute = (name: StaticString, value: String)

  let xml: XMLWriter
  let names: FilingNames
  let element: StaticString
  let arcrole: String
  private var located: Set<String> = []
  private var orders: [String: Int] = [:]

  init(xml: XMLWriter, names: FilingNames, element: StaticString, arcrole: String) {
    self.xml = xml
    self.names = names
    self.element = element
    self.arcrole = arcrole
  }

  /// Writes an arc; the locators of both ends are written before their first use.
  ///
  /// - Parameter place: How often the source has the target, with this one. Each time the target has a locator of its own,
  ///   as no two arcs of a link may have both ends in common (XLink 1.1, clause 5.1.3).
  mutating func arc(
    from source: String, to target: String, arcrole: String? = nil, place: Int = 1, attributes: [Attribute] = []
  ) {
    let end = place == 1 ? "loc_\(target)" : "loc\(place)_\(target)"
    for (name, label) in [(source, "loc_\(source)"), (target, end)] where located.insert(label).inserted {
      xml.locator(names.href(name), label: label)
    }
    orders[source, default: 0] += 1
    xml.startElement(element)
    xml.attribute("xlink:type", "arc")
    xml.attribute("xlink:arcrole", arcrole ?? self.arcrole)
    xml.attribute("xlink:from", "loc_\(source)")
    xml.attribute("xlink:to", end)
    xml.attribute("order", orders[source] ?? 1)
    for attribute in attributes { xml.attribute(attribute.name, attribute.value) }
    xml.endElement()
  }
}
