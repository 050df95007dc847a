import KessanModel
import KessanSpreadsheet

/// What a cell holds.
enum CellContent: Sendable, Hashable {
  case text(String)
  case number(ExactDecimal)
  case date(CalendarDate)
  /// A text that leads to another sheet.
  case link(String, sheet: String)
  case blank
}

/// A sheet before it is written: rows from top to bottom, and what floats above them.
struct SheetDraft: Sendable {
  struct Cell: Sendable {
    let column: Int
    /// How many columns it takes.
    let span: Int
    let content: CellContent
    let style: CellStyle
  }

  struct Row: Sendable {
    /// In points; nil for the plain height.
    var height: Int?
    /// From left to right.
    var cells: [Cell] = []

    init(height: Int? = nil) {
      self.height = height
    }

    /// Adds a cell to the right of the others.
    mutating func add(_ content: CellContent, at column: Int, span: Int = 1, _ style: CellStyle = CellStyle()) {
      cells.append(Cell(column: column, span: span, content: content, style: style))
    }
  }

  let name: String
  var rows: [Row] = []
  /// In digits, from the first column on.
  var widths: [Int] = []
  var frozenRows = 0
  var frozenColumns = 0
  /// The charts with the row and the column of their upper left corner.
  var charts: [(row: Int, column: Int, chart: SheetChart)] = []
  /// The rows above which a page ends.
  var pageBreaks: [Int] = []
  /// Texts whose cells are coloured, with the column that is looked at and the rows of the list.
  var marks: [(column: Int, rows: ClosedRange<Int>, text: String, colour: UInt32, fill: UInt32)] = []
  /// The list that has filters on its heads.
  var filter: (rows: ClosedRange<Int>, columns: ClosedRange<Int>)?

  init(name: String) {
    self.name = name
  }

  /// Adds a row with one cell in the first column.
  mutating func add(_ text: String, _ style: CellStyle, span: Int = 1, height: Int? = nil) {
    var row = Row(height: height)
    row.add(.text(text), at: 0, span: span, style)
    rows.append(row)
  }

  /// Adds a row without content.
  mutating func skip(height: Int? = nil) { rows.append(Row(height: height)) }
}
