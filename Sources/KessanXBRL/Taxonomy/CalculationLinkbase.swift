import KessanBytes
import KessanModel
import KessanXML

/// Writes which items add up to which totals, under the arcrole of Calculations 1.1.
struct CalculationLinkbase {
  let taxonomy: FilingTaxonomy
  let names: FilingNames

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    let xml = try XMLWriter(XMLWriter.Destination(destination))
    let links = taxonomy.links.filter { !$0.calculations.isEmpty }
    xml.startLinkbase()
    for link in links {
      xml.simpleLink("link:roleRef", to: "\(names.schema)#\(link.id)", roleURI: link.role)
    }
    if !links.isEmpty {
      xml.simpleLink(
        "link:arcroleRef", to: "\(Standards.calculationSchema)#summation-item", arcroleURI: Standards.summationItem)
    }
    for link in links {
      xml.startExtendedLink("link:calculationLink", role: link.role)
      var tree = ArcTree(xml: xml, names: names, element: "link:calculationArc", arcrole: Standards.summationItem)
      for calculation in link.calculations {
        for contribution in calculation.contributions {
          tree.arc(
            from: calculation.total, to: contribution.concept, attributes: [("weight", String(contribution.weight))])
        }
      }
      xml.endElement()
    }
    xml.endElement()
    return try xml.finish()
  }
}
