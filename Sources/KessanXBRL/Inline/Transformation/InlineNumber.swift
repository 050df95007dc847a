package import KessanModel

/// A displayed figure taken apart for `ix:nonFraction` (Inline XBRL 1.1, clause 10): what stands around the tag, its content, and
/// the attributes that make the content the fact's value.
///
///     InlineNumber(display: "(24.0%)", value: ExactDecimal("-0.24")!, registry: .trr4)
///     // "(" + "24.0" + "%)", num-dot-decimal, scale −2, negative
///
/// The content is always the magnitude: the sign follows the fact, so that "(57)" on a "Less:" line stands for +57.
package struct InlineNumber: Sendable, Hashable {
  /// The display before the tag.
  package let prefix: String
  /// The display within the tag.
  package let content: String
  /// The display behind the tag.
  package let suffix: String
  package let transformation: Transformation
  /// The power of ten that the content is multiplied by: the attribute `scale`.
  package let scale: Int
  /// Whether the tag has the attribute `sign="-"`.
  package let isNegative: Bool

  /// The longest display that is looked at, in bytes of UTF-8.
  package static let longestDisplay = 4096

  /// The tagging of a display; nil where no part of it yields exactly the value.
  ///
  /// A word that names a power of ten ("billion", "百万", "%") must be the scale; only percent may stand for a value in percent as
  /// well. A display of zero holds at every scale: it takes the one that its words name, else the hint, such as
  /// the 6 of a table in millions, else 0. Where two numbers of a display fit, the one that its words or the hint speak for
  /// is taken, else the last.
  package init?(display: String, value: ExactDecimal, registry: TransformationRegistry, hint: Int? = nil) {
    guard display.utf8.count <= Self.longestDisplay else { return nil }
    let scalars = Array(display.unicodeScalars)
    let fitting = NumberToken.all(in: scalars).compactMap { Fit($0, in: scalars, value, registry, hint) }
    let rank = fitting.lazy.map(\.rank).max()
    guard let best = fitting.last(where: { $0.rank == rank }) ?? Fit(dashIn: scalars, value, registry, hint) else {
      return nil
    }
    let view = display.unicodeScalars
    let start = view.index(view.startIndex, offsetBy: best.range.lowerBound)
    prefix = String(view[..<start])
    content = best.content
    suffix = String(view[view.index(start, offsetBy: best.range.count)...])
    transformation = best.transformation
    scale = best.scale
    isNegative = value.isNegative
  }

  /// The hint that the English unit of a table gives: 6 for "JPY million", −2 for "%", nil for "JPY".
  package static func hint(unit: String) -> Int? { ScaleWord.scale(ofUnit: unit) }

  /// The value that a processor reads: the content transformed, scaled and signed.
  package var value: ExactDecimal? {
    guard let number = transformation.apply(content).flatMap({ ExactDecimal($0) }) else { return nil }
    let scaled = number.scaled(byPowerOfTen: scale)
    return isNegative ? -scaled : scaled
  }
}

/// A part of a display that yields a value.
private struct Fit {
  let range: Range<Int>
  let content: String
  let transformation: Transformation
  let scale: Int
  /// How much speaks for it among others.
  let rank: Int

  init?(
    _ token: NumberToken, in scalars: [Unicode.Scalar], _ value: ExactDecimal, _ registry: TransformationRegistry,
    _ hint: Int?
  ) {
    let format: TransformationFormat
    switch token.form {
    case .plain: format = .dotDecimal
    case .units: format = .unitDecimal
    case .fullWidth: format = .fixedZero
    }
    guard let scale = Self.scale(of: token.number, value, named: token.namedScale, hint),
      let transformation = registry.transformation(format)
    else { return nil }
    content = String(scalars[token.range])
    guard let number = transformation.apply(content).flatMap({ ExactDecimal($0) }), number == token.number else {
      return nil
    }
    range = token.range
    self.transformation = transformation
    self.scale = scale
    let isNamed = token.namedScale == scale
    rank = (token.form == .units ? 8 : 0) + (isNamed ? 4 : 0) + (hint == scale ? 2 : 0) + (token.isPartOfName ? 0 : 1)
  }

  /// A display that is nothing but a dash, perhaps with brackets or a percent sign, for zero.
  init?(dashIn scalars: [Unicode.Scalar], _ value: ExactDecimal, _ registry: TransformationRegistry, _ hint: Int?) {
    guard value.signum == 0 else { return nil }
    let places = scalars.indices.filter { !Self.isBesideDash(scalars[$0]) }
    guard places.count == 1, let place = places.first, Self.isDash(scalars[place]) else { return nil }
    content = String(scalars[place])
    let transformations = [.zeroDash, .fixedZero].compactMap(registry.transformation)
    guard let transformation = transformations.first(where: { [content] in $0.apply(content) == "0" }) else {
      return nil
    }
    range = place..<(place + 1)
    self.transformation = transformation
    scale = scalars.contains("%") || scalars.contains("％") ? -2 : hint ?? 0
    rank = 0
  }

  /// The scale at which a number is a value; nil where there is none, or a word names another.
  private static func scale(of number: ExactDecimal, _ value: ExactDecimal, named: Int?, _ hint: Int?) -> Int? {
    guard (number.signum == 0) == (value.signum == 0) else { return nil }
    if number.signum == 0 { return named ?? hint ?? 0 }
    let (scale, overflow) = value.exponent.subtractingReportingOverflow(number.exponent)
    guard !overflow, number.scaled(byPowerOfTen: scale) == value.magnitude else { return nil }
    return named == nil || named == scale || named == -2 && scale == 0 ? scale : nil
  }

  private static func isBesideDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}", "(", ")", "（", "）", "[", "]", "%", "％": true
    default: false
    }
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2212}" || Transformation.dashes.contains(scalar)
  }
}
