/// Reads JSON (RFC 8259) token by token.
///
/// Nothing is made of a token but its place and kind until its text is asked for, so that documents of any size can be
/// read. The document is checked while it is read: whoever gets `nil` has seen a whole and valid document.
///
/// - A UTF-8 byte order mark at the beginning is ignored. Other encodings are errors.
/// - Numbers keep the exact text that they are written with (``text(of:)``).
/// - Keys of one object are compared by what they mean: `"a"` and `"\u0061"` are the same. A repeated key is an error;
///   unlike after other errors, reading may go on behind it.
/// - Surrogates without their other half and bytes that are not UTF-8 are errors. `\u0000` is a character like others.
///
/// ```swift
/// var json = JSONTokenizer(bytes)
/// while let token = try json.next() {
///   if token.kind == .number { print(token.place, json.text(of: token)) }
/// }
/// ```
package struct JSONTokenizer: Sendable {
  /// What may come next.
  private enum Expectation {
    case value
    /// A value, or the end of an array that is empty so far.
    case firstElement
    /// A key, or the end of an object that is empty so far.
    case firstKey
    case key
    /// A comma, or the end of the innermost object or array.
    case separator
    /// Nothing but space.
    case end
  }

  let bytes: [UInt8]
  let limits: JSONLimits
  var position: Int
  /// The objects and arrays that are open, the innermost last.
  private(set) var open: [JSONContainer] = []
  private var keys = JSONKeys()
  private var expectation = Expectation.value
  private var failure: JSONError?
  /// The line of `position`, where it begins, and how many bytes of it so far begin no Unicode scalar.
  private var line = 1
  private var lineStart: Int
  private var continuations = 0
  /// Where the last comma stands.
  private(set) var comma = 0

  package init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) {
    self.bytes = bytes
    self.limits = limits
    position = JSONEncoding.markLength(bytes)
    lineStart = position
    if let encoding = JSONEncoding.foreignName(bytes) {
      failure = JSONError(.encoding(encoding), JSONPlace(line: 1, column: 1, offset: 0))
    }
  }

  /// The next token; nil at the end of the document.
  ///
  /// - Throws: ``JSONError``. After ``JSONError/Kind/repeatedKey(_:first:)`` the next call gives the value of the repeated
  ///   key; after any other error every call throws the same error.
  package mutating func next() throws(JSONError) -> JSONToken? {
    if let failure { throw failure }
    do {
      return try advance()
    } catch {
      if case .repeatedKey = error.kind { throw error }
      failure = error
      throw error
    }
  }

  private mutating func advance() throws(JSONError) -> JSONToken? {
    skipSpace()
    if expectation == .separator, position < bytes.count, bytes[position] == 0x2C {
      comma = position
      position += 1
      skipSpace()
      expectation = open.last?.isObject == true ? .key : .value
    }
    guard position < bytes.count else {
      if expectation == .end { return nil }
      throw unexpectedEnd()
    }
    let byte = bytes[position]
    switch (expectation, byte) {
    case (.firstKey, 0x22), (.key, 0x22): return try key()
    case (.firstKey, 0x7D): return close(.endObject)
    case (.firstElement, 0x5D): return close(.endArray)
    case (.separator, 0x7D) where open.last?.isObject == true: return close(.endObject)
    case (.separator, 0x5D) where open.last?.isObject == false: return close(.endArray)
    case (.value, _), (.firstElement, _): return try value(byte)
    case (.firstKey, _): throw faultOfKey(isFirst: true)
    case (.key, _): throw faultOfKey(isFirst: false)
    case (.separator, _): throw faultBehindValue()
    case (.end, _): throw faultBehindEnd()
    }
  }

  private mutating func value(_ byte: UInt8) throws(JSONError) -> JSONToken {
    switch byte {
    case 0x22:
      let scan = try scanText()
      return valueToken(.text, scan.range, hasEscapes: scan.hasEscapes, continuations: scan.continuations)
    case 0x2D, 0x30...0x39: return valueToken(.number, position..<(try endOfNumber()))
    case 0x7B: return try begin(.beginObject)
    case 0x5B: return try begin(.beginArray)
    case 0x74 where isWord("true"): return valueToken(.true, position..<(position + 4))
    case 0x66 where isWord("false"): return valueToken(.false, position..<(position + 5))
    case 0x6E where isWord("null"): return valueToken(.null, position..<(position + 4))
    default: throw faultOfValue(isFirst: expectation == .firstElement)
    }
  }

  /// A token at the position, which moves behind it.
  private mutating func token(
    _ kind: JSONToken.Kind, _ range: Range<Int>, hasEscapes: Bool = false, continuations more: Int = 0
  ) -> JSONToken {
    let place = JSONPlace(line: line, column: position - lineStart - continuations + 1, offset: position)
    let isQuoted = kind == .text || kind == .key
    position = range.upperBound + (isQuoted ? 1 : 0)
    continuations += more
    return JSONToken(kind: kind, hasEscapes: hasEscapes, range: range, place: place)
  }

  private mutating func valueToken(
    _ kind: JSONToken.Kind, _ range: Range<Int>, hasEscapes: Bool = false, continuations: Int = 0
  ) -> JSONToken {
    expectation = open.isEmpty ? .end : .separator
    return token(kind, range, hasEscapes: hasEscapes, continuations: continuations)
  }

  private mutating func begin(_ kind: JSONToken.Kind) throws(JSONError) -> JSONToken {
    guard open.count < limits.depth else { throw fault(.tooDeep(limits.depth)) }
    let isObject = kind == .beginObject
    open.append(JSONContainer(isObject: isObject, offset: position))
    if isObject { keys.open() }
    expectation = isObject ? .firstKey : .firstElement
    return token(kind, position..<(position + 1))
  }

  private mutating func close(_ kind: JSONToken.Kind) -> JSONToken {
    open.removeLast()
    if kind == .endObject { keys.close() }
    return valueToken(kind, position..<(position + 1))
  }

  /// A key with the colon behind it.
  private mutating func key() throws(JSONError) -> JSONToken {
    let scan = try scanText()
    let key = token(.key, scan.range, hasEscapes: scan.hasEscapes, continuations: scan.continuations)
    skipSpace()
    guard position < bytes.count else { throw unexpectedEnd() }
    guard bytes[position] == 0x3A else { throw faultBehindKey(text(of: key)) }
    position += 1
    expectation = .value
    let document = bytes
    if let first = keys.insert(key.range, hasEscapes: key.hasEscapes, in: document.span) {
      throw JSONError(.repeatedKey(text(of: key), first: JSONPlace(offset: first - 1, in: bytes)), key.place)
    }
    return key
  }

  private mutating func skipSpace() {
    let space = endOfSpace()
    position = space.end
    guard space.lines > 0 else { return }
    line += space.lines
    lineStart = space.lastLineStart
    continuations = 0
  }

  /// Where the space at the position ends, how many lines end in it, and where the last line begins that does.
  private func endOfSpace() -> (end: Int, lines: Int, lastLineStart: Int) {
    let bytes = self.bytes.span
    var index = position
    var lines = 0
    var lineStart = index
    while index < bytes.count {
      let byte = bytes[index]
      guard byte <= 0x20, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { break }
      index += 1
      guard byte == 0x0A || (byte == 0x0D && (index == bytes.count || bytes[index] != 0x0A)) else { continue }
      lines += 1
      lineStart = index
    }
    return (index, lines, lineStart)
  }
}

/// An object or array that is open, and where it begins.
struct JSONContainer: Sendable {
  let isObject: Bool
  let offset: Int
}
