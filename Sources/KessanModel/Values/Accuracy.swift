/// How precisely a number is reported: the `decimals` attribute of XBRL 2.1 (clause 4.6.5).
public enum Accuracy: Sendable, Hashable, CustomStringConvertible {
  /// Correct to this many digits behind the decimal point; negative for tens, hundreds ….
  case decimals(Int)
  /// `INF`: the value is exact.
  case exact

  /// An accuracy from its attribute text; nil when it is neither `INF` nor an integer of at most four digits.
  public init?(_ text: String) {
    if text == "INF" {
      self = .exact
    } else if let decimals = Int(text), (-9999...9999).contains(decimals) {
      self = .decimals(decimals)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .decimals(let decimals): String(decimals)
    case .exact: "INF"
    }
  }

  /// The number without the digits that this accuracy does not cover.
  public func rounded(_ value: ExactDecimal) -> ExactDecimal {
    switch self {
    case .exact: value
    case .decimals(let decimals): value.rounded(toDecimals: decimals)
    }
  }

  /// The values that a number reported with this accuracy may stand for, rounded to nearest
  /// (Calculations 1.1, clause 2.1: the closed interval of half a unit of the last digit either way).
  public func interval(around value: ExactDecimal) -> DecimalInterval {
    switch self {
    case .exact: return DecimalInterval(exactly: value)
    case .decimals(let decimals):
      let half = ExactDecimal(5, exponent: -decimals - 1)
      let centre = value.rounded(toDecimals: decimals)
      return DecimalInterval(lower: centre - half, upper: centre + half)
    }
  }
}
