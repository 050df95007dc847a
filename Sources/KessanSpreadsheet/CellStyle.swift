/// How a cell looks; equal styles share one format of the workbook.
package struct CellStyle: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable {
    /// Texts to the left, numbers to the right.
    case automatic
    case left
    case centre
    case right
  }

  package enum VerticalAlignment: Sendable, Hashable {
    case bottom
    case centre
    case top
  }

  package enum Border: Sendable, Hashable {
    case hair
    case thin
    case medium
  }

  /// The number format in Excel's own language, at most ``SheetLimits/numberFormat`` bytes; empty for "General".
  package var numberFormat = ""
  /// The size of the font, in points.
  package var size = 11
  package var isBold = false
  package var isItalic = false
  package var isUnderlined = false
  /// The colour of the text, `0xRRGGBB`.
  package var colour: UInt32?
  /// The colour of the ground, `0xRRGGBB`.
  package var fill: UInt32?
  package var alignment = Alignment.automatic
  package var verticalAlignment = VerticalAlignment.bottom
  /// Whether long texts go on in further lines.
  package var wraps = false
  /// How far the text is set in, 0 to 15.
  package var indent = 0
  package var top: Border?
  package var bottom: Border?
  package var borderColour: UInt32?

  package init() {}

  /// The style with something changed.
  package func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }
}
