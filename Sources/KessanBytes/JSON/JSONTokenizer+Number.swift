extension JSONTokenizer {
  /// The place behind the number that begins at the position (RFC 8259, clause 6).
  func endOfNumber() throws(JSONError) -> Int {
    let bytes = self.bytes.span
    var index = position
    if bytes[index] == 0x2D { index += 1 }
    guard isDigit(index, bytes) else { throw faultOfNumber(index) }
    if bytes[index] == 0x30 {
      index += 1
      if isDigit(index, bytes) { throw badNumber(.leadingZero) }
    } else {
      skipDigits(&index, bytes)
    }
    if index < bytes.count, bytes[index] == 0x2E {
      index += 1
      guard isDigit(index, bytes) else { throw badNumber(.nothingBehindPoint) }
      skipDigits(&index, bytes)
    }
    if index < bytes.count, bytes[index] | 0x20 == 0x65 {
      index += 1
      if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      guard isDigit(index, bytes) else { throw badNumber(.noExponent) }
      skipDigits(&index, bytes)
    }
    if index < bytes.count,
      isWordByte(bytes[index]) || bytes[index] == 0x2E || bytes[index] == 0x2B || bytes[index] == 0x2D
    {
      throw badNumber(.other)
    }
    guard index - position <= limits.number else { throw fault(.numberTooLong(limits.number)) }
    return index
  }

  private func isDigit(_ index: Int, _ bytes: Span<UInt8>) -> Bool { index < bytes.count && bytes[index] &- 0x30 < 10 }

  private func skipDigits(_ index: inout Int, _ bytes: Span<UInt8>) {
    while isDigit(index, bytes) { index += 1 }
  }

  /// The error where no digit stands, behind a sign or not.
  private func faultOfNumber(_ index: Int) -> JSONError {
    guard index < bytes.count else { return badNumber(.signAlone) }
    if isWordByte(bytes[index]) { return fault(.unknownWord(word(position))) }
    return badNumber(bytes[index] == 0x2E ? .nothingBeforePoint : .signAlone)
  }

  /// The error of the number at the position.
  func badNumber(_ kind: JSONError.NumberFault) -> JSONError {
    fault(.badNumber(word(position), kind))
  }
}
