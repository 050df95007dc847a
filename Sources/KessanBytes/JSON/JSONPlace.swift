/// A place in a JSON document.
///
/// A line ends with LF, CR LF or CR. Columns count Unicode scalars, as most editors do; a byte order mark counts as none.
package struct JSONPlace: Sendable, Hashable, CustomStringConvertible {
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int
  /// The number of bytes before the place.
  package let offset: Int

  package init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  package var description: String { "line \(line), column \(column)" }
}

extension JSONPlace {
  /// The place of a byte, found by counting from the beginning of the document: for errors, of which there are few.
  init(offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    for index in JSONEncoding.markLength(bytes)..<max(offset, JSONEncoding.markLength(bytes)) {
      let byte = bytes[index]
      let isLineEnd = byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      if isLineEnd {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column, offset: offset)
  }
}
