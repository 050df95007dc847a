import KessanDisclosure
import KessanModel

extension AxisLayout {
  private var small: Int { size - 10 }
  private var smallLine: Int { TextMeasure.height(size: small) }

  /// Bars side by side, each with its value where there is room.
  mutating func drawBars(_ panel: Panel) {
    let count = panel.series.count
    let room = max(10, slot * 72 / 100)
    let width = max(8, min(room / count, 900))
    let gap = width > 60 ? 16 : 0
    let zero = panel.y(.zero)
    var bars: [(box: ChartBox, text: String, isNegative: Bool, fill: ChartFill)] = []
    for category in values.chart.categories.indices {
      let start = left + slot * category + (slot - width * count) / 2
      for (number, series) in panel.series.enumerated() {
        guard let (value, figure) = values.value(series, category) else { continue }
        let y = panel.y(value)
        let box = ChartBox(
          x: start + width * number, y: min(y, zero), width: max(4, width - gap), height: max(6, abs(zero - y)))
        picture.marks.append(.bar(box, .series(series), fact: figure.fact))
        bars.append((box, figure.display, value.isNegative, .series(series)))
      }
    }
    for bar in bars {
      let middle = bar.box.x + bar.box.width / 2
      let outside = bar.isNegative ? bar.box.bottom + 14 : bar.box.y - smallLine - 14
      let further = bar.isNegative ? outside + smallLine : outside - smallLine
      let inside = bar.isNegative ? bar.box.bottom - smallLine - 20 : bar.box.y + 20
      var candidates = [ChartLabel(bar.text, at: ChartPoint(x: middle, y: outside), .middle, size: small)]
      let within = ChartLabel(
        bar.text, at: ChartPoint(x: middle, y: inside), .middle, size: small, ink: .upon(bar.fill.ink))
      if bar.box.contains(within.box) { candidates.append(within) }
      let upwards = ChartLabel.rotated(bar.text, within: bar.box, size: small, ink: .upon(bar.fill.ink))
      if bar.box.contains(upwards.box) { candidates.append(upwards) }
      candidates.append(ChartLabel(bar.text, at: ChartPoint(x: middle, y: further), .middle, size: small))
      place(candidates, clearOf: bars.map(\.box))
    }
  }

  /// Bars upon one another, values inside them where they fit, else beside them.
  mutating func drawStacks(_ panel: Panel) {
    let width = max(8, min(slot * 56 / 100, 1000))
    let spans = ChartStack.spans(panel.series.map { values.numbers[$0] })
    var boxes: [(box: ChartBox, text: String, fill: ChartFill)] = []
    for category in values.chart.categories.indices {
      let x = left + slot * category + (slot - width) / 2
      for (number, series) in panel.series.enumerated() {
        guard let span = spans[number][category], let figure = values.figure(series, category) else { continue }
        let top = panel.y(span.to)
        let box = ChartBox(x: x, y: top, width: width, height: max(4, panel.y(span.from) - top))
        picture.marks.append(.bar(box, .series(series), fact: figure.fact))
        boxes.append((box, figure.display, .series(series)))
      }
    }
    for (box, text, fill) in boxes {
      let y = box.y + box.height / 2 - smallLine / 2
      let within = ChartLabel(
        text, at: ChartPoint(x: box.x + box.width / 2, y: y), .middle, size: small, ink: .upon(fill.ink))
      if box.contains(within.box) {
        picture.place(within)
      } else {
        let beside = ChartLabel(text, at: ChartPoint(x: box.right + 30, y: y), .start, size: small)
        place([beside], clearOf: boxes.map(\.box))
      }
    }
  }

  /// Lines with dots, broken where a value is missing.
  mutating func drawLines(_ panel: Panel) {
    var dots: [(point: ChartPoint, text: String)] = []
    var strokes: [ChartBox] = []
    for series in panel.series {
      var line: [ChartPoint] = []
      for category in values.chart.categories.indices {
        guard let (value, figure) = values.value(series, category) else {
          if line.count > 1 { picture.marks.append(.line(line, .series(series))) }
          line = []
          continue
        }
        let point = ChartPoint(x: left + slot * category + slot / 2, y: panel.y(value))
        if let last = line.last { strokes += Self.boxes(along: last, point) }
        line.append(point)
        dots.append((point, figure.display))
        picture.marks.append(.dot(point, .series(series), fact: figure.fact))
      }
      if line.count > 1 { picture.marks.append(.line(line, .series(series))) }
    }
    let obstacles = dots.map { ChartBox(x: $0.point.x - 36, y: $0.point.y - 36, width: 72, height: 72) }
    for (point, text) in dots {
      func label(_ x: Int, _ y: Int, _ anchor: ChartLabel.Anchor) -> ChartLabel {
        ChartLabel(text, at: ChartPoint(x: point.x + x, y: point.y + y), anchor, size: small)
      }
      let above = -smallLine - 50
      var candidates = [
        label(0, above, .middle), label(0, 50, .middle), label(-10, above, .start), label(10, above, .end),
        label(0, above - smallLine, .middle), label(0, smallLine + 50, .middle),
      ]
      let beside = point.y - smallLine / 2
      candidates.append(ChartLabel(text, at: ChartPoint(x: point.x + 60, y: beside), .start, size: small))
      candidates.append(ChartLabel(text, at: ChartPoint(x: point.x - 60, y: beside), .end, size: small))
      if !place(candidates, clearOf: obstacles + strokes) { place(candidates, clearOf: obstacles) }
    }
  }

  /// Small boxes that cover a line, so that labels can keep clear of it.
  private static func boxes(along start: ChartPoint, _ end: ChartPoint) -> [ChartBox] {
    let count = max(1, (end.x - start.x) / 40)
    return (0..<count).map { number in
      let from = start.y + (end.y - start.y) * number / count
      let to = start.y + (end.y - start.y) * (number + 1) / count
      return ChartBox(
        x: start.x + (end.x - start.x) * number / count, y: min(from, to) - 10, width: (end.x - start.x) / count,
        height: abs(to - from) + 20)
    }
  }

  /// Places the first label that stands in no label's way and, unless it is upon its own shape, on no shape; says whether it did.
  @discardableResult
  private mutating func place(_ candidates: [ChartLabel], clearOf shapes: [ChartBox]) -> Bool {
    for label in candidates {
      var isUpon = false
      if case .upon = label.ink { isUpon = true }
      if !isUpon, shapes.contains(where: { $0.intersects(label.box) }) { continue }
      if picture.place(label) { return true }
    }
    return false
  }
}
