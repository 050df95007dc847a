/// How a cell looks; equal styles share one format of the workbook.
public struct CellStyle: Sendable, Hashable {
  public enum Alignment: Sendable, Hashable {
    /// Texts to the left, numbers to the right.
    case automatic
    case left
    case centre
    case right
  }

  public enum VerticalAlignment: Sendable, Hashable {
    case bottom
    case centre
    case top
  }

  public enum Border: Sendable, Hashable {
    case hair
    case thin
    case medium
  }

  /// The number format in Excel's own language, at most ``SheetLimits/numberFormat`` bytes; empty for "General".
  public var numberFormat = ""
  /// The size of the font, in points.
  public var size = 11
  public var isBold = false
  public var isItalic = false
  public var isUnderlined = false
  /// The colour of the text, `0xRRGGBB`.
  public var colour: UInt32?
  /// The colour of the ground, `0xRRGGBB`.
  public var fill: UInt32?
  public var alignment = Alignment.automatic
  public var verticalAlignment = VerticalAlignment.bottom
  /// Whether long texts go on in further lines.
  public var wraps = false
  /// How far the text is set in, 0 to 15.
  public var indent = 0
  public var top: Border?
  public var bottom: Border?
  public var borderColour: UInt32?

  public init() {}

  /// The style with something changed.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var copy = self
    change(&copy)
    return copy
  }
}
