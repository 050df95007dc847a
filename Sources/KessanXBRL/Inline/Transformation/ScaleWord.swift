/// The words behind a number that name a power of ten.
enum ScaleWord {
  private static let english = [
    "percent": -2, "points": -2, "point": -2, "thousand": 3, "million": 6, "mn": 6, "billion": 9, "bn": 9,
    "trillion": 12,
  ]
  private static let japanese = [
    ("ポイント", -2), ("千万", 7), ("百万", 6), ("十億", 9), ("百億", 10), ("千億", 11), ("千", 3), ("万", 4), ("億", 8), ("兆", 12),
  ]

  /// The power of ten that the last word of a unit names: 6 for "JPY million", 3 for "subscriptions, thousand", −2 for "%".
  static func scale(ofUnit unit: String) -> Int? {
    guard let word = unit.split(separator: " ").last else { return nil }
    return scale(before: Array(word)[...])
  }

  /// The power of ten that a text begins with; nil where it begins with none.
  static func scale(before rest: ArraySlice<Character>) -> Int? {
    let text = rest.prefix(16).drop(while: \.isWhitespace)
    guard let first = text.first else { return nil }
    if first == "%" || first == "％" { return -2 }
    if first.isASCII {
      guard first.isLetter else { return nil }
      return english[String(text.prefix { $0.isASCII && $0.isLetter }).lowercased()]
    }
    let words = String(text)
    return japanese.first { words.hasPrefix($0.0) }?.1
  }

  /// Whether a character is one of those that Japanese writes powers of ten with.
  static func isPower(_ character: Character) -> Bool { "十百千万億兆".contains(character) }
}
