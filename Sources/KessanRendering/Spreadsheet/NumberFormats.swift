import KessanModel
import KessanSpreadsheet

/// The number formats of a workbook, of which Excel takes a limited count; figures beyond it stay text.
struct NumberFormats: Sendable {
  private var known: Set<String> = []

  /// The cell, or its text where its format would be one too many.
  mutating func admitted(_ cell: FigureCell, display: String) -> FigureCell {
    guard !cell.numberFormat.isEmpty, !known.contains(cell.numberFormat) else { return cell }
    guard known.count < SheetLimits.numberFormats - 40 else { return FigureCell(text: display) }
    known.insert(cell.numberFormat)
    return cell
  }
}
