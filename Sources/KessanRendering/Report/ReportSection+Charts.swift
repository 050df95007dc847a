import KessanModel
import KessanXML

extension ReportSection {
  /// Writes a chart in both of its widths, of which the style sheet shows one.
  mutating func write(_ chart: Chart) {
    chartNumber += 1
    let id = "chart-\(section.id)-\(chartNumber)"
    let text = text
    xml.startElement("figure")
    xml.attribute("id", id)
    xml.attribute("class", "drawing")
    caption(chart.title, unit: Localized(""))
    for format in ChartSVG.Format.allCases {
      let svg = ChartSVG(
        chart, facts: page.report.facts, language: .english, format: format, id: "\(id)-\(format)",
        factID: { text.id($0) })
      svg.write(to: xml, class: "chart \(format)")
      xml.newLine()
    }
    let places = [page.report.header.source, chart.source.en].filter { !$0.isEmpty }
    xml.html("p", class: "source", "Source: " + places.joined(separator: ", ") + ".")
    data(of: chart)
    xml.endElement()
  }

  /// The values of a chart as a table, on demand.
  private mutating func data(of chart: Chart) {
    xml.startElement("details")
    xml.html("summary", "Figures of this chart")
    startScroll(chart.title.en)
    xml.startElement("table")
    heads(chart.series.map(\.label))
    xml.startElement("tbody")
    for (number, category) in chart.categories.enumerated() {
      xml.startElement("tr")
      xml.startElement("th")
      xml.attribute("scope", "row")
      xml.text(category.label.en.isEmpty ? " " : category.label.en)
      xml.endElement()
      for series in chart.series { write(series.values[number]) }
      xml.endElement()
    }
    for _ in 0..<4 { xml.endElement() }
  }
}
