import BigInt

extension ExactDecimal {
  public static prefix func - (value: ExactDecimal) -> ExactDecimal {
    switch value.mantissa {
    case .small(let mantissa) where mantissa != .min: ExactDecimal(small: -mantissa, exponent: value.exponent)
    case .small(let mantissa): ExactDecimal(big: -BigInt(mantissa), exponent: value.exponent)
    case .big(let mantissa): ExactDecimal(big: -mantissa, exponent: value.exponent)
    }
  }

  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let exponent = min(left.exponent, right.exponent)
    if let first = left.smallMantissa(at: exponent), let second = right.smallMantissa(at: exponent) {
      let (sum, overflow) = first.addingReportingOverflow(second)
      if !overflow { return ExactDecimal(small: sum, exponent: exponent) }
    }
    return ExactDecimal(big: left.bigMantissa(at: exponent) + right.bigMantissa(at: exponent), exponent: exponent)
  }

  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + (-right)
  }

  public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let exponent = left.exponent + right.exponent
    if case .small(let first) = left.mantissa, case .small(let second) = right.mantissa {
      let (product, overflow) = first.multipliedReportingOverflow(by: second)
      if !overflow { return ExactDecimal(small: product, exponent: exponent) }
    }
    return ExactDecimal(big: left.bigMantissa * right.bigMantissa, exponent: exponent)
  }

  /// The quotient to at least a number of significant digits, rounded as asked; nil when the divisor is zero.
  public func divided(
    by divisor: ExactDecimal, significantDigits: Int = 40, rounding: Rounding = .halfEven
  ) -> ExactDecimal? {
    guard divisor.signum != 0 else { return nil }
    guard signum != 0 else { return .zero }
    let numerator = bigMantissa
    let denominator = divisor.bigMantissa
    let digits = numerator.magnitude.decimalDigits - denominator.magnitude.decimalDigits
    let shift = max(0, significantDigits - digits + 1)
    let quotient = rounding.quotient(numerator * BigInt.powerOfTen(shift), denominator)
    return ExactDecimal(big: quotient, exponent: exponent - divisor.exponent - shift)
  }

  /// The number rounded to `decimals` digits behind the decimal point; negative decimals round to tens, hundreds ….
  public func rounded(toDecimals decimals: Int, _ rounding: Rounding = .halfUp) -> ExactDecimal {
    let excess = -exponent - decimals
    guard excess > 0 else { return self }
    let quotient = rounding.quotient(bigMantissa, BigInt.powerOfTen(excess))
    return ExactDecimal(big: quotient, exponent: -decimals)
  }

  /// The number times a power of ten.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    switch mantissa {
    case .small(let value): ExactDecimal(small: value, exponent: exponent + power)
    case .big(let value): ExactDecimal(big: value, exponent: exponent + power)
    }
  }

  private func smallMantissa(at target: Int) -> Int128? {
    guard case .small(let value) = mantissa else { return nil }
    let shift = exponent - target
    guard shift <= 37 else { return value == 0 ? 0 : nil }
    var factor: Int128 = 1
    for _ in 0..<shift { factor *= 10 }
    let (product, overflow) = value.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }

  private func bigMantissa(at target: Int) -> BigInt {
    bigMantissa * BigInt.powerOfTen(exponent - target)
  }
}

/// How a number between two representable ones is rounded.
public enum Rounding: String, Sendable, Hashable, CaseIterable {
  /// To the nearer one; a tie away from zero.
  case halfUp
  /// To the nearer one; a tie to the even digit.
  case halfEven
  /// Towards negative infinity.
  case floor
  /// Towards positive infinity.
  case ceiling
  /// Towards zero.
  case truncate

  func quotient(_ numerator: BigInt, _ denominator: BigInt) -> BigInt {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard !remainder.isZero else { return quotient }
    let negative = (numerator.sign == .minus) != (denominator.sign == .minus)
    let away = negative ? quotient - 1 : quotient + 1
    switch self {
    case .truncate: return quotient
    case .floor: return negative ? away : quotient
    case .ceiling: return negative ? quotient : away
    case .halfUp, .halfEven:
      let doubled = remainder.magnitude * 2
      if doubled > denominator.magnitude { return away }
      if doubled < denominator.magnitude { return quotient }
      if self == .halfUp { return away }
      return quotient.magnitude.words.first.map { $0 & 1 == 1 } ?? false ? away : quotient
    }
  }
}

extension BigInt {
  /// The powers of ten whose exponents are multiples of 64: numbers with thousands of decimals are compared very often.
  private static let longPowers: [BigInt] = {
    let step = BigInt(10).power(64)
    return sequence(first: BigInt(1)) { $0 * step }.prefix(320).map { $0 }
  }()

  static func powerOfTen(_ exponent: Int) -> BigInt {
    let (steps, rest) = Swift.max(0, exponent).quotientAndRemainder(dividingBy: 64)
    let power = BigInt(10).power(rest)
    guard steps > 0 else { return power }
    return longPowers.indices.contains(steps) ? longPowers[steps] * power : BigInt(10).power(exponent)
  }
}

extension BigUInt {
  var decimalDigits: Int {
    Int(Double(bitWidth) * 0.30103)
  }
}
