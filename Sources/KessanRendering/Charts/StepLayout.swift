import KessanDisclosure
import KessanModel

/// Waterfalls and bridges: one row a step, so that long names have room at any width.
struct StepLayout {
  /// What a step spans: from where it begins to where it leads.
  struct Step: Sendable {
    let role: Chart.Category.Role
    let figure: Figure
    let category: Int
    let from: ExactDecimal
    let to: ExactDecimal

    var least: ExactDecimal { min(from, to) }
    var most: ExactDecimal { max(from, to) }
    var isRise: Bool { to >= from }
  }

  /// The steps with the running amount that each begins with.
  static func steps(_ values: ChartValues) -> [Step] {
    var running = ExactDecimal.zero
    return values.chart.categories.enumerated().compactMap { category, place in
      guard !values.chart.series.isEmpty, let (number, figure) = values.value(0, category) else { return nil }
      let from: ExactDecimal = place.role == .value || place.role == .level ? .zero : running
      running = place.role == .decrease ? running - number : from + number
      return Step(role: place.role, figure: figure, category: category, from: from, to: running)
    }
  }

  /// Where the axis of a bridge begins: above zero where the changes are small against the levels.
  static func floor(_ steps: [Step], _ kind: Chart.Kind) -> ExactDecimal? {
    let ends = steps.map(\.to)
    guard kind == .bridge, let least = ends.min(), let most = ends.max(), least.signum > 0 else { return nil }
    return (most - least) * 3 < most ? least - (most - least) * ExactDecimal(5, exponent: -1) : nil
  }

  static func picture(_ values: ChartValues, width: Int, size: Int) -> ChartPicture {
    let steps = steps(values)
    var picture = ChartPicture(width: width, height: 1_000_000)
    let line = TextMeasure.height(size: size)
    let cutFloor = floor(steps, values.chart.kind)
    let names = steps.map { values.categories[$0.category] }
    let widest = names.map { TextMeasure.width($0, size: size) }.max() ?? 0
    let left = min(widest, width * 36 / 100) + 60
    let shown = steps.map(\.figure.display)
    let margin = min((shown.map { TextMeasure.width($0, size: size) }.max() ?? 0) + 60, width / 4)
    let hasNegatives = steps.contains { $0.least.isNegative }
    let start = left + (hasNegatives ? margin : 20)
    let length = max(200, width - margin - start)
    let ends = steps.flatMap { [$0.to, cutFloor == nil ? $0.from : $0.to] } + (cutFloor.map { [$0] } ?? [])
    let scale = ChartScale(
      ends, includingZero: cutFloor == nil, length: length, ticks: max(2, length / 1100),
      unit: values.chart.scale)
    let isRatio = values.chart.series.first?.isRatio ?? false
    let ticks = isRatio ? scale.labels(scale: -2, suffix: "%") : scale.labels(scale: values.chart.scale)
    func x(_ value: ExactDecimal) -> Int { start + scale.offset(value) }

    let unit = isRatio ? "%" : values.chart.unit[values.language]
    let from = cutFloor == nil ? "" : values.language == .japanese ? "（軸は\(ticks[0])から）" : ", axis from \(ticks[0])"
    picture.place(
      ChartLabel(
        TextMeasure.shortened(unit + from, to: width, size: size), at: ChartPoint(x: 0, y: 0), .start, size: size,
        ink: .muted))
    var y = line + 80
    let top = y
    var previous: (x: Int, y: Int)?
    for (number, step) in steps.enumerated() {
      let lines = TextMeasure.wrapped(names[number], to: left - 60, size: size, lines: 3)
      let height = max(230, lines.count * line + 20)
      picture.place(
        lines: lines, at: ChartPoint(x: 0, y: y + (height - lines.count * line) / 2), .start, size: size)
      let isLevel = step.role == .level || step.role == .value
      let near = x(step.least)
      let far = x(step.most)
      let box = ChartBox(x: near, y: y + 20, width: max(8, far - near), height: height - 40)
      let fill: ChartFill = isLevel ? .level : step.isRise ? .increase : .decrease
      if let previous {
        picture.marks.append(
          .rule(ChartPoint(x: previous.x, y: previous.y), ChartPoint(x: previous.x, y: y + 20), .connector))
      }
      picture.marks.append(.bar(box, fill, fact: step.figure.fact))
      if isLevel, cutFloor != nil {
        picture.marks.append(
          .rule(ChartPoint(x: near + 50, y: box.bottom + 15), ChartPoint(x: near + 110, y: box.y - 15), .cut))
      }
      let middle = y + height / 2 - line / 2
      let after = ChartLabel(shown[number], at: ChartPoint(x: box.right + 40, y: middle), .start, size: size)
      let before = ChartLabel(shown[number], at: ChartPoint(x: box.x - 40, y: middle), .end, size: size)
      let within = ChartLabel(
        shown[number], at: ChartPoint(x: box.x + box.width / 2, y: middle), .middle, size: size,
        ink: .upon(fill.ink))
      let outside = step.isRise ? [after, before] : [before, after]
      picture.place(firstOf: outside.filter { $0.box.x >= left - 20 } + (box.contains(within.box) ? [within] : []))
      previous = (x(step.to), box.bottom)
      y += height + 60
    }
    for (tick, text) in zip(scale.ticks, ticks) {
      let rule: ChartMark.Rule = tick.signum == 0 ? .axis : .grid
      picture.marks.insert(.rule(ChartPoint(x: x(tick), y: top), ChartPoint(x: x(tick), y: y), rule), at: 0)
      picture.place(ChartLabel(text, at: ChartPoint(x: x(tick), y: y + 20), .middle, size: size, ink: .muted))
    }
    picture.height = y + line + 60
    return picture
  }
}
