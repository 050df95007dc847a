import KessanBytes
import KessanModel
import KessanXML

/// Writes the hypercubes of the sections, closed, with their dimensions, domains and defaults (Dimensions 1.0).
struct DefinitionLinkbase {
  let taxonomy: FilingTaxonomy
  let names: FilingNames

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    xml.startLinkbase()
    xml.attribute("xmlns:xbrldt", Standards.xbrldt)
    for link in taxonomy.links {
      xml.simpleLink("link:roleRef", to: "\(names.schema)#\(link.id)", roleURI: link.role)
    }
    for arcrole in ["all", "hypercube-dimension", "dimension-domain", "domain-member", "dimension-default"] {
      xml.simpleLink(
        "link:arcroleRef", to: "\(Standards.xbrldtSchema)#\(arcrole)",
        arcroleURI: "\(Standards.dimensionArcroles)/\(arcrole)")
    }
    for link in taxonomy.links { write(link, xml) }
    xml.endElement()
    return try xml.finish()
  }

  private func write(_ link: ExtendedLink, _ xml: XMLWriter) {
    xml.startExtendedLink("link:definitionLink", role: link.role)
    var tree = ArcTree(
      xml: xml, names: names, element: "link:definitionArc",
      arcrole: "\(Standards.dimensionArcroles)/domain-member")
    func arcrole(_ name: String) -> String { "\(Standards.dimensionArcroles)/\(name)" }
    tree.arc(
      from: link.lineItemsName, to: link.tableName, arcrole: arcrole("all"),
      attributes: [("xbrldt:closed", "true"), ("xbrldt:contextElement", "scenario")])
    for axis in link.axes {
      let dimension = axis.dimension
      tree.arc(from: link.tableName, to: dimension.elementName, arcrole: arcrole("hypercube-dimension"))
      guard case .explicit(let defaultMember) = dimension.kind else { continue }
      tree.arc(
        from: dimension.elementName, to: dimension.domainName, arcrole: arcrole("dimension-domain"),
        attributes: [("xbrldt:usable", "false")])
      for member in axis.members {
        tree.arc(
          from: member.parent.map(Member.elementName) ?? dimension.domainName, to: member.elementName,
          attributes: member.isUsable ? [] : [("xbrldt:usable", "false")] as [ArcTree.Attribute])
        if member.name == defaultMember {
          tree.arc(from: dimension.elementName, to: member.elementName, arcrole: arcrole("dimension-default"))
        }
      }
    }
    var concepts: Set<String> = []
    for item in link.concepts where concepts.insert(item.concept).inserted {
      tree.arc(from: link.lineItemsName, to: item.concept)
    }
    xml.endElement()
  }
}
