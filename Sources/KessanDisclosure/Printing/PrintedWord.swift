import KessanModel

/// What a word of a printed figure means. Lists of words: ``PrintedWords``.
enum PrintedWord: Sendable, Hashable {
  enum Sense: Sendable, Hashable {
    case negative
    case positive
    /// It names what is measured, and leaves the sign to others.
    case neutral
  }

  /// "minus", マイナス.
  case sign(Sense)
  /// "up", "decreased": before a number or behind it.
  case direction(Sense)
  /// "weaker", 減: behind a number only.
  case directionBehind(Sense)
  /// "flat at": a change of zero.
  case flat
  /// "loss", "gain", 営業利益.
  case noun(Sense)
  /// "operating", 連結: before a noun.
  case adjective
  /// "a", "the".
  case article
  /// "of", ":", は: between what is measured and its number.
  case link
  /// の: between a number and what is measured.
  case possessive
  /// "by".
  case by
  /// "YoY", 前年同期比.
  case comparison
  /// "approx.", 約.
  case approximation
  /// 程度.
  case approximationBehind
  /// "more than", 超.
  case bound
  case boundBehind
  /// "million": by its power of ten.
  case scale(Int)
  /// "m", "k": a scale beside money only.
  case shortScale(Int)
  /// A ratio by its power of ten: "%", "points", 倍.
  case ratio(Int)
  /// The codes of the currencies that a sign or word may mean.
  case currency(Set<String>)
  /// Like ``currency(_:)``, as a word that counts single units: "15 yen" is fifteen yen in any column.
  case money(Set<String>)
  /// The hundredth part of a currency: "cents", 銭.
  case cents(Set<String>)
  case shares
  /// "per share", 1株当たり.
  case perShare
  /// A thing that is counted: "stores", 人.
  case counted
  /// A measure by its name, which must be the unit's.
  case measure(String)
  /// A part of a date: "Sep", 年.
  case date
  /// A word that would change the number in a way that is not read: "hundred", "lakh", "no".
  case refused
  /// "to", "and": between two numbers.
  case range
}
