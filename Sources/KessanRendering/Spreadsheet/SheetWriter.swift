import KessanModel
import KessanSpreadsheet

/// Writes drafts into a workbook, and collects the texts that no cell can hold.
struct SheetWriter {
  let workbook: Workbook
  private(set) var longTexts = LongTexts()

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  /// Adds a sheet.
  ///
  /// - Throws: ``SpreadsheetError``.
  mutating func write(_ draft: SheetDraft) throws(SpreadsheetError) -> Worksheet {
    let sheet = try workbook.addSheet(draft.name)
    for (column, width) in draft.widths.enumerated() { try sheet.setWidth(width, column: column) }
    for (number, row) in draft.rows.enumerated() {
      if let height = row.height { try sheet.setHeight(height, row: number) }
      for cell in row.cells { try write(cell, row: number, to: sheet) }
    }
    for mark in draft.marks {
      try sheet.colour(
        rows: mark.rows, column: mark.column, equalTo: mark.text, colour: mark.colour, fill: mark.fill)
    }
    if let filter = draft.filter { try sheet.filter(rows: filter.rows, columns: filter.columns) }
    for (row, column, chart) in draft.charts { try sheet.insert(chart, row: row, column: column) }
    if draft.frozenRows + draft.frozenColumns > 0 {
      try sheet.freeze(rows: draft.frozenRows, columns: draft.frozenColumns)
    }
    try sheet.breakPages(above: draft.pageBreaks)
    try sheet.hideGrid()
    try sheet.setUpPage(repeatingRows: draft.frozenRows)
    return sheet
  }

  private mutating func write(_ cell: SheetDraft.Cell, row: Int, to sheet: Worksheet) throws(SpreadsheetError) {
    switch cell.content {
    case .text(let text):
      let fitting = longTexts.fitting(text, sheet: sheet.name, row: row, column: cell.column)
      try sheet.write(fitting, row: row, columns: cell.column...(cell.column + cell.span - 1), cell.style)
    case .link(let text, let target):
      let fitting = longTexts.fitting(text, sheet: sheet.name, row: row, column: cell.column)
      try sheet.write(fitting, linkTo: target, row: row, column: cell.column, cell.style)
    case .number(let number): try write(number, row: row, column: cell.column, cell.style, to: sheet)
    case .date(let date): try write(date, row: row, column: cell.column, cell.style, to: sheet)
    case .blank: try sheet.write("", row: row, columns: cell.column...(cell.column + cell.span - 1), cell.style)
    }
  }

  /// Writes a text that may be too long for its cell.
  mutating func write(
    _ text: String, row: Int, column: Int, _ style: CellStyle, to sheet: Worksheet
  ) throws(SpreadsheetError) {
    let fitting = longTexts.fitting(text, sheet: sheet.name, row: row, column: column)
    try sheet.write(fitting, row: row, column: column, style)
  }

  /// Writes a number; one that a double cannot hold is written as text.
  func write(
    _ number: ExactDecimal, row: Int, column: Int, _ style: CellStyle, to sheet: Worksheet
  ) throws(SpreadsheetError) {
    if let value = Self.double(number) {
      try sheet.write(value, row: row, column: column, style)
    } else {
      try sheet.write(CellText.parts(number.description)[0], row: row, column: column, style)
    }
  }

  /// Writes a day as a date; one that Excel has no number for is written as text.
  func write(
    _ date: CalendarDate, row: Int, column: Int, _ style: CellStyle, to sheet: Worksheet
  ) throws(SpreadsheetError) {
    if let serial = DateSerial.number(date) {
      try sheet.write(Double(serial), row: row, column: column, style)
    } else {
      try sheet.write(date.description, row: row, column: column, style)
    }
  }

  /// The nearest double; nil where the number is too large, or so small that nothing would be left of it.
  static func double(_ number: ExactDecimal) -> Double? {
    guard (-400...400).contains(number.exponent), let value = Double(number.description), value.isFinite,
      value.magnitude < 9.999e307, number.signum == 0 || value.magnitude > 2.3e-308
    else { return nil }
    return value
  }
}
