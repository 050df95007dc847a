import KessanDisclosure
import KessanModel
import KessanSpreadsheet

extension SectionSheet {
  private static let rowPixels = 20

  /// Writes a chart: its title, room for the drawing, and below it the cells that it draws.
  mutating func add(_ chart: Chart) {
    let values = ChartValues(chart, disclosure.facts, .english)
    let isSteps = chart.kind.isSteps
    let bridge = isSteps ? StepColumns(values) : nil
    let panels = isSteps ? [[0]] : [values.ratios, values.amounts].filter { !$0.isEmpty }
    let plain = chart.kind == .composition ? 26 : 18
    let heights = panels.indices.map { panels.count == 2 && $0 == 0 ? 11 : plain }
    let title = caption(chart.title, unit: Localized(""), lastColumn: 1)
    let top = draft.rows.count
    for _ in 0..<(heights.reduce(0, +)) { draft.skip(height: 15) }
    draft.skip(height: 6)
    let table = ChartTable(
      sheet: draft.name, title: CellRange(sheet: draft.name, row: title, column: 0), header: draft.rows.count,
      categoryCount: chart.categories.count, isTransposed: ChartTable.isTransposed(chart))
    addData(chart, values, bridge, table)
    guard chart.categories.count > 0 else { return }
    var row = top
    for (panel, height) in zip(panels, heights) {
      let size = (width: chartWidth, height: height * Self.rowPixels - 6)
      if let bridge {
        draft.charts.append((row, 0, bridge.drawing(values, table, size)))
      } else {
        var drawing = table.drawing(values, panel, size)
        if row > top { drawing.title = table.corner }
        if panels.count == 2 { drawing.unit = nil }
        draft.charts.append((row, 0, drawing))
      }
      row += height
    }
  }

  /// The charts of a sheet are as wide as its columns, within reason.
  private var chartWidth: Int { min(920, draft.widths.reduce(0) { $0 + $1 * 7 + 5 } - 10) }

  /// Writes the cells of a chart: a column for each series, or a row where there are many, and what steps stand upon.
  private mutating func addData(_ chart: Chart, _ values: ChartValues, _ bridge: StepColumns?, _ table: ChartTable) {
    let unit = values.amounts.isEmpty ? "%" : chart.unit.en
    let series = chart.series.map(\.label.en)
    let categories = chart.categories.map(\.label.en)
    let helpers = bridge?.columns ?? []
    let (across, down) = table.isTransposed ? (categories, series) : (series, categories)
    while draft.widths.count <= across.count + helpers.count { draft.widths.append(12) }
    addHead(unit, across, helpers: helpers.map(\.name))
    for (number, name) in down.enumerated() {
      var row = SheetDraft.Row(height: SheetStyle.height(lines: CellWidth.lines(name, width: draft.widths[0])))
      row.add(.text(name), at: 0, SheetStyle.keyLabel)
      for place in across.indices {
        let cell =
          table.isTransposed
          ? value(values, number, place, isSteps: false) : value(values, place, number, isSteps: bridge != nil)
        var looks = SheetStyle.cell.with { $0.numberFormat = cell.numberFormat }
        if case .text = cell.content { looks.alignment = .right }
        row.add(cell.content, at: place + 1, looks)
      }
      for (place, column) in helpers.enumerated() {
        let looks = SheetStyle.helper.with { $0.numberFormat = bridge?.format ?? "" }
        row.add(column.values[number].map { .number($0) } ?? .blank, at: across.count + 1 + place, looks)
      }
      draft.rows.append(row)
    }
    let places = [disclosure.header.source, chart.source.en].filter { !$0.isEmpty }
    if !places.isEmpty { add(paragraph: "Source: " + places.joined(separator: ", "), SheetStyle.small) }
  }

  private mutating func addHead(_ corner: String, _ names: [String], helpers: [String]) {
    var head = SheetDraft.Row()
    head.add(.text(corner), at: 0, SheetStyle.headLeft)
    var lines = 1
    for (number, name) in (names + helpers).enumerated() {
      let style = number < names.count ? SheetStyle.head : SheetStyle.helperHead
      lines = max(lines, CellWidth.lines(name, width: draft.widths[number + 1] - 3))
      head.add(.text(name), at: number + 1, style)
    }
    head.height = SheetStyle.height(lines: lines)
    draft.rows.append(head)
  }

  /// A value in the unit of the chart, as it is drawn; in the looks of its figure where both are the same number.
  private mutating func value(
    _ values: ChartValues, _ series: Int, _ category: Int, isSteps: Bool
  ) -> (content: CellContent, numberFormat: String) {
    guard let figure = values.figure(series, category) else { return (.blank, "") }
    let shown = cell(figure, scale: values.chart.scale)
    guard let number = values.numbers[series][category] else { return (shown.content, shown.numberFormat) }
    let isRatio = values.chart.series[series].isRatio
    let drawn = isRatio ? number : number.scaled(byPowerOfTen: -values.chart.scale)
    if shown.number == drawn || isSteps && shown.number?.magnitude == drawn.magnitude {
      return (shown.content, shown.numberFormat)
    }
    let digits = min(3, isRatio ? max(0, drawn.fractionDigits - 2) : drawn.fractionDigits)
    return (.number(drawn), ChartTable.format(isRatio: isRatio, digits: digits))
  }
}
