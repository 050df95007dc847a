/// What a sheet of Excel can hold (ECMA-376 and Microsoft's specifications and limits).
package enum SheetLimits {
  package static let rows = 1_048_576
  package static let columns = 16_384
  /// The longest text of a cell, in UTF-16 units.
  package static let text = 32_767
  /// The tallest row, in points.
  package static let rowHeight = 409
  /// The most number formats of a workbook that every Excel takes.
  package static let numberFormats = 200
  /// The longest number format that the library keeps, in bytes.
  package static let numberFormat = 127
}
