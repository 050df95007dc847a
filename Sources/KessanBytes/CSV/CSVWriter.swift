/// Writes CSV (RFC 4180), streaming: cells are quoted where they must be, rows end with CR LF.
///
/// Cells are written in order and rows are ended by the caller; that all rows have as many cells is the caller's care.
///
/// ```swift
/// var csv = CSVWriter(.memory)
/// csv.row(["concept", "value"])
/// csv.cell("Revenues")
/// csv.cell(plain: Array("11848000000".utf8))
/// csv.endRow()
/// let bytes = try csv.finish()
/// ```
package struct CSVWriter: Sendable {
  private var block: ByteBlock
  /// How many cells the row has so far, and whether there is nothing in them.
  private var cells = 0
  private var isEmpty = true

  /// - Parameter isMarked: Whether the file begins with the byte order mark, by which spreadsheets know UTF-8.
  package init(_ destination: ExportFile.Destination, isMarked: Bool = false) {
    block = ByteBlock(destination)
    if isMarked { block.bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
  }

  /// Adds a cell with any text; it reads back as it is.
  package mutating func cell(_ text: String) {
    separate()
    isEmpty = isEmpty && text.utf8.isEmpty
    guard text.utf8.contains(where: Self.needsQuotes) else {
      block.bytes.append(contentsOf: text.utf8)
      return
    }
    block.bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { block.bytes.append(0x22) }
      block.bytes.append(byte)
    }
    block.bytes.append(0x22)
  }

  /// Adds a cell with bytes that need no quotes, such as a number.
  package mutating func cell(plain bytes: [UInt8]) {
    separate()
    isEmpty = isEmpty && bytes.isEmpty
    block.bytes.append(contentsOf: bytes)
  }

  /// Adds a cell with a text that no spreadsheet takes for a formula: see ``spreadsheetText(_:)``.
  package mutating func cell(guarded text: String) { cell(Self.spreadsheetText(text)) }

  /// Ends the row; one that holds a single empty cell is written as `""`, since readers skip empty lines.
  package mutating func endRow() {
    if cells == 1, isEmpty { block.bytes.append(contentsOf: [0x22, 0x22]) }
    block.bytes.append(contentsOf: [0x0D, 0x0A])
    cells = 0
    isEmpty = true
    block.flushIfFull()
  }

  /// Adds a whole row of texts.
  package mutating func row(_ texts: [String]) {
    for text in texts { cell(text) }
    endRow()
  }

  /// The bytes of the file where they are kept in memory; none where a descriptor took them.
  ///
  /// - Throws: ``ByteOutput/Failure``, the first that happened.
  package mutating func finish() throws(ByteOutput.Failure) -> [UInt8] { try block.finish() }

  /// A text with an apostrophe before it where a spreadsheet would compute it.
  ///
  /// That are texts that begin with `=`, `+`, `-` or `@`, in full width too and after any white space, and those that
  /// begin with a tab or a line break. A text that begins with an apostrophe gets one as well: taking one away from every
  /// cell that begins so gives back what was written.
  package static func spreadsheetText(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    let isControl = first == "\t" || first == "\r" || first == "\n"
    let begin = text.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }
    let isFormula = begin.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    return first == "'" || isControl || isFormula ? "'" + text : text
  }

  private mutating func separate() {
    if cells > 0 { block.bytes.append(0x2C) }
    cells += 1
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
  }
}
