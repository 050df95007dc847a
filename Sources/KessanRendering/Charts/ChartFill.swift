/// How a series is filled: a colour that the colour-blind can tell from the others, and a pattern for print without colour.
struct ChartFill: Sendable, Hashable {
  /// The colour, after Okabe and Ito.
  let colour: String
  /// The colour of text upon it.
  let ink: String
  /// The path of the pattern in a tile of sixty; nil for a plain fill.
  let pattern: String?
  /// The number that tells its pattern from others.
  let number: Int

  private static let colours: [(String, String)] = [
    ("#0072b2", "#ffffff"), ("#e69f00", "#1a1a1a"), ("#009e73", "#ffffff"), ("#56b4e9", "#1a1a1a"),
    ("#cc79a7", "#1a1a1a"), ("#d55e00", "#ffffff"), ("#8a8f98", "#1a1a1a"), ("#b8a800", "#1a1a1a"),
  ]
  private static let patterns: [String?] = [
    nil, "M0 60L60 0", "M0 0L60 60", "M0 30H60", "M30 0V60", "M0 60L60 0M0 0L60 60", "M0 30H60M30 0V60",
  ]

  /// The fill of a series by its number.
  static func series(_ number: Int) -> ChartFill {
    let (colour, ink) = colours[number % colours.count]
    return ChartFill(colour: colour, ink: ink, pattern: patterns[number % patterns.count], number: number % 56)
  }

  static let level = series(0)
  static let increase = ChartFill(colour: "#009e73", ink: "#ffffff", pattern: nil, number: 100)
  static let decrease = ChartFill(colour: "#d55e00", ink: "#ffffff", pattern: "M0 60L60 0", number: 101)
}
