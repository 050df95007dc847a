import KessanDisclosure
import KessanModel

extension PrintedFigure {
  /// The figure of a display. A module's format may put words behind it that printed figures do not have.
  init?(display: String) {
    if let whole = try? PrintedFigure(display) {
      self = whole
      return
    }
    guard let last = display.lastIndex(where: { $0.isASCII && $0.isNumber }),
      let figure = try? PrintedFigure(String(display[...last]))
    else { return nil }
    self = figure
  }
}
