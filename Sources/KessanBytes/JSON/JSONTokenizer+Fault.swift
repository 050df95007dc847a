/// What is wrong where a token cannot be: each function looks at the byte at the position, or behind the end.
extension JSONTokenizer {
  func place(_ offset: Int) -> JSONPlace { JSONPlace(offset: offset, in: bytes) }

  func fault(_ kind: JSONError.Kind, at offset: Int? = nil) -> JSONError {
    JSONError(kind, place(offset ?? position))
  }

  /// The error of a document that ends too early.
  func unexpectedEnd() -> JSONError {
    guard let last = open.last else { return fault(.empty) }
    return fault(.endInside(container(last), since: place(last.offset)))
  }

  /// The error where a value belongs.
  ///
  /// - Parameter isFirst: Whether an array has no element yet.
  func faultOfValue(isFirst: Bool) -> JSONError {
    switch bytes[position] {
    case 0x7D, 0x5D:
      guard let last = open.last else { return unexpected(.value) }
      guard last.isObject == (bytes[position] == 0x7D) else { return wrongBracket(last) }
      return last.isObject ? fault(.missingValue) : fault(.trailingComma(.list), at: comma)
    case 0x2C: return fault(.missingValue)
    case 0x2B, 0x2E: return badNumber(bytes[position] == 0x2E ? .nothingBeforePoint : .plusSign)
    case let byte where isWordByte(byte): return fault(.unknownWord(word(position)))
    default: return common() ?? unexpected(.value)
    }
  }

  /// The error where a key belongs.
  ///
  /// - Parameter isFirst: Whether the object has no member yet; otherwise a comma stands before.
  func faultOfKey(isFirst: Bool) -> JSONError {
    switch bytes[position] {
    case 0x7D: return fault(.trailingComma(.object), at: comma)
    case 0x5D: return open.last.map(wrongBracket) ?? unexpected(.key)
    case 0x2C, 0x3A: return fault(.missingKey)
    case 0x2D, 0x30...0x39, 0x7B, 0x5B: return fault(.keyIsNoText)
    case let byte where isWordByte(byte): return fault(.unquotedKey(word(position)))
    default: return common() ?? unexpected(.key)
    }
  }

  /// The error where a colon belongs.
  func faultBehindKey(_ key: String) -> JSONError {
    switch bytes[position] {
    case 0x2C, 0x7D, 0x22, 0x7B, 0x5B: return fault(.missingColon(key: key))
    case let byte where isWordByte(byte) || byte == 0x2D || byte == 0x3D: return fault(.missingColon(key: key))
    default: return common() ?? unexpected(.colon)
    }
  }

  /// The error where a comma or a closing bracket belongs.
  func faultBehindValue() -> JSONError {
    guard let last = open.last else { return unexpected(.value) }
    switch bytes[position] {
    case 0x7D, 0x5D: return wrongBracket(last)
    case 0x22, 0x7B, 0x5B, 0x2D: return fault(.missingComma)
    case let byte where isWordByte(byte): return fault(.missingComma)
    default: return common() ?? unexpected(.commaOrEnd(container(last)))
    }
  }

  /// The error where nothing belongs.
  func faultBehindEnd() -> JSONError { common() ?? fault(.textBehindEnd) }

  private func wrongBracket(_ container: JSONContainer) -> JSONError {
    fault(.wrongBracket(self.container(container), since: place(container.offset)))
  }

  /// What is wrong wherever it stands: quotes of another kind, comments, bytes that are not UTF-8.
  private func common() -> JSONError? {
    switch bytes[position] {
    case 0x27, 0x60: return fault(.singleQuotes)
    case 0x23: return fault(.comment)
    case 0x2F where position + 1 < bytes.count && [0x2F, 0x2A].contains(bytes[position + 1]): return fault(.comment)
    default: break
    }
    guard let scalar = scalar() else { return fault(.invalidUTF8(bytes[position])) }
    let quotes: [Unicode.Scalar] = ["‘", "’", "‚", "“", "”", "„", "«", "»", "＂", "＇", "「", "」"]
    return quotes.contains(scalar) ? fault(.curlyQuotes) : nil
  }

  private func unexpected(_ expected: JSONError.Expected) -> JSONError {
    scalar().map { fault(.unexpected($0, expected: expected)) } ?? fault(.invalidUTF8(bytes[position]))
  }

  /// The character at the position; nil where the bytes are not UTF-8.
  private func scalar() -> Unicode.Scalar? {
    let length = UTF8Form.length(at: position, in: bytes.span)
    return length > 0 ? spelled(position, position + length).unicodeScalars.first : nil
  }

  private func container(_ container: JSONContainer) -> JSONError.Container { container.isObject ? .object : .list }
}
