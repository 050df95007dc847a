import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// Where the cells of a chart stand on their sheet, and the drawings over them.
struct ChartTable: Sendable {
  let sheet: String
  let title: CellRange
  /// The row of the names of the series.
  let header: Int
  let categoryCount: Int
  /// Whether series are rows: where there are many of them for few categories.
  let isTransposed: Bool

  /// The cell that names the unit.
  var corner: CellRange { CellRange(sheet: sheet, row: header, column: 0) }
  var categories: CellRange { values(0) }

  /// The values of a series, the first of which is 1.
  func values(_ number: Int) -> CellRange {
    let count = max(1, categoryCount)
    return isTransposed
      ? CellRange(sheet: sheet, rows: (header + number)...(header + number), columns: 1...count)
      : CellRange(sheet: sheet, rows: (header + 1)...(header + count), columns: number...number)
  }

  func name(_ number: Int) -> CellRange {
    isTransposed
      ? CellRange(sheet: sheet, row: header + number, column: 0)
      : CellRange(sheet: sheet, row: header, column: number)
  }

  /// Whether a chart's data are easier to read with a row for each series; steps have a row each.
  static func isTransposed(_ chart: Chart) -> Bool {
    !chart.kind.isSteps && chart.series.count > 6 && chart.series.count > chart.categories.count
  }

  /// The drawing of series that share a unit.
  func drawing(_ values: ChartValues, _ panel: [Int], _ size: (width: Int, height: Int)) -> SheetChart {
    let chart = values.chart
    let isRatio = panel.allSatisfy { chart.series[$0].isRatio }
    let isMixed = chart.series.count > panel.count
    let isStacked = chart.kind == .stackedBars || chart.kind == .composition
    let kind: SheetChart.Kind =
      chart.kind == .lines || isRatio && (isMixed || chart.kind == .barsAndLine)
      ? .lines : isStacked ? .stackedColumns : .columns
    let points = panel.count * categoryCount
    let hasLabels = points <= (kind == .columns ? 18 : kind == .lines ? 24 : 40)
    let digits = panel.flatMap { series in
      chart.series[series].values.compactMap { $0.flatMap { PrintedFigure(display: $0.display)?.fractionDigits } }
    }
    let format = Self.format(isRatio: isRatio, digits: min(3, digits.max() ?? 0))
    let series = panel.map { number -> SheetChart.Series in
      let fill = ChartFill.series(number)
      return SheetChart.Series(
        name: name(number + 1), values: self.values(number + 1), colour: Self.colour(fill.colour),
        labelFormat: hasLabels ? format : nil,
        labelColour: kind == .stackedColumns ? Self.colour(fill.ink) : SheetStyle.ink)
    }
    let numbers = panel.flatMap { values.numbers[$0].compactMap(\.self) }
    return SheetChart(
      kind: kind, title: title, categories: categories, series: series, unit: isRatio ? nil : corner,
      axisFormat: Self.axisFormat(numbers, isRatio: isRatio, scale: chart.scale),
      axisMinimum: kind != .lines && numbers.allSatisfy { !$0.isNegative } ? 0 : nil,
      gap: chart.kind == .composition ? 40 : 60,
      alternative: Self.alternative(values), width: size.width, height: size.height)
  }

  /// The values in words, as long as a text alternative may be.
  static func alternative(_ values: ChartValues) -> String {
    "\(values.chart.title.en): \(values.textAlternative)"
  }

  static func format(isRatio: Bool, digits: Int) -> String {
    let fraction = digits == 0 ? "" : "." + String(repeating: "0", count: digits)
    let body = isRatio ? "0\(fraction)%" : "#,##0\(fraction)"
    return "\(body);(\(body))"
  }

  /// As many digits as steps of the axis need.
  static func axisFormat(_ numbers: [ExactDecimal], isRatio: Bool, scale: Int) -> String {
    let shown = numbers.map { $0.scaled(byPowerOfTen: isRatio ? 2 : -scale) } + [.zero]
    guard let least = shown.min(), let most = shown.max() else { return format(isRatio: isRatio, digits: 0) }
    return format(isRatio: isRatio, digits: most - least < 6 ? 1 : 0)
  }

  /// A colour from its form in style sheets.
  static func colour(_ text: String) -> UInt32 { UInt32(text.dropFirst(), radix: 16) ?? 0 }
}
