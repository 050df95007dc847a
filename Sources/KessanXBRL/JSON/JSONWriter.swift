import KessanModel

/// Writes JSON (RFC 8259), streaming: text is escaped into a block of 64 KB, and full blocks go to the descriptor.
///
/// Memory stays constant however long the document; only a single string longer than a block makes it grow. The first
/// error is remembered, and `finish()` throws it. Keys of one object must differ, which is the caller's care.
///
/// ```swift
/// var json = JSONWriter(.memory)
/// json.beginObject()
/// json.member("title", "Q\"A")
/// json.endObject()
/// let bytes = try json.finish()
/// ```
struct JSONWriter {
  private static let blockSize = 65_536

  private let destination: ExportFile.Destination
  private var block: [UInt8] = []
  /// For every open object or array, whether it has a member yet.
  private var filled: [Bool] = []
  /// The depth from which on everything stands on one line.
  private var inlineDepth = Int.max
  private var failure: ByteOutput.Failure?

  init(_ destination: ExportFile.Destination) {
    self.destination = destination
    block.reserveCapacity(Self.blockSize + 4096)
  }

  /// Begins the document's object, or an object that is a member; an inline one stands on one line.
  mutating func beginObject(_ key: String? = nil, inline: Bool = false) { begin(0x7B, key, inline) }

  mutating func endObject() { end(0x7D) }

  mutating func beginArray(_ key: String) { begin(0x5B, key, true) }

  mutating func endArray() { end(0x5D) }

  mutating func member(_ key: String, _ value: String) {
    name(key)
    string(value)
  }

  mutating func member(_ key: String, _ value: Int) {
    name(key)
    block.append(contentsOf: String(value).utf8)
  }

  /// Adds a word of JSON's own: `true`, `false` or `null`.
  mutating func member(_ key: String, literal: StaticString) {
    name(key)
    literal.withUTF8Buffer { block.append(contentsOf: $0) }
  }

  /// Adds a string made of bytes that need no escaping.
  mutating func member(_ key: String, plain: [UInt8], _ suffix: StaticString = "") {
    name(key)
    block.append(0x22)
    block.append(contentsOf: plain)
    suffix.withUTF8Buffer { block.append(contentsOf: $0) }
    block.append(0x22)
  }

  /// Adds a string to an array.
  mutating func element(_ value: String) {
    separate()
    string(value)
  }

  /// The bytes of the document where they are kept in memory; none where a descriptor took them.
  ///
  /// - Throws: ``ByteOutput/Failure``, the first that happened.
  mutating func finish() throws(ByteOutput.Failure) -> [UInt8] {
    block.append(0x0A)
    if case .memory = destination { return block }
    flush()
    if let failure { throw failure }
    return []
  }

  private mutating func begin(_ bracket: UInt8, _ key: String?, _ inline: Bool) {
    if let key { name(key) }
    block.append(bracket)
    filled.append(false)
    if inline { inlineDepth = min(inlineDepth, filled.count) }
  }

  private mutating func end(_ bracket: UInt8) {
    let isInline = filled.count >= inlineDepth
    if filled.count == inlineDepth { inlineDepth = .max }
    if filled.removeLast(), !isInline { breakLine() }
    block.append(bracket)
    if block.count >= Self.blockSize { flush() }
  }

  private mutating func name(_ key: String) {
    separate()
    string(key)
    block.append(0x3A)
    block.append(0x20)
  }

  private mutating func separate() {
    guard let last = filled.indices.last else { return }
    let isInline = filled.count >= inlineDepth
    if filled[last] {
      block.append(0x2C)
      if isInline { block.append(0x20) }
    }
    filled[last] = true
    if !isInline { breakLine() }
  }

  private mutating func breakLine() {
    block.append(0x0A)
    block.append(contentsOf: repeatElement(0x20, count: 2 * filled.count))
  }

  /// Control characters are escaped as JSON demands, U+2028 and U+2029 as older readers of JavaScript do.
  private mutating func string(_ text: String) {
    block.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C:
        block.append(0x5C)
        block.append(byte)
      case 0x0A: block.append(contentsOf: [0x5C, 0x6E])
      case 0x0D: block.append(contentsOf: [0x5C, 0x72])
      case 0x09: block.append(contentsOf: [0x5C, 0x74])
      case ..<0x20: escape(byte, in: [0x30, 0x30])
      case 0xA8 where block.suffix(2) == [0xE2, 0x80], 0xA9 where block.suffix(2) == [0xE2, 0x80]:
        block.removeLast(2)
        escape(byte - 0x80, in: [0x32, 0x30])
      default: block.append(byte)
      }
    }
    block.append(0x22)
  }

  /// Spells `\u` and four digits: the two given, then the byte's.
  private mutating func escape(_ byte: UInt8, in page: [UInt8]) {
    block.append(contentsOf: [0x5C, 0x75])
    block.append(contentsOf: page)
    for digit in [byte >> 4, byte & 0x0F] { block.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
  }

  private mutating func flush() {
    guard case .fileDescriptor(let descriptor) = destination else { return }
    if failure == nil {
      do throws(ByteOutput.Failure) { try ByteOutput.write(block, to: descriptor) } catch { failure = error }
    }
    block.removeAll(keepingCapacity: true)
  }
}
