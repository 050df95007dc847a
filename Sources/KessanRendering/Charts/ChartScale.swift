import KessanModel

/// An axis of round numbers, from values to tenths of a pixel; exact, so that every machine draws the same.
struct ChartScale: Sendable, Hashable {
  let ticks: [ExactDecimal]
  private let length: Int

  var low: ExactDecimal { ticks.first ?? .zero }
  var high: ExactDecimal { ticks.last ?? 1 }

  /// A scale that holds the values, with about so many ticks; zeros alone get one unit of this power of ten.
  init(_ values: [ExactDecimal], includingZero: Bool, length: Int, ticks count: Int, unit: Int = 0) {
    let all = includingZero ? values + [.zero] : values
    let least = all.min() ?? .zero
    let most = all.max() ?? .zero
    let span = least == most ? (least.signum == 0 ? ExactDecimal(1, exponent: unit) : least.magnitude) : most - least
    let step = Self.step(span, count)
    var low = Self.multiple(least, step, .floor)
    var high = Self.multiple(most, step, .ceiling)
    while low > least { low = low - step }
    while high < most { high = high + step }
    if low == high { high = high + (least.signum == 0 ? span : step) }
    var ticks = [low]
    while let last = ticks.last, last < high, ticks.count < 64 { ticks.append(last + step) }
    self.ticks = ticks
    self.length = length
  }

  /// How far along the axis a value lies, from 0 to its length.
  func offset(_ value: ExactDecimal) -> Int {
    guard value > low else { return 0 }
    guard value < high else { return length }
    let share = (value - low).divided(by: high - low) ?? .zero
    return Int((share * ExactDecimal(length)).rounded(toDecimals: 0).description) ?? 0
  }

  /// The texts of the ticks in a unit of this power of ten.
  func labels(scale: Int, suffix: String = "") -> [String] {
    let shown = ticks.map { $0.scaled(byPowerOfTen: -scale) }
    let digits = shown.map(\.fractionDigits).max() ?? 0
    return shown.map { tick in
      let sign = tick.isNegative ? "−" : ""
      let text = digits <= 4 ? tick.magnitude.formatted(fractionDigits: digits) : ""
      return sign + (text.isEmpty || text.count > 11 ? Self.scientific(tick.magnitude) : text) + suffix
    }
  }

  /// The smallest of 1, 2, 2.5 and 5 times a power of ten that divides the span into no more parts than asked.
  private static func step(_ span: ExactDecimal, _ count: Int) -> ExactDecimal {
    let part = span.divided(by: ExactDecimal(max(1, count))) ?? 1
    let power = exponent(part)
    for factor in [ExactDecimal(1), 2, ExactDecimal(25, exponent: -1), 5] {
      let step = factor.scaled(byPowerOfTen: power)
      if step >= part { return step }
    }
    return ExactDecimal(1, exponent: power + 1)
  }

  private static func multiple(_ value: ExactDecimal, _ step: ExactDecimal, _ rounding: Rounding) -> ExactDecimal {
    let quotient = value.divided(by: step, significantDigits: 60) ?? .zero
    return quotient.rounded(toDecimals: 0, rounding) * step
  }

  /// The power of ten of the first digit.
  private static func exponent(_ value: ExactDecimal) -> Int {
    let text = value.magnitude.description
    if !text.hasPrefix("0.") { return text.prefix { $0 != "." }.count - 1 }
    return -text.dropFirst(2).prefix { $0 == "0" }.count - 1
  }

  private static func scientific(_ value: ExactDecimal) -> String {
    guard value.signum != 0 else { return "0" }
    let power = exponent(value)
    return value.scaled(byPowerOfTen: -power).formatted(fractionDigits: 1) + "E\(power)"
  }
}
