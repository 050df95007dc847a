import KessanDisclosure
import KessanModel

/// Charts over an axis of categories: amounts as bars or lines, and above them, in a panel of their own, ratios as lines.
///
/// Two panels instead of two axes over one another: a line that crosses a bar would say something that no fact says.
struct AxisLayout {
  let values: ChartValues
  let width: Int
  let size: Int
  var picture: ChartPicture
  /// Where the slots of the categories begin, and how wide each is.
  var left = 0
  var slot = 0

  static func picture(_ values: ChartValues, width: Int, size: Int) -> ChartPicture {
    var layout = AxisLayout(
      values: values, width: width, size: size, picture: ChartPicture(width: width, height: 1_000_000))
    layout.draw()
    return layout.picture
  }

  /// A part of the chart with a scale of its own.
  struct Panel {
    let series: [Int]
    let top: Int
    let scale: ChartScale
    let length: Int
    let unit: String
    let tickLabels: [String]
    let asLines: Bool

    /// The line on which a value lies.
    func y(_ value: ExactDecimal) -> Int { top + length - scale.offset(value) }
  }

  private var line: Int { TextMeasure.height(size: size) }
  private var drawsAmountsAsLines: Bool { values.chart.kind == .lines }
  private var isStacked: Bool { values.chart.kind == .stackedBars }

  private mutating func draw() {
    let all = values.chart.series.indices
    var top = 0
    if all.count > 1 {
      let items = all.map { series in
        ChartLegend.Item(
          name: values.name(of: series), fill: .series(series),
          isLine: drawsAmountsAsLines || values.chart.series[series].isRatio)
      }
      top = ChartLegend.draw(items, from: 0, size: size, in: &picture) + 60
    }
    let hasAmounts = !values.amounts.isEmpty
    var panels: [Panel] = []
    if !values.ratios.isEmpty {
      panels.append(panel(values.ratios, top: top, asLines: hasAmounts || drawsAmountsAsLines, isOnly: !hasAmounts))
      top = (panels.last.map { $0.top + $0.length } ?? top) + line * 2 + 60
    }
    if hasAmounts {
      panels.append(panel(values.amounts, top: top, asLines: drawsAmountsAsLines, isOnly: true))
    }
    left = (panels.flatMap(\.tickLabels).map { TextMeasure.width($0, size: size) }.max() ?? 0) + 90
    slot = (width - left - 20) / max(1, values.chart.categories.count)
    for panel in panels { drawFrame(panel) }
    for panel in panels { drawMarks(panel) }
    guard let last = panels.last else { return }
    let bottom = last.top + last.length
    drawCategories(below: bottom + (hasNegatives(last) ? line : 0) + 60)
    picture.height = (picture.labels.map(\.box.bottom) + [bottom]).max().map { $0 + 20 } ?? 0
  }

  private func hasNegatives(_ panel: Panel) -> Bool { panel.scale.low.isNegative || panel.asLines }

  private func panel(_ series: [Int], top: Int, asLines: Bool, isOnly: Bool) -> Panel {
    let numbers = series.flatMap { values.numbers[$0].compactMap(\.self) }
    let length = isOnly ? (width > 5000 ? 2300 : 2000) : 700
    let spread = isStacked && !asLines ? ChartStack.ends(series.map { values.numbers[$0] }) : numbers
    let scale = ChartScale(
      spread, includingZero: !asLines || includesZero(numbers), length: length, ticks: isOnly ? 5 : 2,
      unit: values.chart.series[series[0]].isRatio ? -2 : values.chart.scale)
    let isRatio = values.chart.series[series[0]].isRatio
    return Panel(
      series: series, top: top + line * 2 + 40, scale: scale, length: length,
      unit: isRatio ? "%" : values.chart.unit[values.language],
      tickLabels: isRatio ? scale.labels(scale: -2, suffix: "%") : scale.labels(scale: values.chart.scale),
      asLines: asLines)
  }

  /// Lines may begin above zero where they vary little.
  private func includesZero(_ numbers: [ExactDecimal]) -> Bool {
    guard let least = numbers.min(), let most = numbers.max(), least.signum > 0 else { return true }
    return (most - least) * 2 > most
  }

  private mutating func drawFrame(_ panel: Panel) {
    let unit = TextMeasure.shortened(panel.unit, to: width, size: size)
    picture.place(
      ChartLabel(unit, at: ChartPoint(x: 0, y: panel.top - line * 2 - 40), .start, size: size, ink: .muted))
    for (tick, text) in zip(panel.scale.ticks, panel.tickLabels) {
      let y = panel.y(tick)
      let rule: ChartMark.Rule = tick.signum == 0 ? .axis : .grid
      picture.marks.append(.rule(ChartPoint(x: left, y: y), ChartPoint(x: width, y: y), rule))
      picture.place(
        ChartLabel(text, at: ChartPoint(x: left - 70, y: y - line / 2), .end, size: size, ink: .muted))
    }
  }

  private mutating func drawMarks(_ panel: Panel) {
    if panel.asLines {
      drawLines(panel)
    } else if isStacked {
      drawStacks(panel)
    } else {
      drawBars(panel)
    }
  }

  /// Names the categories in one to three lines; where there are too many, every second, third … of them.
  private mutating func drawCategories(below top: Int) {
    let names = values.categories
    let step = max(1, (size * 2 + slot - 1) / max(1, slot))
    let room = max(0, slot * step - 60)
    for (number, name) in names.enumerated() where number.isMultiple(of: step) {
      let lines = TextMeasure.wrapped(name, to: room, size: size, lines: 3)
      let middle = left + slot * number + slot / 2
      picture.place(lines: lines, at: ChartPoint(x: middle, y: top), .middle, size: size)
    }
  }
}
