import CLibXLSXWriter

/// A sheet of a workbook; rows and columns are counted from 0.
package struct Worksheet {
  package let name: String
  /// Its place among the sheets.
  let number: Int
  let handle: UnsafeMutablePointer<lxw_worksheet>
  let workbook: Workbook

  /// Writes a text as it is, never as a formula or link; an empty one leaves a cell that only has its style.
  ///
  /// - Parameter text: At most as long as one of ``CellText/parts(_:longest:)``.
  /// - Throws: ``SpreadsheetError`` for a place outside of the sheet, or a text that is too long.
  package func write(_ text: String, row: Int, column: Int, _ style: CellStyle = CellStyle()) throws(SpreadsheetError) {
    let (row, column) = try place(row, column)
    let format = try workbook.format(style)
    if text.isEmpty {
      guard let format else { return }
      try Workbook.check(worksheet_write_blank(handle, row, column, format))
    } else {
      try Workbook.check(worksheet_write_string(handle, row, column, CellText.escaped(text), format))
    }
    workbook.count(self.number, row, column)
  }

  /// Writes a number.
  ///
  /// - Throws: ``SpreadsheetError`` for a place outside of the sheet, or a number that is not finite.
  package func write(_ number: Double, row: Int, column: Int, _ style: CellStyle) throws(SpreadsheetError) {
    guard number.isFinite else { throw .number(sheet: name, row: row, column: column) }
    let (row, column) = try place(row, column)
    try Workbook.check(worksheet_write_number(handle, row, column, number, try workbook.format(style)))
    workbook.count(self.number, row, column)
  }

  /// Writes a text over several cells of a row, which become one.
  package func write(
    _ text: String, row: Int, columns: ClosedRange<Int>, _ style: CellStyle
  ) throws(SpreadsheetError) {
    guard columns.count > 1 else { return try write(text, row: row, column: columns.lowerBound, style) }
    let (number, first) = try place(row, columns.lowerBound)
    let (_, last) = try place(row, columns.upperBound)
    let format = try workbook.format(style)
    try Workbook.check(worksheet_merge_range(handle, number, first, number, last, "", format))
    if format != nil { for column in first...last { workbook.count(self.number, number, column) } }
    try write(text, row: row, column: columns.lowerBound, style)
  }

  /// Writes a text that leads to the first cell of another sheet.
  package func write(
    _ text: String, linkTo sheet: String, row: Int, column: Int, _ style: CellStyle
  ) throws(SpreadsheetError) {
    guard SheetName.isLegal(sheet) else { throw .sheetName(sheet) }
    let (number, place) = try place(row, column)
    let format = try workbook.format(style)
    try Workbook.check(worksheet_write_url(handle, number, place, "internal:'\(sheet)'!A1", format))
    try write(text, row: row, column: column, style)
  }

  /// Sets the height of a row in points.
  package func setHeight(_ points: Int, row: Int) throws(SpreadsheetError) {
    let (row, _) = try place(row, 0)
    try Workbook.check(worksheet_set_row(handle, row, Double(min(points, SheetLimits.rowHeight)), nil))
  }

  /// Sets the width of a column in digits of the plain font, at most 255.
  package func setWidth(_ width: Int, column: Int) throws(SpreadsheetError) {
    let (_, column) = try place(0, column)
    try Workbook.check(worksheet_set_column(handle, column, column, Double(min(width, 255)), nil))
  }

  /// Keeps the first rows and columns in sight.
  package func freeze(rows: Int, columns: Int) throws(SpreadsheetError) {
    let (row, column) = try place(rows, columns)
    worksheet_freeze_panes(handle, row, column)
  }

  /// Puts filters on the heads of a list.
  package func filter(rows: ClosedRange<Int>, columns: ClosedRange<Int>) throws(SpreadsheetError) {
    let (firstRow, firstColumn) = try place(rows.lowerBound, columns.lowerBound)
    let (lastRow, lastColumn) = try place(rows.upperBound, columns.upperBound)
    try Workbook.check(worksheet_autofilter(handle, firstRow, firstColumn, lastRow, lastColumn))
  }

  /// Prints on A4, landscape, as wide as one page; the first rows on every page.
  package func setUpPage(repeatingRows rows: Int) throws(SpreadsheetError) {
    _ = try workbook.require()
    worksheet_set_paper(handle, 9)
    worksheet_set_landscape(handle)
    worksheet_fit_to_pages(handle, 1, 0)
    worksheet_set_margins(handle, 0.5, 0.5, 0.6, 0.6)
    try Workbook.check(worksheet_set_footer(handle, "&L&8&A&R&8&P / &N"))
    if rows > 0 {
      let (last, _) = try place(rows - 1, 0)
      try Workbook.check(worksheet_repeat_rows(handle, 0, last))
    }
  }

  /// Begins a new page above each of these rows; Excel does so only where pages are not fitted to a width.
  package func breakPages(above rows: [Int]) throws(SpreadsheetError) {
    // The library keeps at most 1,023 breaks, and a zero ends its list.
    var list: [lxw_row_t] = []
    for row in rows.prefix(1023) where row > 0 { list.append(try place(row, 0).0) }
    if list.isEmpty { return }
    list.append(0)
    try Workbook.check(worksheet_set_h_pagebreaks(handle, &list))
  }

  /// Draws no lines between cells.
  package func hideGrid() throws(SpreadsheetError) {
    _ = try workbook.require()
    worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  /// Makes it the sheet that opens first.
  package func activate() throws(SpreadsheetError) {
    _ = try workbook.require()
    worksheet_activate(handle)
  }

  /// Colours the cells of a range whose text is exactly this one.
  ///
  /// - Parameter text: Without quotation marks.
  package func colour(
    rows: ClosedRange<Int>, column: Int, equalTo text: String, colour: UInt32, fill: UInt32
  ) throws(SpreadsheetError) {
    let (first, place) = try place(rows.lowerBound, column)
    let (last, _) = try self.place(rows.upperBound, column)
    var style = CellStyle()
    style.colour = colour
    style.fill = fill
    let format = try workbook.format(style)
    let error = "\"\(text)\"".withCString { value in
      var condition = lxw_conditional_format()
      condition.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      condition.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
      condition.value_string = UnsafeMutablePointer(mutating: value)
      condition.format = format
      return worksheet_conditional_format_range(handle, first, place, last, place, &condition)
    }
    try Workbook.check(error)
  }

  /// A place as the library has it, on a sheet whose workbook is still open.
  func place(_ row: Int, _ column: Int) throws(SpreadsheetError) -> (lxw_row_t, lxw_col_t) {
    _ = try workbook.require()
    guard row >= 0, row < SheetLimits.rows, column >= 0, column < SheetLimits.columns else {
      throw .position(sheet: name, row: row, column: column)
    }
    return (lxw_row_t(row), lxw_col_t(column))
  }
}
