import KessanDisclosure
import KessanModel

/// The widths of a section sheet's columns: what its tables and charts share, in digits.
enum SectionWidths {
  private static let label = 26...52
  private static let value = 11...30
  private static let japanese = 11...46
  /// What paragraphs need to be readable.
  private static let least = 104

  static func widths(of section: Section) -> [Int] {
    var widths = [label.lowerBound]
    for block in section.blocks {
      switch block {
      case .table(let table): widen(&widths, table)
      case .chart(let chart): widen(&widths, chart)
      case .keyFigures(let figures):
        for figure in figures {
          widen(&widths, 0, CellWidth.digits(figure.label.en, most: 60), label)
          widen(&widths, 1, CellWidth.digits(figure.figure.display, most: 60) * 14 / 11 + 3, value)
        }
      case .narrative, .note: break
      }
    }
    while widths.reduce(0, +) < least { widths.append(value.lowerBound + 1) }
    return widths
  }

  private static func widen(_ widths: inout [Int], _ table: SectionTable) {
    for row in table.rows {
      widen(&widths, 0, CellWidth.digits(row.label.en, most: 60) + row.level * 4 + 1, label)
      for (number, figure) in row.cells.enumerated() {
        widen(&widths, number + 1, CellWidth.digits(figure?.display ?? "", most: 60) + 3, value)
      }
      widen(&widths, row.cells.count + 1, CellWidth.digits(row.label.ja ?? "", most: 60) + 4, japanese)
    }
    for (number, column) in table.columns.enumerated() { widen(&widths, number + 1, head(column.label), value) }
  }

  private static func widen(_ widths: inout [Int], _ chart: Chart) {
    let isTransposed = ChartTable.isTransposed(chart)
    let (series, categories) = (chart.series.map(\.label), chart.categories.map(\.label))
    for name in isTransposed ? series : categories {
      widen(&widths, 0, CellWidth.digits(name.en, most: 60) + 1, label)
    }
    for (number, name) in (isTransposed ? categories : series).enumerated() {
      widen(&widths, number + 1, CellWidth.digits(name.en, most: 60) / 2 + 4, value)
    }
    for (number, series) in chart.series.enumerated() {
      for (place, figure) in series.values.enumerated() {
        let column = (isTransposed ? place : number) + 1
        widen(&widths, column, CellWidth.digits(figure?.display ?? "", most: 60) + 3, value)
      }
    }
    if chart.kind.isSteps {
      for column in 2...5 { widen(&widths, column, 12, value) }
    }
  }

  /// A head has two lines for each language, and one where it is short.
  private static func head(_ label: Localized) -> Int {
    let longest = max(CellWidth.digits(label.en, most: 60), CellWidth.digits(label.ja ?? "", most: 60))
    return max(longest / 2, min(longest, 14)) + 4
  }

  private static func widen(_ widths: inout [Int], _ column: Int, _ width: Int, _ range: ClosedRange<Int>) {
    while widths.count <= column { widths.append(value.lowerBound) }
    widths[column] = max(widths[column], min(width, range.upperBound))
  }
}
