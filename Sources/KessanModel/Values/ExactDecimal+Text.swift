import BigInt

extension ExactDecimal: LosslessStringConvertible, CustomStringConvertible {
  /// The longest number that a source may hold; beyond it the text is refused, not truncated.
  public static let longestText = 4096

  /// A number from plain text: an optional sign, ASCII digits, at most one decimal point with a digit behind it.
  ///
  /// Nil for anything else: no exponent, no thousands separator, no blank, no other script's digits, nothing longer
  /// than ``longestText``.
  public init?(_ text: String) {
    self.init(utf8: text.utf8Span.span)
  }

  /// A number from UTF-8 bytes, under the same rules as ``init(_:)``.
  public init?(utf8 bytes: Span<UInt8>) {
    guard let scanned = DecimalScan(bytes) else { return nil }
    if let mantissa = scanned.mantissa {
      self.init(small: Int128(mantissa), exponent: -scanned.fractionDigits)
      return
    }
    var digits: [UInt8] = []
    for index in bytes.indices where bytes[index].isASCIIDigit { digits.append(bytes[index]) }
    guard let magnitude = BigInt(String(decoding: digits, as: UTF8.self)) else { return nil }
    self.init(big: scanned.isNegative ? -magnitude : magnitude, exponent: -scanned.fractionDigits)
  }

  /// The number in plain notation, as `xs:decimal` has it in its canonical form: no exponent, no superfluous zero.
  public var description: String {
    let digits: String
    switch mantissa {
    case .small(let value): digits = String(value.magnitude)
    case .big(let value): digits = String(value.magnitude)
    }
    let sign = isNegative ? "-" : ""
    if exponent >= 0 {
      return sign + digits + String(repeating: "0", count: exponent)
    }
    let places = -exponent
    if digits.count > places {
      return sign + digits.dropLast(places) + "." + digits.suffix(places)
    }
    return sign + "0." + String(repeating: "0", count: places - digits.count) + digits
  }

  /// The number with a fixed count of digits behind the point, rounded half up, with thousands separators by option.
  public func formatted(fractionDigits: Int, grouping: Bool = true) -> String {
    let rounded = rounded(toDecimals: fractionDigits)
    let parts = rounded.magnitude.description.split(separator: ".", omittingEmptySubsequences: false)
    var whole = String(parts.first ?? "0")
    if grouping {
      let digits = Array(whole.utf8)
      var grouped: [UInt8] = []
      grouped.reserveCapacity(digits.count * 4 / 3 + 1)
      for (position, digit) in digits.enumerated() {
        if position > 0, (digits.count - position).isMultiple(of: 3) { grouped.append(0x2C) }
        grouped.append(digit)
      }
      whole = String(decoding: grouped, as: UTF8.self)
    }
    var text = rounded.isNegative ? "-" + whole : whole
    if fractionDigits > 0 {
      let fraction = parts.count > 1 ? String(parts[1]) : ""
      text += "." + fraction + String(repeating: "0", count: fractionDigits - fraction.count)
    }
    return text
  }
}

/// What a scan of number text no longer than ``ExactDecimal/longestText`` found: sign, digits behind the point, and the mantissa where it fits 64 bits.
public struct DecimalScan: Sendable {
  public let isNegative: Bool
  public let fractionDigits: Int
  public let mantissa: Int64?

  /// Scans all of the bytes; nil when they are not a plain decimal number.
  public init?(_ bytes: Span<UInt8>) {
    guard bytes.count <= ExactDecimal.longestText else { return nil }
    var position = 0
    var negative = false
    if bytes.count > 0, bytes[0] == 0x2D || bytes[0] == 0x2B {
      negative = bytes[0] == 0x2D
      position = 1
    }
    var value: Int64? = 0
    var digits = 0
    var point: Int?
    while position < bytes.count {
      let byte = bytes[position]
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        if let current = value {
          let (product, overflow) = current.multipliedReportingOverflow(by: 10)
          let (sum, carry) = product.addingReportingOverflow(Int64(byte - 0x30))
          value = overflow || carry ? nil : sum
        }
      } else if byte == 0x2E, point == nil {
        point = digits
      } else {
        return nil
      }
      position += 1
    }
    guard digits > 0, point != digits else { return nil }
    isNegative = negative
    fractionDigits = point.map { digits - $0 } ?? 0
    mantissa = negative ? value.map { -$0 } : value
  }
}
