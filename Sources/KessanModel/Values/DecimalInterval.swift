/// A closed interval of exact decimals, with arithmetic that never loses a possible value.
public struct DecimalInterval: Sendable, Hashable, CustomStringConvertible {
  public let lower: ExactDecimal
  public let upper: ExactDecimal

  /// The interval between two bounds, in either order.
  public init(lower: ExactDecimal, upper: ExactDecimal) {
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
  }

  /// The interval that holds one value.
  public init(exactly value: ExactDecimal) {
    lower = value
    upper = value
  }

  public var description: String { "[\(lower), \(upper)]" }

  /// The number halfway between the bounds.
  public var midpoint: ExactDecimal { (lower + upper) * ExactDecimal(5, exponent: -1) }

  public func contains(_ value: ExactDecimal) -> Bool { lower <= value && value <= upper }

  /// The values that both hold; nil when there is none.
  public func intersection(_ other: DecimalInterval) -> DecimalInterval? {
    let low = max(lower, other.lower)
    let high = min(upper, other.upper)
    return low <= high ? DecimalInterval(lower: low, upper: high) : nil
  }

  public static prefix func - (value: DecimalInterval) -> DecimalInterval {
    DecimalInterval(lower: -value.upper, upper: -value.lower)
  }

  public static func + (left: DecimalInterval, right: DecimalInterval) -> DecimalInterval {
    DecimalInterval(lower: left.lower + right.lower, upper: left.upper + right.upper)
  }

  public static func - (left: DecimalInterval, right: DecimalInterval) -> DecimalInterval {
    left + (-right)
  }

  public static func * (left: DecimalInterval, right: DecimalInterval) -> DecimalInterval {
    let products = [
      left.lower * right.lower, left.lower * right.upper, left.upper * right.lower, left.upper * right.upper,
    ]
    return products.dropFirst().reduce(DecimalInterval(exactly: products[0])) { hull, product in
      DecimalInterval(lower: min(hull.lower, product), upper: max(hull.upper, product))
    }
  }

  /// The quotient, its bounds rounded outwards to forty digits; nil when the divisor may be zero.
  public func divided(by divisor: DecimalInterval) -> DecimalInterval? {
    guard !divisor.contains(.zero) else { return nil }
    var low: ExactDecimal?
    var high: ExactDecimal?
    for numerator in [lower, upper] {
      for denominator in [divisor.lower, divisor.upper] {
        guard
          let floor = numerator.divided(by: denominator, rounding: .floor),
          let ceiling = numerator.divided(by: denominator, rounding: .ceiling)
        else { return nil }
        low = low.map { min($0, floor) } ?? floor
        high = high.map { max($0, ceiling) } ?? ceiling
      }
    }
    guard let low, let high else { return nil }
    return DecimalInterval(lower: low, upper: high)
  }
}
