extension JSONTokenizer {
  /// What a scan found between two quotes.
  struct TextScan {
    let range: Range<Int>
    let hasEscapes: Bool
    /// How many bytes begin no Unicode scalar.
    let continuations: Int
  }

  /// Finds the end of the text that begins at the position, and checks all of it.
  func scanText() throws(JSONError) -> TextScan {
    let bytes = self.bytes.span
    let start = position + 1
    var index = start
    var hasEscapes = false
    var continuations = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        let length = UTF8Form.length(at: index, in: bytes)
        guard length > 0 else { throw fault(.invalidUTF8(byte), at: index) }
        index += length
        continuations += length - 1
      } else if byte == 0x22 {
        guard index - start <= limits.text else { throw fault(.textTooLong(limits.text)) }
        return TextScan(range: start..<index, hasEscapes: hasEscapes, continuations: continuations)
      } else if byte == 0x5C {
        hasEscapes = true
        index = try endOfEscape(index, bytes)
      } else if byte < 0x20 {
        throw fault(.controlCharacter(byte), at: index)
      } else {
        index += 1
      }
    }
    throw fault(.endInText(since: place(position)), at: bytes.count)
  }

  /// The place behind an escape sequence; a pair of surrogates is one.
  private func endOfEscape(_ start: Int, _ bytes: Span<UInt8>) throws(JSONError) -> Int {
    guard start + 1 < bytes.count else { throw fault(.endInText(since: place(position)), at: bytes.count) }
    switch bytes[start + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return start + 2
    case 0x75:
      guard let unit = JSONEscape.unit(at: start, in: bytes) else { throw badEscape(start) }
      guard (0xD800...0xDFFF).contains(unit) else { return start + 6 }
      guard unit < 0xDC00, let low = JSONEscape.unit(at: start + 6, in: bytes), (0xDC00...0xDFFF).contains(low) else {
        throw fault(.loneSurrogate(spelled(start, start + 6)), at: start)
      }
      return start + 12
    default: throw badEscape(start)
    }
  }

  /// The error of an escape that JSON does not know.
  private func badEscape(_ start: Int) -> JSONError {
    let isUnicode = bytes[start + 1] == 0x75
    guard isUnicode else {
      let length = max(1, UTF8Form.length(at: start + 1, in: bytes.span))
      return fault(.badEscape(spelled(start, start + 1 + length)), at: start)
    }
    var end = start + 2
    while end < min(start + 6, bytes.count), JSONEscape.isHexadecimal(bytes[end]) { end += 1 }
    return fault(.badEscape(spelled(start, end)), at: start)
  }

  func spelled(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
  }
}

extension JSONTokenizer {
  /// The text of a token: of a key or text what it means, of all others the bytes as they are written.
  package func text(of token: JSONToken) -> String {
    guard token.hasEscapes else { return String(decoding: bytes[token.range], as: UTF8.self) }
    return String(decoding: JSONEscape.meaning(token.range, of: bytes.span), as: UTF8.self)
  }

  /// The bytes of a token's text in UTF-8, as ``text(of:)`` has them.
  package func utf8(of token: JSONToken) -> ArraySlice<UInt8> {
    token.hasEscapes ? JSONEscape.meaning(token.range, of: bytes.span)[...] : bytes[token.range]
  }

  /// Whether the text of a token is this one.
  package func matches(_ token: JSONToken, _ text: String) -> Bool {
    if token.hasEscapes { return self.text(of: token).utf8.elementsEqual(text.utf8) }
    return bytes.span.extracting(token.range).isEqual(to: text.utf8Span.span)
  }
}
