import BigInt

/// A decimal number of any length, held exactly: a mantissa times a power of ten.
///
/// A reported value never passes through binary floating point. The number is kept normalised (no trailing zero in the
/// mantissa), so that equal values are equal and hash alike; how precisely it was reported is the business of
/// ``Accuracy``.
///
///     ExactDecimal("74.12")! * ExactDecimal(1, exponent: 9)   // 74120000000
public struct ExactDecimal: Sendable, Hashable {
  enum Mantissa: Sendable, Hashable {
    case small(Int128)
    case big(BigInt)
  }

  let mantissa: Mantissa
  /// The power of ten that the mantissa is multiplied by.
  public let exponent: Int

  /// The number `mantissa × 10^exponent`.
  public init(_ mantissa: Int, exponent: Int = 0) {
    self.init(small: Int128(mantissa), exponent: exponent)
  }

  init(small: Int128, exponent: Int) {
    var mantissa = small
    var exponent = exponent
    if mantissa == 0 {
      exponent = 0
    } else {
      while true {
        let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: 10)
        if remainder != 0 { break }
        mantissa = quotient
        exponent += 1
      }
    }
    self.mantissa = .small(mantissa)
    self.exponent = exponent
  }

  init(big: BigInt, exponent: Int) {
    if let small = Self.narrowed(big) {
      self.init(small: small, exponent: exponent)
      return
    }
    var mantissa = big
    var exponent = exponent
    // Many zeros at a time first: a quotient of forty digits may be a short number and zeros.
    for (zeros, power) in [(16, 10_000_000_000_000_000), (4, 10_000), (1, 10)] as [(Int, BigInt)] {
      while true {
        let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: power)
        if !remainder.isZero { break }
        mantissa = quotient
        exponent += zeros
      }
    }
    self.init(narrowed: Self.narrowed(mantissa).map(Mantissa.small) ?? .big(mantissa), exponent: exponent)
  }

  private init(narrowed mantissa: Mantissa, exponent: Int) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  public static let zero = ExactDecimal(0)

  /// Whether the number is below zero.
  public var isNegative: Bool { signum < 0 }

  /// −1, 0 or 1.
  public var signum: Int {
    switch mantissa {
    case .small(let value): value.signum() == 0 ? 0 : (value < 0 ? -1 : 1)
    case .big(let value): value.sign == .minus ? -1 : 1
    }
  }

  /// The number without its sign.
  public var magnitude: ExactDecimal { isNegative ? -self : self }

  /// The number of digits behind the decimal point that the value needs.
  public var fractionDigits: Int { max(0, -exponent) }

  /// Whether every digit lies at most so many places from the point, either way.
  public func lies(withinPlaces places: Int) -> Bool {
    let digits: Int
    switch mantissa {
    case .small(let value): digits = (128 - value.magnitude.leadingZeroBitCount) * 3 / 10
    case .big(let value): digits = value.magnitude.decimalDigits
    }
    return exponent >= -places && exponent + digits <= places
  }

  /// The mantissa where it fits 64 bits: what a fact column stores.
  var narrowMantissa: Int64? {
    guard case .small(let value) = mantissa else { return nil }
    return Int64(exactly: value)
  }

  var bigMantissa: BigInt {
    switch mantissa {
    case .small(let value): BigInt(value)
    case .big(let value): value
    }
  }

  private static func narrowed(_ value: BigInt) -> Int128? {
    guard value.magnitude.bitWidth <= 128 else { return nil }
    var magnitude: UInt128 = 0
    for word in value.magnitude.words.reversed() {
      magnitude = magnitude << 64 | UInt128(word)
    }
    if value.sign == .minus, magnitude == Int128.min.magnitude { return .min }
    return Int128(exactly: magnitude).map { value.sign == .minus ? -$0 : $0 }
  }
}

extension ExactDecimal: Comparable {
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    (left - right).signum < 0
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
