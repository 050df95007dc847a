/// Cells of a row or a column on a sheet, counted from 0.
package struct CellRange: Sendable, Hashable {
  package let sheet: String
  package let rows: ClosedRange<Int>
  package let columns: ClosedRange<Int>

  package init(sheet: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.sheet = sheet
    self.rows = rows
    self.columns = columns
  }

  /// One cell.
  package init(sheet: String, row: Int, column: Int) {
    self.init(sheet: sheet, rows: row...row, columns: column...column)
  }
}
