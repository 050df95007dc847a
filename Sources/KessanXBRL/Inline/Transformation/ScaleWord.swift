/// The words behind a number that name a power of ten.
enum ScaleWord {
  private static let english = [
    "percent": -2, "points": -2, "point": -2, "thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9,
    "trillion": 12,
  ]
  private static let japanese = [
    ("ポイント", -2), ("千万", 7), ("百万", 6), ("十億", 9), ("百億", 10), ("千億", 11), ("千", 3), ("万", 4), ("億", 8), ("兆", 12),
  ].map { (word: Array($0.0.unicodeScalars), scale: $0.1) }

  /// The power of ten that the last word of a unit names: 6 for "JPY million", 3 for "subscriptions, thousand", −2 for "%".
  static func scale(ofUnit unit: String) -> Int? {
    guard let word = unit.split(separator: " ").last else { return nil }
    return scale(before: Array(word.unicodeScalars)[...])
  }

  /// The power of ten that a text begins with; nil where it begins with none.
  static func scale(before rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let text = rest.drop { $0.isXMLSpace || $0 == "\u{A0}" || $0 == "\u{3000}" }
    guard let first = text.first else { return nil }
    if first == "%" || first == "％" { return -2 }
    if first.isASCII {
      guard first.isASCIILetter else { return nil }
      return english[String(text.prefix(9).prefix(while: \.isASCIILetter)).lowercased()]
    }
    return japanese.first { text.starts(with: $0.word) }?.scale
  }

  /// Whether a character is one of those that Japanese writes powers of ten with.
  static func isPower(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "十", "百", "千", "万", "億", "兆": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
