import KessanModel

/// A part of a printed text that one list or sign explains.
struct PrintedToken: Sendable, Hashable {
  let kind: Kind
  /// Where it stands among the scalars of the text.
  let range: Range<Int>
  /// Whether a blank stands before it.
  let isSpaced: Bool

  enum Kind: Sendable, Hashable {
    case digits(PrintedDigits)
    /// 十 百 千 万 億 兆, by its power of ten.
    case japaneseUnit(Int)
    case word(PrintedWord)
    case open(Bracket)
    case close(Bracket)
    /// A dash that is a minus sign before a number, and alone says that nothing is disclosed.
    case minus
    /// A dash that is no minus sign.
    case dash
    /// △ and its kin: a minus sign before a number only.
    case triangle
    case plus
    /// `*1`, `※1`, `(注1)`, `†`.
    case note
    /// Anything else.
    case unknown
  }

  enum Bracket: Sendable, Hashable {
    /// Round brackets, which make a figure negative.
    case round
    /// Square brackets and their like, which say nothing.
    case square
  }

  var word: PrintedWord? {
    if case .word(let word) = kind { word } else { nil }
  }

  var isDigits: Bool {
    if case .digits = kind { true } else { false }
  }
}

/// Digits with their groups, as they stand in a text.
struct PrintedDigits: Sendable, Hashable {
  let number: ExactDecimal
  let fractionDigits: Int
  let isGrouped: Bool
  /// The digits before the point, without commas.
  let wholeDigits: Int
  let hasLeadingZero: Bool
}

/// A printed text in tokens.
struct PrintedTokens: Sendable {
  let scalars: [Unicode.Scalar]
  let tokens: [PrintedToken]

  func text(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  func text(_ token: PrintedToken) -> String { text(token.range) }
}
