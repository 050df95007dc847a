import KessanDisclosure
import KessanModel

extension ReportPage {
  /// Writes a chart as a drawing, and its figures as a table.
  mutating func write(_ chart: Chart, id: String) {
    out.part(.figure, class: "exhibit drawing", id: id) {
      caption(chart.title, unit: Localized(""))
      dialect.drawing(chart, id: id, out)
      let places = [disclosure.header.source, chart.source[out.language]].filter { !$0.isEmpty }
      out.element("p", class: "source") {
        switch out.language {
        case .english: out.text("Source: " + places.joined(separator: ", ") + ".")
        case .japanese: out.text("出典：" + places.joined(separator: "、"))
        }
      }
      guard !chart.categories.isEmpty else { return }
      var unmarked: PendingMarks = [:]
      out.part(.details, class: "data") {
        out.part(.summary, class: "summary") {
          out.text(Localized("Figures of this chart", ja: "グラフの数値"))
          if out.markup == .xhtml11, !chart.unit.en.isEmpty {
            out.element("span", class: "unit", chart.unit[out.language])
          }
        }
        out.scrolling(chart.title[out.language]) {
          out.element("table") {
            heads(chart.series.map(\.label))
            out.element("tbody") {
              for (number, category) in chart.categories.enumerated() {
                out.element("tr") {
                  head(category.label, class: "")
                  for series in chart.series { write(series.values[number], &unmarked) }
                }
                out.newLine()
              }
            }
          }
        }
      }
    }
    out.newLine()
  }
}
