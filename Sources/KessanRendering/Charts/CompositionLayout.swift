import KessanDisclosure
import KessanModel

/// Pillars of parts, each part named and valued beside its pillar; names move apart where parts are thin.
struct CompositionLayout {
  private struct Part {
    let box: ChartBox
    let lines: [String]
    var y: Int
  }

  static func picture(_ values: ChartValues, width: Int, size: Int) -> ChartPicture {
    var picture = ChartPicture(width: width, height: 1_000_000)
    let line = TextMeasure.height(size: size)
    let count = max(1, values.chart.categories.count)
    let slot = width / count
    let pillar = min(slot * 34 / 100, 1300)
    let room = max(0, slot - pillar - 170)
    let texts = values.chart.categories.indices.map { category in
      values.chart.series.indices.map { series in text(values, series, category, room, size) }
    }
    let tallest = texts.map { $0.reduce(0) { $0 + $1.count * line + 24 } }.max() ?? 0
    let length = max(width > 5000 ? 2600 : 2300, tallest)
    let spans = ChartStack.spans(values.numbers)
    let scale = ChartScale(ChartStack.ends(values.numbers), includingZero: true, length: length, ticks: 1)
    let highest = ChartStack.ends(values.numbers).max() ?? .zero
    let unit = TextMeasure.shortened(values.chart.unit[values.language], to: width, size: size)
    picture.place(ChartLabel(unit, at: ChartPoint(x: 0, y: 0), .start, size: size, ink: .muted))
    let top = line + 60
    let spare = length - scale.offset(highest)
    func y(_ value: ExactDecimal) -> Int {
      top + (length - scale.offset(value) - spare) * length / max(1, length - spare)
    }
    var bottom = top + length
    for category in values.chart.categories.indices {
      let x = slot * category
      var parts: [Part] = []
      for series in values.chart.series.indices {
        guard let span = spans[series][category], let figure = values.figure(series, category) else { continue }
        let upper = y(span.to)
        let box = ChartBox(x: x, y: upper, width: pillar, height: max(8, y(span.from) - upper))
        picture.marks.append(.bar(box, .series(series), fact: figure.fact))
        let lines = texts[category][series]
        parts.append(Part(box: box, lines: lines, y: box.y + box.height / 2 - lines.count * line / 2))
      }
      bottom = max(bottom, parts.map(\.box.bottom).max() ?? 0)
      for part in spread(parts, from: top, to: bottom, line: line) {
        let middle = part.y + part.lines.count * line / 2
        picture.marks.append(
          .rule(
            ChartPoint(x: part.box.right, y: part.box.y + part.box.height / 2),
            ChartPoint(x: part.box.right + 80, y: middle), .connector))
        picture.place(lines: part.lines, at: ChartPoint(x: part.box.right + 110, y: part.y), .start, size: size)
        bottom = max(bottom, part.y + part.lines.count * line)
      }
    }
    for (category, name) in values.categories.enumerated() {
      let lines = TextMeasure.wrapped(name, to: slot - 60, size: size, lines: 3)
      picture.place(lines: lines, at: ChartPoint(x: slot * category, y: bottom + 50), .start, size: size)
    }
    picture.height = (picture.labels.map(\.box.bottom) + [bottom]).max().map { $0 + 20 } ?? 0
    return picture
  }

  /// The name of a part in two lines at most, with its value on the last one or below; nothing where there is none.
  private static func text(
    _ values: ChartValues, _ series: Int, _ category: Int, _ room: Int, _ size: Int
  ) -> [String] {
    guard let (_, figure) = values.value(series, category) else { return [] }
    var lines = TextMeasure.wrapped(values.name(of: series), to: room, size: size, lines: 2)
    let value = TextMeasure.shortened(figure.display, to: room, size: size)
    if let last = lines.last, TextMeasure.width(last + "  " + value, size: size) <= room {
      lines[lines.count - 1] = last + "  " + value
    } else if !value.isEmpty {
      lines.append(value)
    }
    return lines
  }

  /// The parts from the top down, moved so that no names overlap: down first, then up from the end.
  private static func spread(_ parts: [Part], from top: Int, to bottom: Int, line: Int) -> [Part] {
    var parts = parts.sorted { ($0.box.y, $0.y) < ($1.box.y, $1.y) }
    var free = top
    for number in parts.indices {
      parts[number].y = max(parts[number].y, free)
      free = parts[number].y + parts[number].lines.count * line + 24
    }
    var end = max(bottom, top + parts.reduce(-24) { $0 + $1.lines.count * line + 24 })
    for number in parts.indices.reversed() {
      let height = parts[number].lines.count * line
      parts[number].y = min(parts[number].y, end - height)
      end = parts[number].y - 24
    }
    return parts
  }
}
