import KessanDisclosure
import KessanModel
import KessanXML

extension SectionDocument {
  /// Writes a chart: its axes in words and every value as a cell that points at its fact.
  func write(_ chart: Chart, _ xml: XMLWriter) {
    xml.startElement("chart")
    xml.attribute("kind", chart.kind.rawValue)
    xml.localized("title", chart.title)
    xml.localized("unit", chart.unit)
    xml.localized("source", chart.source)
    for category in chart.categories {
      xml.startElement("category")
      if category.role != .value { xml.attribute("role", category.role.rawValue) }
      xml.localized("label", category.label)
      xml.endElement()
    }
    for series in chart.series {
      xml.startElement("series")
      if series.isRatio { xml.attribute("ratio", "true") }
      if series.isNegated { xml.attribute("negated", "true") }
      xml.localized("label", series.label)
      for value in series.values { write("cell", value, xml) }
      xml.endElement()
    }
    xml.endElement()
  }
}
