import KessanModel

/// The number of a printed figure: digits, or digits with Japanese units between them.
struct PrintedNumber: Sendable, Hashable {
  /// Digits with the power of ten that stands behind them.
  struct Item: Sendable, Hashable {
    let digits: PrintedDigits
    let range: Range<Int>
    var power: Int
  }

  private(set) var items: [Item]
  /// The power of ten of the last item, where Japanese units give it.
  private(set) var scale: Int?

  /// The number in its scale.
  var magnitude: ExactDecimal {
    items.reduce(.zero) { sum, item in sum + item.digits.number.scaled(byPowerOfTen: item.power - (scale ?? 0)) }
  }

  /// The digits behind the decimal point, in the scale.
  var fractionDigits: Int {
    guard let last = items.last else { return 0 }
    return max(0, last.digits.fractionDigits - last.power + (scale ?? 0))
  }

  /// Whether its last digits count ones though units stand before them, as in 1億2,345.
  var endsInOnes: Bool { items.count > 1 && items.last?.power == 0 }

  var isWhole: Bool { items.allSatisfy { $0.digits.fractionDigits == 0 } }

  init(_ items: [Item]) {
    self.items = items
    scale = items.count > 1 || items.last?.power != 0 ? items.last?.power : nil
  }

  /// Whether the items are parts of one number: whole, and each smaller than the unit before it.
  var isDescending: Bool {
    guard items.count > 1 else { return true }
    return isWhole && zip(items, items.dropFirst()).allSatisfy { $1.digits.wholeDigits <= $0.power - $1.power }
  }

  /// The number with hundredths behind it, as in 35円42銭.
  mutating func append(hundredths digits: PrintedDigits, _ range: Range<Int>) {
    items.append(Item(digits: digits, range: range, power: -2))
    scale = 0
  }
}

/// A printed text around the digits of its number.
struct PrintedTemplate: Sendable, Hashable {
  private struct Slot: Sendable, Hashable {
    /// The text before the digits.
    let before: String
    /// The power of ten of the digits, in the figure's scale.
    let power: Int
    let fractionDigits: Int
    let isGrouped: Bool
  }

  private let slots: [Slot]
  private let after: String

  init(_ number: PrintedNumber?, in scalars: [Unicode.Scalar]) {
    var start = 0
    var slots: [Slot] = []
    for item in number?.items ?? [] {
      slots.append(
        Slot(
          before: Self.text(scalars[start..<item.range.lowerBound]), power: item.power - (number?.scale ?? 0),
          fractionDigits: item.digits.fractionDigits, isGrouped: item.digits.isGrouped || item.digits.wholeDigits < 4))
      start = item.range.upperBound
    }
    self.slots = slots
    after = Self.text(scalars[start...])
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  func written(_ magnitude: ExactDecimal) -> String {
    var rest = magnitude
    var text = ""
    for (place, slot) in slots.enumerated() {
      let shifted = rest.scaled(byPowerOfTen: -slot.power)
      let isLast = place == slots.count - 1
      let part = shifted.rounded(toDecimals: isLast ? slot.fractionDigits : 0, isLast ? .halfUp : .floor)
      rest = rest - part.scaled(byPowerOfTen: slot.power)
      text += slot.before + part.formatted(fractionDigits: slot.fractionDigits, grouping: slot.isGrouped)
    }
    return text + after
  }
}
