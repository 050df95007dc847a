/// Names of series beside swatches of their fill, in as many rows as they need.
enum ChartLegend {
  struct Item: Sendable {
    let name: String
    let fill: ChartFill
    let isLine: Bool
  }

  /// Draws the items from a line of the picture on; gives the line below them.
  static func draw(_ items: [Item], from top: Int, size: Int, in picture: inout ChartPicture) -> Int {
    let height = TextMeasure.height(size: size) + 50
    var x = 0
    var y = top
    for item in items {
      let name = TextMeasure.shortened(item.name, to: picture.width - 260, size: size)
      let width = 180 + TextMeasure.width(name, size: size)
      if x > 0, x + width > picture.width {
        x = 0
        y += height
      }
      let middle = y + TextMeasure.height(size: size) / 2
      if item.isLine {
        picture.marks.append(
          .line([ChartPoint(x: x, y: middle), ChartPoint(x: x + 130, y: middle)], item.fill))
        picture.marks.append(.dot(ChartPoint(x: x + 65, y: middle), item.fill, fact: nil))
      } else {
        picture.marks.append(.bar(ChartBox(x: x, y: middle - 50, width: 130, height: 100), item.fill, fact: nil))
      }
      picture.place(ChartLabel(name, at: ChartPoint(x: x + 180, y: y), .start, size: size))
      x += width + 240
    }
    return items.isEmpty ? top : y + height
  }
}
