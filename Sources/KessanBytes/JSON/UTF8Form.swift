/// Well-formed UTF-8 (The Unicode Standard, table 3-7): no surrogates, nothing overlong, nothing above U+10FFFF.
enum UTF8Form {
  /// How many bytes the character at a place has; 0 where the bytes there are not UTF-8.
  static func length(at start: Int, in bytes: Span<UInt8>) -> Int {
    let first = bytes[start]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case ..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return 0 }
    if length > 2, bytes[start + 2] & 0xC0 != 0x80 { return 0 }
    if length > 3, bytes[start + 3] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
