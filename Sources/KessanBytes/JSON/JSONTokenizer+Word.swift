extension JSONTokenizer {
  /// Whether the word at the position is this one, and no longer.
  func isWord(_ word: StaticString) -> Bool {
    let bytes = self.bytes.span
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, end == bytes.count || !isWordByte(bytes[end]) else { return false }
    return word.withUTF8Buffer { bytes.extracting(position..<end).isEqual(to: $0.span) }
  }

  /// Whether a byte can be part of a word that somebody wrote without quotes.
  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24: true
    default: false
    }
  }

  /// What stands at a place up to the next space or punctuation, cut after forty characters, for messages.
  func word(_ start: Int) -> String {
    var end = start
    while end < min(start + 40, bytes.count), isWordByte(bytes[end]) || [0x2B, 0x2D, 0x2E].contains(bytes[end]) {
      end += 1
    }
    return spelled(start, end)
  }
}
