package import KessanModel

/// An amount of money as Japanese writes it, in a unit that keeps its accuracy.
///
/// An amount in billions is written in 億円, one in millions in 百万円, one in thousands in 千円: 74.12 billion yen are 741.2億円. Where an
/// amount in millions is known more precisely than that, it is written in 万円, 千円 or 円, so that no 百万円 has a fraction.
package struct JapaneseAmount {
  private let magnitude: ExactDecimal
  private let decimals: Int
  private let currency: Measure?

  /// An amount without its sign, in a currency; nil for none.
  package init(_ magnitude: ExactDecimal, _ accuracy: Accuracy, _ currency: Measure?) {
    self.magnitude = magnitude
    self.currency = currency
    decimals =
      switch accuracy {
      case .decimals(let decimals): decimals
      case .exact: -magnitude.exponent
      }
  }

  /// "741.2億円", "11,848百万円", "50万円", "1,234円56銭".
  ///
  /// - Parameter scale: The power of ten that the amount is spoken of in: 9 for billions.
  package func text(scale: Int) -> String {
    guard magnitude.signum != 0 else { return "0" + name }
    let (power, word) = unit(scale)
    if power == 0, decimals > 0 { return perShare }
    return magnitude.scaled(byPowerOfTen: -power).formatted(fractionDigits: max(0, decimals + power)) + word + name
  }

  /// "11円00銭": with hundredths always, as amounts per share are written.
  package var perShare: String {
    guard currency == .currency("JPY"), decimals <= 2 else {
      return magnitude.formatted(fractionDigits: max(0, decimals)) + name
    }
    let parts = magnitude.formatted(fractionDigits: 2).split(separator: ".")
    return parts.count == 2 ? "\(parts[0])円\(parts[1])銭" : magnitude.formatted(fractionDigits: 0) + name
  }

  private var name: String { currency.map(JapaneseUnit.name) ?? "" }

  private func unit(_ scale: Int) -> (power: Int, word: String) {
    if scale >= 12 { return (12, "兆") }
    if scale >= 8 { return (8, "億") }
    if scale >= 6, decimals <= -6 { return (6, "百万") }
    if scale >= 4, decimals == -4 || scale >= 6 && decimals == -5 { return (4, "万") }
    return scale >= 3 && decimals <= -3 ? (3, "千") : (0, "")
  }
}
