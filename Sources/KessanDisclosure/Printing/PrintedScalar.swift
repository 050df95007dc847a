import KessanModel

/// What single scalars of printed texts are.
enum PrintedScalar {
  /// Powers of ten that Japanese numbers are written with.
  static let japaneseUnits: [Unicode.Scalar: Int] = ["十": 1, "百": 2, "千": 3, "万": 4, "億": 8, "兆": 12]

  /// Hyphens and apostrophes that stand within words.
  static let joiners: Set<Unicode.Scalar> = ["-", "‐", "‑", "'", "’"]

  /// Signs that are tokens by themselves.
  static let signs: [Unicode.Scalar: PrintedToken.Kind] = {
    var signs: [Unicode.Scalar: PrintedToken.Kind] = [
      "(": .open(.round), ")": .close(.round), "[": .open(.square), "]": .close(.square), "〔": .open(.square),
      "〕": .close(.square), "【": .open(.square), "】": .close(.square), "+": .plus, "%": .word(.ratio(-2)),
      "‰": .word(.ratio(-3)), ":": .word(.link), "≈": .word(.approximation), "≒": .word(.approximation),
    ]
    for scalar in "-‐‑‒–−﹣".unicodeScalars { signs[scalar] = .minus }
    for scalar in "—―─━ー".unicodeScalars { signs[scalar] = .dash }
    for scalar in "△▲▼▽".unicodeScalars { signs[scalar] = .triangle }
    for (scalar, codes) in PrintedWords.currencySigns { signs[scalar] = .word(.currency(codes)) }
    return signs
  }()

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// A letter of an alphabet; Japanese ones are words of their own.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    let isJapanese = (0x3005...0x30FF).contains(scalar.value) || (0x3400...0x9FFF).contains(scalar.value)
    return !isJapanese && scalar.properties.isAlphabetic
  }

  /// Full-width forms of ASCII and of signs of currencies as the ones that they mean; digits stay, to be refused.
  static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF10...0xFF19: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFFE5: "¥"
    case 0xFFE1: "£"
    case 0xFFE6: "₩"
    default: scalar
    }
  }

  /// Whether nobody sees it and it is no blank.
  static func isInvisible(_ scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory) -> Bool {
    guard !scalar.properties.isWhitespace else { return false }
    return switch category {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// `U+200B`.
  static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func givesSign(_ word: PrintedWord) -> Bool {
    switch word {
    case .sign, .direction, .directionBehind, .noun, .flat: true
    default: false
    }
  }
}
