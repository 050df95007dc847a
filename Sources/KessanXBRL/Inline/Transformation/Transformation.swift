/// A format of a registry, with our own evaluation of it: what a processor reads out of a tag's content.
///
///     TransformationRegistry.trr4.transformation(.dotDecimal)?.apply("11,848.50")   // "11848.5"
package struct Transformation: Sendable, Hashable {
  package let registry: TransformationRegistry
  package let format: TransformationFormat
  /// The local name in the registry's namespace: the value of the attribute `format` behind its prefix.
  package let name: String

  init(registry: TransformationRegistry, format: TransformationFormat, name: String) {
    self.registry = registry
    self.format = format
    self.name = name
  }

  /// The value that the content stands for: a decimal number without sign, a date `2016-11-08`, a truth value, or nothing.
  ///
  /// Nil where the format does not take the content. White space is collapsed first.
  package func apply(_ content: String) -> String? {
    let characters = content.collapsed
    return switch format {
    case .fixedZero: "0"
    case .fixedEmpty: ""
    case .fixedTrue: "true"
    case .fixedFalse: "false"
    case .zeroDash: characters.count == 1 && Self.dashes.contains(characters[0]) ? "0" : nil
    case .dotDecimal: isModern ? Self.looseDecimal(characters) : Self.groupedDecimal(characters)
    case .unitDecimal: isModern ? Self.looseUnits(characters) : Self.groupedUnits(characters)
    case .monthNameDayYear: Self.monthNameDayYear(characters)
    case .dayMonthNameYear: Self.dayMonthNameYear(characters)
    case .yearMonthDay: Self.yearMonthDay(characters, takesEnding: isModern)
    case .yearMonthDayCJK: Self.yearMonthDayCJK(characters)
    case .japaneseEra: Self.japaneseEra(characters)
    }
  }

  /// The dashes that registries 2 and 3 read as zero; U+2212, the minus sign, is none of them.
  static let dashes: Set<Unicode.Scalar> = [
    "\u{2D}", "\u{58A}", "\u{5BE}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{FE58}",
    "\u{FE63}", "\u{FF0D}",
  ]

  private var isModern: Bool { registry.rawValue >= 4 }
}

extension String {
  /// The scalars with the white space of XML collapsed, as a processor does before it transforms.
  fileprivate var collapsed: ArraySlice<Unicode.Scalar> {
    guard utf8.contains(where: { $0 <= 0x20 }) else { return ArraySlice(unicodeScalars) }
    return ArraySlice(unicodeScalars.split(whereSeparator: \.isXMLSpace).joined(separator: CollectionOfOne(" ")))
  }
}

extension Unicode.Scalar {
  var isXMLSpace: Bool { self == " " || self == "\t" || self == "\n" || self == "\r" }

  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  var isFullWidthDigit: Bool { ("\u{FF10}"..."\u{FF19}").contains(self) }

  /// The value of a digit, ASCII or full-width.
  var digit: Int? {
    if isASCIIDigit { return Int(value) - 0x30 }
    return isFullWidthDigit ? Int(value) - 0xFF10 : nil
  }

  var isDigit: Bool { isASCIIDigit || isFullWidthDigit }
}
