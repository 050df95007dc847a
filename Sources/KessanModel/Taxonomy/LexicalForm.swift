/// The lexical forms of XML Schema's simple types, and of the Data Types Registry's.
enum LexicalForm {
  /// A language code (`xs:language`): words of at most eight letters and digits, the first of letters.
  static func isLanguage(_ text: String) -> Bool {
    let words = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    return words.enumerated().allSatisfy { position, word in
      (1...8).contains(word.count) && word.allSatisfy { $0.isASCIILetter || position > 0 && $0.isASCIIDigit }
    }
  }

  /// A name (XML 1.0, clause 2.3), with colons.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, beginsName(first) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x0300...0x036F, 0x203F...0x2040: true
      default: beginsName(scalar)
      }
    }
  }

  private static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3A, 0x5F, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x02FF, 0x0370...0x037D,
      0x037F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF,
      0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// A simplified QName (OIM Common Definitions 1.0, clause 3.1): a prefix that is a name, a colon, and no blank behind.
  static func isPrefixed(_ text: some StringProtocol) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let local = text[text.index(after: colon)...]
    return isName(String(text[..<colon])) && !local.isEmpty && !local.contains(where: \.isWhitespace)
  }

  static func isHexadecimal(_ text: String) -> Bool {
    text.utf8.count.isMultiple(of: 2)
      && text.utf8.allSatisfy { $0.isASCIIDigit || (0x41...0x46).contains($0 & 0xDF) }
  }

  /// Base64 without blanks; nil where it is none.
  static func base64(_ text: String) -> String? {
    let bytes = text.utf8.filter { $0 != 0x20 }
    let padding = bytes.suffix(2).filter { $0 == 0x3D }.count
    let digits = bytes.dropLast(padding)
    let isDigit: (UInt8) -> Bool = { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2F }
    guard bytes.count.isMultiple(of: 4), digits.allSatisfy(isDigit) else { return nil }
    // The last digit before padding holds bits that must be zero.
    let last: Set<UInt8>? = padding == 2 ? Set("AQgw".utf8) : padding == 1 ? Set("AEIMQUYcgkosw048".utf8) : nil
    if let last, digits.last.map({ !last.contains($0) }) ?? true { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A reference by RFC 2396, with letters of any script: no blanks and none of the characters that it excludes.
  static func isURI(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let isClean = bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !#""<>\^`{|}"#.utf8.contains($0) }
    let escapes = bytes.indices.filter { bytes[$0] == 0x25 }
    let areEscapes = escapes.allSatisfy { place in
      place + 2 < bytes.count && isHexadecimal(String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self))
    }
    return !bytes.isEmpty && isClean && areEscapes && bytes.count { $0 == 0x23 } <= 1 && hasPlainScheme(text)
  }

  /// Whether what stands before the first colon, if that is before any other delimiter, can be a scheme.
  private static func hasPlainScheme(_ text: String) -> Bool {
    guard let end = text.firstIndex(where: { ":/?#".contains($0) }), text[end] == ":" else { return true }
    let scheme = text[..<end].utf8
    return scheme.first.map(\.isASCIILetter) ?? false
      && scheme.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
  }

  /// Four digits or more, no zero before more than four; with a sign for years before the first. There is no year zero.
  static func isYear(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard (4...9).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isASCIIDigit) else { return false }
    return digits.contains { $0 != "0" } && (digits.utf8.count == 4 || digits.first != "0")
  }

  /// A duration: `P1Y2M3DT4H5M6.7S`, at least one part, and one behind a T.
  static func isDuration(_ text: String) -> Bool {
    var rest = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard rest.first == "P" else { return false }
    rest = rest.dropFirst()
    let halves = rest.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let days = parts(halves[0], "YMD", hasFraction: false) else { return false }
    guard halves.count == 2 else { return days > 0 }
    return parts(halves[1], "HMS", hasFraction: true).map { $0 > 0 } ?? false
  }

  /// How many parts a half of a duration has; nil where it is none. Only seconds have a fraction.
  private static func parts(_ text: Substring, _ letters: String, hasFraction: Bool) -> Int? {
    var rest = text
    var count = 0
    for letter in letters {
      guard let end = rest.firstIndex(where: { $0.isLetter }), rest[end] == letter else { continue }
      let number = rest[..<end]
      let fields = number.split(separator: ".", omittingEmptySubsequences: false)
      let isNumber = fields.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }
      guard isNumber, fields.count == 1 || fields.count == 2 && hasFraction && letter == "S" else { return nil }
      rest = rest[rest.index(after: end)...]
      count += 1
    }
    return rest.isEmpty ? count : nil
  }
}
