/// The escape sequences of JSON's texts (RFC 8259, clause 7).
enum JSONEscape {
  /// The number that `\u` and four hexadecimal digits at a place say; nil where there is no such escape.
  static func unit(at start: Int, in bytes: Span<UInt8>) -> UInt32? {
    guard start + 6 <= bytes.count, bytes[start] == 0x5C, bytes[start + 1] == 0x75 else { return nil }
    var unit: UInt32 = 0
    for index in (start + 2)..<(start + 6) {
      guard let digit = value(bytes[index]) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool { value(byte) != nil }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46: UInt32(byte) - 0x37
    case 0x61...0x66: UInt32(byte) - 0x57
    default: nil
    }
  }

  /// The bytes that a text with escapes means, in UTF-8; the text was scanned and is sound.
  static func meaning(_ range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8] {
    var meaning: [UInt8] = []
    meaning.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x5C, index + 1 < range.upperBound else {
        meaning.append(bytes[index])
        index += 1
        continue
      }
      if let unit = unit(at: index, in: bytes) {
        let low = unit >= 0xD800 && unit < 0xDC00 ? Self.unit(at: index + 6, in: bytes) : nil
        let value = low.map { 0x10000 + (unit - 0xD800) << 10 + ($0 & 0x3FF) } ?? unit
        meaning.append(contentsOf: Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [])
        index += low == nil ? 6 : 12
      } else {
        meaning.append(character(bytes[index + 1]))
        index += 2
      }
    }
    return meaning
  }

  /// The character that a letter behind a backslash stands for; others stand for themselves.
  private static func character(_ letter: UInt8) -> UInt8 {
    switch letter {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: letter
    }
  }
}
