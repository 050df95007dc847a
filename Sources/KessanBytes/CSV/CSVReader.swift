/// Reads comma-separated values (RFC 4180) row by row, in memory that does not grow with the file.
///
/// Fields are ranges of the reader's buffer, valid until the next row. A byte order mark, CRLF line ends and quoted
/// fields with line breaks are understood.
package struct CSVReader: ~Copyable {
  /// The longest row that is read, in bytes.
  package static let longestRow = 1 << 22
  /// The most cells that a row may have.
  package static let mostCells = 10_000
  private static let block = 1 << 18

  private var input: ByteInput
  /// The bytes that the fields of the current row lie in.
  package private(set) var buffer: [UInt8] = []
  /// The fields of the current row.
  package private(set) var fields: [Field] = []
  /// The line, from 1, on which the current row begins.
  package private(set) var line = 0
  private var nextLine = 1
  private var position = 0
  private var atEnd = false

  package init(_ input: consuming ByteInput) {
    self.input = input
    fields.reserveCapacity(16)
  }

  /// A field as it lies in the reader's buffer.
  package struct Field: Sendable {
    package let range: Range<Int>
    /// Whether quotes stand doubled in it, so that its text is not simply its bytes.
    package let hasDoubledQuotes: Bool
  }

  /// Why a row cannot be read.
  package enum Fault: Error, Sendable, Hashable {
    case unreadable(ByteInputError)
    case unterminatedQuote
    case textAfterQuote
    case quoteInsideField
    case rowTooLong
    case tooManyCells
  }

  /// Goes to the next row; false behind the last one. Empty lines are passed over.
  ///
  /// - Throws: ``Fault``; the rest of the input cannot be read then.
  package mutating func next() throws(Fault) -> Bool {
    while true {
      line = nextLine
      guard try scan() else { return false }
      if fields.count == 1, fields[0].range.isEmpty { continue }
      return true
    }
  }

  /// The first bytes of the input, as many as one block holds; to be asked for before the first row.
  ///
  /// - Throws: ``Fault`` where the input cannot be read.
  package mutating func beginning() throws(Fault) -> ArraySlice<UInt8> {
    if buffer.isEmpty, !atEnd { try refill(keeping: 0) }
    return buffer[...]
  }

  /// The text of a field; nil where it is not valid UTF-8.
  package func text(_ field: Int) -> String? {
    guard field < fields.count else { return "" }
    let bytes = buffer[fields[field].range]
    guard fields[field].hasDoubledQuotes else { return String(validating: bytes, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == 0x22 && !isSecond
      if byte != 0x22 || isSecond { single.append(byte) }
    }
    return String(validating: single, as: UTF8.self)
  }

  private mutating func scan() throws(Fault) -> Bool {
    if line == 1, position == 0 {
      try refill(keeping: 0)
      if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }
    var start = position
    while true {
      fields.removeAll(keepingCapacity: true)
      switch try scanRow(from: start) {
      case .row:
        guard position - start <= Self.longestRow else { throw .rowTooLong }
        return true
      case .end: return false
      case .needsMore:
        try refill(keeping: start)
        start = 0
      }
    }
  }

  private enum Outcome { case row, end, needsMore }

  private mutating func scanRow(from start: Int) throws(Fault) -> Outcome {
    let count = buffer.count
    if start == count { return atEnd ? .end : .needsMore }
    var cursor = start
    var lines = 0
    while true {
      let field: Field
      if cursor < count, buffer[cursor] == 0x22 {
        guard let quoted = try scanQuoted(from: cursor + 1, &lines) else { return .needsMore }
        field = quoted.field
        cursor = quoted.next
      } else {
        let fieldStart = cursor
        cursor = plainEnd(from: cursor)
        field = Field(range: fieldStart..<cursor, hasDoubledQuotes: false)
        if cursor < count, buffer[cursor] == 0x22 { throw .quoteInsideField }
      }
      guard cursor < count || atEnd else { return .needsMore }
      let separator: UInt8 = cursor < count ? buffer[cursor] : 0x0A
      if separator == 0x0D, cursor + 1 == count, !atEnd { return .needsMore }
      guard fields.count < Self.mostCells else { throw .tooManyCells }
      fields.append(field)
      switch separator {
      case 0x2C: cursor += 1
      case 0x0D, 0x0A:
        let isPair = separator == 0x0D && cursor + 1 < count && buffer[cursor + 1] == 0x0A
        position = min(count, cursor + (isPair ? 2 : 1))
        nextLine = line + lines + 1
        return .row
      default: throw .textAfterQuote
      }
    }
  }

  /// The end of an unquoted field: the next comma, quote, line end, or the end of the buffer.
  private func plainEnd(from start: Int) -> Int {
    let bytes = buffer.span
    var cursor = start
    while cursor < bytes.count {
      switch bytes[cursor] {
      case 0x2C, 0x0A, 0x0D, 0x22: return cursor
      default: cursor += 1
      }
    }
    return cursor
  }

  /// The inside of a quoted field; nil where the buffer ends before it does.
  private func scanQuoted(from start: Int, _ lines: inout Int) throws(Fault) -> (field: Field, next: Int)? {
    var cursor = start
    var hasDoubledQuotes = false
    var breaks = 0
    while cursor < buffer.count {
      let byte = buffer[cursor]
      let isLoneReturn = byte == 0x0D && cursor + 1 < buffer.count && buffer[cursor + 1] != 0x0A
      if byte == 0x0A || isLoneReturn { breaks += 1 }
      if byte == 0x22 {
        if cursor + 1 == buffer.count, !atEnd { return nil }
        if cursor + 1 < buffer.count, buffer[cursor + 1] == 0x22 {
          hasDoubledQuotes = true
          cursor += 2
          continue
        }
        lines += breaks
        return (Field(range: start..<cursor, hasDoubledQuotes: hasDoubledQuotes), cursor + 1)
      }
      cursor += 1
    }
    if atEnd { throw .unterminatedQuote }
    return nil
  }

  private mutating func refill(keeping start: Int) throws(Fault) {
    buffer.removeSubrange(..<start)
    position = 0
    guard buffer.count <= Self.longestRow else { throw .rowTooLong }
    do {
      if try !input.read(max(Self.block, buffer.count), into: &buffer) { atEnd = true }
    } catch {
      throw .unreadable(error)
    }
  }
}
