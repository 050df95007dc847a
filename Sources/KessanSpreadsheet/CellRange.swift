/// Cells of a row or a column on a sheet, counted from 0.
public struct CellRange: Sendable, Hashable {
  public let sheet: String
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(sheet: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.sheet = sheet
    self.rows = rows
    self.columns = columns
  }

  /// One cell.
  public init(sheet: String, row: Int, column: Int) {
    self.init(sheet: sheet, rows: row...row, columns: column...column)
  }
}
