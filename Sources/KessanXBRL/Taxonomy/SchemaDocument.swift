import KessanBytes
import KessanModel
import KessanXML

/// Writes the taxonomy schema: roles, linkbase references and the elements of concepts, dimensions and members.
struct SchemaDocument {
  let namespace: String
  let taxonomy: FilingTaxonomy
  let names: FilingNames

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    xml.startDocument()
    xml.startElement("xsd:schema")
    xml.attribute("xmlns:xsd", Standards.xsd)
    xml.attribute("xmlns:link", Standards.link)
    xml.attribute("xmlns:xlink", Standards.xlink)
    xml.attribute("xmlns:xbrli", Standards.xbrli)
    xml.attribute("xmlns:xbrldt", Standards.xbrldt)
    xml.attribute("xmlns:dtr-types", Standards.dataTypes)
    xml.attribute(names.namespaceAttribute, namespace)
    xml.attribute("targetNamespace", namespace)
    xml.attribute("elementFormDefault", "qualified")
    xml.attribute("attributeFormDefault", "unqualified")
    annotation(xml)
    for (namespace, location) in [
      (Standards.xbrli, Standards.xbrliSchema), (Standards.xbrldt, Standards.xbrldtSchema),
      (Standards.dataTypes, Standards.dataTypesSchema),
    ] {
      xml.startElement("xsd:import")
      xml.attribute("namespace", namespace)
      xml.attribute("schemaLocation", location)
      xml.endElement()
    }
    for concept in taxonomy.concepts { element(concept, xml) }
    for dimension in taxonomy.dimensions { element(dimension, xml) }
    for member in taxonomy.members {
      abstract(member.elementName, "xbrli:item", type: "dtr-types:domainItemType", xml)
    }
    for link in taxonomy.links {
      abstract(link.abstractName, "xbrli:item", xml)
      abstract(link.tableName, "xbrldt:hypercubeItem", xml)
      abstract(link.lineItemsName, "xbrli:item", xml)
    }
    xml.endElement()
    return try xml.finish()
  }

  private func annotation(_ xml: XMLWriter) {
    xml.startElement("xsd:annotation")
    xml.startElement("xsd:appinfo")
    for linkbase in Linkbase.allCases {
      xml.simpleLink(
        "link:linkbaseRef", to: names.file(of: linkbase), role: linkbase.referenceRole,
        arcrole: "http://www.w3.org/1999/xlink/properties/linkbase")
    }
    for link in taxonomy.links {
      xml.startElement("link:roleType")
      xml.attribute("roleURI", link.role)
      xml.attribute("id", link.id)
      xml.element("link:definition", link.definition)
      for arc in ["link:presentationLink", "link:calculationLink", "link:definitionLink"] {
        xml.element("link:usedOn", arc)
      }
      xml.endElement()
    }
    xml.endElement()
    xml.endElement()
  }

  private func element(_ concept: Concept, _ xml: XMLWriter) {
    start(concept.name, "xbrli:item", concept.itemType.typeName.description, concept.periodType, xml)
    xml.attribute("nillable", "true")
    if let balance = concept.balance { xml.attribute("xbrli:balance", balance.rawValue) }
    xml.endElement()
  }

  private func element(_ dimension: Dimension, _ xml: XMLWriter) {
    start(dimension.elementName, "xbrldt:dimensionItem", "xbrli:stringItemType", .duration, xml)
    xml.attribute("abstract", "true")
    xml.attribute("nillable", "true")
    guard dimension.isTyped else {
      xml.endElement()
      abstract(dimension.domainName, "xbrli:item", type: "dtr-types:domainItemType", xml)
      return
    }
    xml.attribute("xbrldt:typedDomainRef", "#" + names.id(dimension.domainName))
    xml.endElement()
    xml.startElement("xsd:element")
    xml.attribute("id", names.id(dimension.domainName))
    xml.attribute("name", dimension.domainName)
    xml.startElement("xsd:simpleType")
    xml.startElement("xsd:restriction")
    xml.attribute("base", "xsd:string")
    xml.startElement("xsd:minLength")
    xml.attribute("value", "1")
    for _ in 0..<4 { xml.endElement() }
  }

  private func abstract(
    _ name: String, _ group: String, type: String = "xbrli:stringItemType", _ xml: XMLWriter
  ) {
    start(name, group, type, .duration, xml)
    xml.attribute("abstract", "true")
    xml.attribute("nillable", "true")
    xml.endElement()
  }

  private func start(
    _ name: String, _ group: String, _ type: String, _ periodType: PeriodType, _ xml: XMLWriter
  ) {
    xml.startElement("xsd:element")
    xml.attribute("id", names.id(name))
    xml.attribute("name", name)
    xml.attribute("type", type)
    xml.attribute("substitutionGroup", group)
    xml.attribute("xbrli:periodType", periodType.rawValue)
  }
}
