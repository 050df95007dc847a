/// Numbers and texts that look random and are the same for the same seed.
struct SeededRandom {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// A few pieces of a list, one behind the other.
  mutating func joined(_ pieces: [String], most: Int) -> String {
    (0..<below(most)).map { _ in pieces[below(pieces.count)] }.joined()
  }

  /// A text with what JSON escapes, and what it does not.
  mutating func text() -> String {
    joined(
      [
        "a", "\"", "\\", "/", "\n", "\r", "\t", "\0", "\u{1F}", "\u{7F}", "決算", "é", "e\u{301}", "😀", "\u{2028}",
        "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", " ", "\\u0041", "{", "]",
      ], most: 6)
  }
}
