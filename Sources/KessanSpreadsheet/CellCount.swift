/// Counts the cells of a sheet, each once however often it is written.
struct CellCount {
  private(set) var count = 0
  /// The row in which a column was written last: enough where rows come from top to bottom.
  private var rows: [Int32] = []
  /// The cells of rows that were left; nil where no row is written again.
  private var places: Set<Int>?

  init(inOrder: Bool) {
    places = inOrder ? nil : []
  }

  mutating func add(row: UInt32, column: UInt16) {
    guard places == nil else {
      if places?.insert(Int(row) << 16 | Int(column)).inserted == true { count += 1 }
      return
    }
    let column = Int(column)
    if column >= rows.count { rows += Array(repeating: -1, count: column + 1 - rows.count) }
    if rows[column] != Int32(row) { count += 1 }
    rows[column] = Int32(row)
  }
}
