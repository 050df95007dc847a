/// A version of the Transformation Rules Registry that Inline XBRL formats come from (Inline XBRL 1.1, clause 13).
///
/// Inline XBRL 1.0 is read with registries 2 and 3, 1.1 with any of them; 4 and 5 are the recommended ones.
///
///     TransformationRegistry.trr4.name(of: .dotDecimal)   // "num-dot-decimal"
package enum TransformationRegistry: Int, Sendable, Hashable, CaseIterable {
  case trr2 = 2
  case trr3
  case trr4
  case trr5

  /// The namespace of the registry's formats.
  package var namespace: String {
    let day =
      switch self {
      case .trr2: "2011-07-31"
      case .trr3: "2015-02-26"
      case .trr4: "2020-02-12"
      case .trr5: "2022-02-16"
      }
    return "http://www.xbrl.org/inlineXBRL/transformation/\(day)"
  }

  /// The local name of a format in this registry; nil where the registry has none.
  package func name(of format: TransformationFormat) -> String? {
    let isModern = rawValue >= 4
    return switch format {
    case .dotDecimal: isModern ? "num-dot-decimal" : "numdotdecimal"
    case .unitDecimal: isModern ? "num-unit-decimal" : "numunitdecimal"
    case .zeroDash: isModern ? nil : "zerodash"
    case .fixedZero: isModern ? "fixed-zero" : nil
    case .fixedEmpty: isModern ? "fixed-empty" : "nocontent"
    case .fixedTrue: isModern ? "fixed-true" : "booleantrue"
    case .fixedFalse: isModern ? "fixed-false" : "booleanfalse"
    case .monthNameDayYear: isModern ? "date-monthname-day-year-en" : "datemonthdayyearen"
    case .dayMonthNameYear: isModern ? "date-day-monthname-year-en" : "datedaymonthyearen"
    case .yearMonthDay: isModern ? "date-year-month-day" : self == .trr3 ? "dateyearmonthday" : nil
    case .yearMonthDayCJK: isModern ? nil : "dateyearmonthdaycjk"
    case .japaneseEra: isModern ? "date-jpn-era-year-month-day" : "dateerayearmonthdayjp"
    }
  }

  /// The transformation of a format; nil where the registry has none.
  package func transformation(_ format: TransformationFormat) -> Transformation? {
    name(of: format).map { Transformation(registry: self, format: format, name: $0) }
  }
}

/// What a format does, whatever a registry calls it: the formats that Kessan knows.
package enum TransformationFormat: Sendable, Hashable, CaseIterable {
  /// "11,848.5": a point before the fraction, commas or blanks between thousands.
  case dotDecimal
  /// "1,234円56銭": words behind the whole and behind the hundredths; full-width digits are taken too.
  case unitDecimal
  /// A single dash that means zero (registries 2 and 3).
  case zeroDash
  /// Any text that means zero (registries 4 and 5).
  case fixedZero
  /// Any text that means the empty text.
  case fixedEmpty
  /// Any text that means `true`.
  case fixedTrue
  /// Any text that means `false`.
  case fixedFalse
  /// "November 8, 2016", "Nov. 8, 2016".
  case monthNameDayYear
  /// "8 November 2016".
  case dayMonthNameYear
  /// "2016/11/8"; in registries 4 and 5 "2016年11月8日" as well.
  case yearMonthDay
  /// "2016年11月8日" (registries 2 and 3).
  case yearMonthDayCJK
  /// "平成28年11月8日".
  case japaneseEra
}
