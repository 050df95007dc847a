import KessanModel

/// An amount of money in the Japanese unit that keeps its accuracy.
struct JapaneseAmount {
  private let magnitude: ExactDecimal
  private let accuracy: Accuracy
  private let currency: String

  init(_ magnitude: ExactDecimal, _ accuracy: Accuracy, _ currency: String) {
    self.magnitude = magnitude
    self.accuracy = accuracy
    self.currency = currency
  }

  /// "741.2億円", "11,848百万円", "50万円", "1,234円56銭".
  var text: String {
    guard magnitude.signum != 0 else { return "0" + name }
    let decimals = self.decimals
    let (scale, word) = Self.unit(decimals)
    if scale == 0, decimals > 0 { return perShare }
    let digits = max(0, decimals + scale)
    return magnitude.scaled(byPowerOfTen: -scale).formatted(fractionDigits: digits) + word + name
  }

  /// "11円00銭": with hundredths always, as amounts per share are written.
  var perShare: String {
    guard currency == "JPY", decimals <= 2 else {
      return magnitude.formatted(fractionDigits: max(0, decimals)) + name
    }
    let parts = magnitude.formatted(fractionDigits: 2).split(separator: ".")
    return parts.count == 2 ? "\(parts[0])円\(parts[1])銭" : magnitude.formatted(fractionDigits: 0) + name
  }

  private var decimals: Int {
    switch accuracy {
    case .decimals(let decimals): decimals
    case .exact: -magnitude.exponent
    }
  }

  private var name: String {
    switch currency {
    case "JPY": "円"
    case "USD": "米ドル"
    case "EUR": "ユーロ"
    default: currency
    }
  }

  private static func unit(_ decimals: Int) -> (scale: Int, word: String) {
    switch decimals {
    case ...(-7): (8, "億")
    case -6: (6, "百万")
    case -5, -4: (4, "万")
    case -3: (3, "千")
    default: (0, "")
    }
  }
}
