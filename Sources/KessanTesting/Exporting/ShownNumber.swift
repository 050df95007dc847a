import KessanModel

/// What people read of a number, held against the number.
enum ShownNumber {
  /// The number that groups of digits, a minus sign and a percent sign write; nil where the text is none.
  static func exact(_ text: String) -> ExactDecimal? {
    let isPercentage = text.hasSuffix("%")
    let plain = text.filter { $0 != "," && $0 != "%" }.replacing("−", with: "-")
    return ExactDecimal(plain)?.scaled(byPowerOfTen: isPercentage ? -2 : 0)
  }

  /// Whether a figure may stand for a number: its digits are those of the number, rounded at some place, and its sign is
  /// the number's. A number other than zero needs digits.
  static func stands(_ figure: String, for number: ExactDecimal) -> Bool {
    let digits = figure.filter { $0.isASCII && $0.isNumber }
    guard let shown = ExactDecimal(digits) else { return number.signum == 0 }
    guard shown.signum != 0 else { return roundsToZero(number) }
    guard number.signum != 0, isNegative(figure) == number.isNegative else { return false }
    let significant = digits.drop { $0 == "0" }.count
    let magnitude = number.magnitude
    // Rounding up may make one digit more: 999.6 becomes 1000.
    return [0, -1].contains { carry in
      let scaled = magnitude.scaled(byPowerOfTen: significant + carry - Self.integerDigits(magnitude))
      return (scaled - shown).magnitude <= ExactDecimal(5, exponent: -1)
    }
  }

  /// Zeros stand for what is less than half of their last place, in whatever scale: for no number above a billion.
  private static func roundsToZero(_ number: ExactDecimal) -> Bool {
    number.magnitude < ExactDecimal(1, exponent: 9)
  }

  /// The power of ten just above the number.
  private static func integerDigits(_ magnitude: ExactDecimal) -> Int {
    let parts = magnitude.description.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "0" }
    if !whole.isEmpty { return whole.count }
    let fraction = parts.count > 1 ? parts[1] : ""
    return -fraction.prefix { $0 == "0" }.count
  }

  private static let negativeWords = [
    "down", "loss", "decrease", "decline", "lower", "negative", "減", "損失", "低下", "マイナス",
  ]

  private static func isNegative(_ figure: String) -> Bool {
    let words = figure.lowercased()
    return words.contains { "−-(▲△".contains($0) } || negativeWords.contains { words.contains($0) }
  }
}
