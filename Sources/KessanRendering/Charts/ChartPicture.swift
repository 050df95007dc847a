/// A point in tenths of a pixel, from the upper left corner.
struct ChartPoint: Sendable, Hashable {
  var x: Int
  var y: Int
}

/// A rectangle in tenths of a pixel.
struct ChartBox: Sendable, Hashable {
  var x: Int
  var y: Int
  var width: Int
  var height: Int

  var right: Int { x + width }
  var bottom: Int { y + height }

  func intersects(_ other: ChartBox) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  func contains(_ other: ChartBox) -> Bool {
    x <= other.x && other.right <= right && y <= other.y && other.bottom <= bottom
  }
}

/// A line of text with the space that it takes.
struct ChartLabel: Sendable, Hashable {
  enum Anchor: String, Sendable { case start, middle, end }
  enum Ink: Sendable, Hashable {
    case text
    case muted
    /// Upon a filled shape, in this colour.
    case upon(String)
  }

  let text: String
  let box: ChartBox
  let anchor: Anchor
  let size: Int
  let ink: Ink
  /// Whether the text runs upwards.
  var isRotated = false

  /// A text that runs upwards, in the middle of a shape.
  static func rotated(_ text: String, within shape: ChartBox, size: Int, ink: Ink) -> ChartLabel {
    let width = TextMeasure.width(text, size: size)
    let height = TextMeasure.height(size: size)
    let box = ChartBox(
      x: shape.x + (shape.width - height) / 2, y: shape.y + (shape.height - width) / 2, width: height, height: width)
    return ChartLabel(text: text, box: box, anchor: .middle, size: size, ink: ink, isRotated: true)
  }

  private init(text: String, box: ChartBox, anchor: Anchor, size: Int, ink: Ink, isRotated: Bool) {
    self.text = text
    self.box = box
    self.anchor = anchor
    self.size = size
    self.ink = ink
    self.isRotated = isRotated
  }

  /// The text with its box hung at a point: the anchor's x, and the upper edge.
  init(_ text: String, at point: ChartPoint, _ anchor: Anchor, size: Int, ink: Ink = .text) {
    let width = TextMeasure.width(text, size: size)
    let shift =
      switch anchor {
      case .start: 0
      case .middle: width / 2
      case .end: width
      }
    self.text = text
    box = ChartBox(x: point.x - shift, y: point.y, width: width, height: TextMeasure.height(size: size))
    self.anchor = anchor
    self.size = size
    self.ink = ink
  }

  /// Where the text is anchored, on its base line.
  var origin: ChartPoint {
    if isRotated { return ChartPoint(x: box.x + size, y: box.y + box.height / 2) }
    let x =
      switch anchor {
      case .start: box.x
      case .middle: box.x + box.width / 2
      case .end: box.right
      }
    return ChartPoint(x: x, y: box.y + size)
  }
}

/// A mark of a chart.
enum ChartMark: Sendable, Hashable {
  /// An area that stands for a value, with the place of its fact.
  case bar(ChartBox, ChartFill, fact: Int?)
  /// A point of a line, with the place of its fact.
  case dot(ChartPoint, ChartFill, fact: Int?)
  case line([ChartPoint], ChartFill)
  case rule(ChartPoint, ChartPoint, Rule)

  enum Rule: Sendable, Hashable { case grid, axis, connector, cut }
}

/// A drawn chart: marks, and labels no two of which overlap.
struct ChartPicture: Sendable, Hashable {
  let width: Int
  var height: Int
  var marks: [ChartMark] = []
  private(set) var labels: [ChartLabel] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// Adds a label where nothing stands in its way; says whether it did.
  @discardableResult
  mutating func place(_ label: ChartLabel) -> Bool {
    guard !label.text.isEmpty, ChartBox(x: 0, y: 0, width: width, height: height).contains(label.box),
      !labels.contains(where: { $0.box.intersects(label.box) })
    else { return false }
    labels.append(label)
    return true
  }

  /// Adds the first of the labels that has room.
  @discardableResult
  mutating func place(firstOf labels: [ChartLabel]) -> Bool {
    for label in labels where place(label) { return true }
    return false
  }

  /// Adds lines below one another, all or none.
  @discardableResult
  mutating func place(lines: [String], at point: ChartPoint, _ anchor: ChartLabel.Anchor, size: Int) -> Bool {
    let before = labels
    for (number, line) in lines.enumerated() {
      let y = point.y + number * TextMeasure.height(size: size)
      guard place(ChartLabel(line, at: ChartPoint(x: point.x, y: y), anchor, size: size)) else {
        labels = before
        return false
      }
    }
    return true
  }
}
