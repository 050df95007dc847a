/// Why a workbook could not be made.
package enum SpreadsheetError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The private folder for temporary files could not be made, or its file not be read; with the system's error number.
  case temporaryFile(errno: Int32)
  /// A sheet's name is not as ``SheetName`` makes them, or is taken.
  case sheetName(String)
  /// The row or column lies outside of a sheet.
  case position(sheet: String, row: Int, column: Int)
  /// A number that Excel cannot hold (ECMA-376 part 1, clause 18.3.1.96: IEEE 754 doubles, finite).
  case number(sheet: String, row: Int, column: Int)
  /// A part of the file was not written to its end, as happens on a full disk.
  case truncated(part: String)
  /// The library refused; with its own words.
  case library(String)
  /// The workbook is finished already.
  case finished

  /// Whether the disk is at fault, and not what was to be written.
  package var isOfTheDisk: Bool {
    switch self {
    case .temporaryFile, .truncated, .library: true
    case .sheetName, .position, .number, .finished: false
    }
  }

  package var description: String {
    switch self {
    case .temporaryFile(let errno): "a temporary file for the spreadsheet could not be used (errno \(errno))"
    case .sheetName(let name): "\"\(name)\" cannot name a sheet, or another sheet has that name"
    case .position(let sheet, let row, let column):
      "row \(row + 1), column \(column + 1) lies outside of the sheet \"\(sheet)\""
    case .number(let sheet, let row, let column):
      "the number in row \(row + 1), column \(column + 1) of the sheet \"\(sheet)\" is not finite"
    case .truncated(let part): "\(part) of the spreadsheet was not written to its end; is the disk full?"
    case .library(let words):
      "the spreadsheet could not be written: \(words.hasSuffix(".") ? String(words.dropLast()) : words)"
    case .finished: "the spreadsheet is finished already"
    }
  }
}
