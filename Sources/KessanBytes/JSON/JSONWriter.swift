/// Writes JSON (RFC 8259), streaming: text is escaped into a block of 64 KB, and full blocks go to the descriptor.
///
/// Memory stays constant however long the document; only a single string longer than a block makes it grow. The first
/// error is remembered, and `finish()` throws it. A key that stands twice in one object is such an error; ready keys
/// (``member(plain:rendered:)``) are not looked at.
///
/// ```swift
/// var json = JSONWriter(.memory)
/// json.beginObject()
/// json.member("title", "Q\"A")
/// json.endObject()
/// let bytes = try json.finish()
/// ```
package struct JSONWriter: Sendable {
  private var block: ByteBlock
  private var keys = MemberKeys()
  private var repeatedKey: String?
  /// For every open object or array, whether it has a member yet.
  private var filled: [Bool] = []
  /// The depth from which on everything stands on one line.
  private var inlineDepth = Int.max

  package init(_ destination: ExportFile.Destination) {
    block = ByteBlock(destination)
  }

  /// An object would have two members of one name.
  package struct RepeatedKey: Error, Hashable, CustomStringConvertible {
    package let key: String

    package var description: String { "two members of one object have the name \"\(key)\"" }
  }

  /// Begins the document's object, one that is a member, or without a key an element; an inline one stands on one line.
  package mutating func beginObject(_ key: String? = nil, inline: Bool = false) { begin(0x7B, key, inline) }

  package mutating func endObject() { end(0x7D) }

  /// Begins an array that is a member, on one line unless its elements are to stand on lines of their own.
  package mutating func beginArray(_ key: String, inline: Bool = true) { begin(0x5B, key, inline) }

  package mutating func endArray() { end(0x5D) }

  package mutating func member(_ key: String, _ value: String) {
    name(key)
    string(value)
  }

  package mutating func member(_ key: String, _ value: Int) {
    name(key)
    block.bytes.append(contentsOf: String(value).utf8)
  }

  /// Adds a word of JSON's own: `true`, `false` or `null`.
  package mutating func member(_ key: String, literal: StaticString) {
    name(key)
    literal.withUTF8Buffer { block.bytes.append(contentsOf: $0) }
  }

  /// Adds a member whose key needs no escaping and stands nowhere else in its object, and whose value is JSON already, on
  /// one line.
  package mutating func member(plain key: [UInt8], rendered value: [UInt8]) {
    separate()
    block.bytes.append(0x22)
    block.bytes.append(contentsOf: key)
    block.bytes.append(contentsOf: [0x22, 0x3A, 0x20] as [UInt8])
    block.bytes.append(contentsOf: value)
    block.flushIfFull()
  }

  /// Adds a string to an array.
  package mutating func element(_ value: String) {
    separate()
    string(value)
  }

  /// The bytes of the document where they are kept in memory; none where a descriptor took them.
  ///
  /// - Throws: ``RepeatedKey``, or ``ByteOutput/Failure``, the first that happened.
  package mutating func finish() throws -> [UInt8] {
    if let repeatedKey { throw RepeatedKey(key: repeatedKey) }
    block.bytes.append(0x0A)
    return try block.finish()
  }

  private mutating func begin(_ bracket: UInt8, _ key: String?, _ inline: Bool) {
    if let key { name(key) } else { separate() }
    block.bytes.append(bracket)
    filled.append(false)
    keys.open()
    if inline { inlineDepth = min(inlineDepth, filled.count) }
  }

  private mutating func end(_ bracket: UInt8) {
    let isInline = filled.count >= inlineDepth
    if filled.count == inlineDepth { inlineDepth = .max }
    if filled.removeLast(), !isInline { breakLine() }
    keys.close()
    block.bytes.append(bracket)
    block.flushIfFull()
  }

  private mutating func name(_ key: String) {
    separate()
    if !keys.insert(key), repeatedKey == nil { repeatedKey = key }
    string(key)
    block.bytes.append(0x3A)
    block.bytes.append(0x20)
  }

  private mutating func separate() {
    guard let last = filled.indices.last else { return }
    let isInline = filled.count >= inlineDepth
    if filled[last] {
      block.bytes.append(0x2C)
      if isInline { block.bytes.append(0x20) }
    }
    filled[last] = true
    if !isInline { breakLine() }
  }

  private mutating func breakLine() {
    block.bytes.append(0x0A)
    block.bytes.append(contentsOf: repeatElement(0x20, count: 2 * filled.count))
  }

  private mutating func string(_ text: String) { Self.append(quoted: text, to: &block.bytes) }

  /// Adds a text in quotes to bytes. Control characters are escaped as JSON demands, U+2028 and U+2029 as older readers of
  /// JavaScript do, and U+FEFF, which Foundation drops where it begins a text.
  package static func append(quoted text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        bytes.append(0x5C)
        bytes.append(byte)
      case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
      case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
      case ..<0x20: escape(byte, in: [0x30, 0x30], to: &bytes)
      case 0xA8 where ends(bytes, 0xE2, 0x80), 0xA9 where ends(bytes, 0xE2, 0x80):
        bytes.removeLast(2)
        escape(byte - 0x80, in: [0x32, 0x30], to: &bytes)
      case 0xBF where ends(bytes, 0xEF, 0xBB):
        bytes.removeLast(2)
        escape(0xFF, in: [0x66, 0x65], to: &bytes)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  /// Whether these are the last bytes.
  private static func ends(_ bytes: [UInt8], _ first: UInt8, _ second: UInt8) -> Bool {
    bytes.count >= 2 && bytes[bytes.count - 2] == first && bytes[bytes.count - 1] == second
  }

  /// Spells `\u` and four digits: the two given, then the byte's.
  private static func escape(_ byte: UInt8, in page: [UInt8], to bytes: inout [UInt8]) {
    bytes.append(contentsOf: [0x5C, 0x75])
    bytes.append(contentsOf: page)
    for digit in [byte >> 4, byte & 0x0F] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
  }
}
