import KessanDisclosure
package import KessanModel

/// Figures as a Japanese reader expects them: △ for negative ones, 億円 and 百万円, 増 and 減, words behind counts.
///
///     JapaneseDisplay.text("(586)", value: value, unit: unit, standsAlone: false)         // "△586"
///     JapaneseDisplay.text("up 13.5% YoY", value: value, unit: .pure, standsAlone: true)  // "前年同期比13.5%増"
///
/// An amount that names its currency is shown in 億円 where English speaks of billions, in 百万円 where it speaks of millions (see
/// `JapaneseAmount`). A number in a table keeps the table's unit. Sentences in Japanese need none of this: their figures
/// are written in Japanese from the first.
package enum JapaneseDisplay {
  /// The form of digits, commas and points.
  package enum Digits: Sendable {
    case halfWidth
    /// As in "１１円００銭". No registry takes full-width digits without 円 and 銭; such a display cannot be tagged.
    case fullWidth
  }

  /// The Japanese form of an English display; the display itself where it is a dash, a text, or in words not known here.
  ///
  /// `standsAlone` says that no table head names the unit, so that counts need their word ("1,066台").
  package static func text(
    _ display: String, value: FactValue, unit: Unit?, standsAlone: Bool, digits: Digits = .halfWidth
  ) -> String {
    guard case .number(let number, let accuracy) = value, let english = EnglishDisplay(display, unit: unit) else {
      return display
    }
    let amount = self.amount(english, number, accuracy, unit, standsAlone: standsAlone)
    let text = comparison(english.comparison) + signed(amount, english)
    return digits == .fullWidth ? FullWidth.widened(text) : text
  }

  private static func amount(
    _ english: EnglishDisplay, _ number: ExactDecimal, _ accuracy: Accuracy, _ unit: Unit?, standsAlone: Bool
  ) -> String {
    switch english.measure {
    case .percent: return english.digits + "%"
    case .points: return english.digits + "ポイント"
    case .plain, .scaled: break
    }
    if let currency = english.currency {
      let amount = JapaneseAmount(number.magnitude, accuracy, .currency(currency))
      guard unit?.denominators.isEmpty ?? true else { return (english.isPerShare ? "1株当たり" : "") + amount.perShare }
      return amount.text(scale: english.scale)
    }
    guard case .scaled(let scale) = english.measure else {
      return english.digits + (standsAlone || english.sign.isWord || english.namesUnit ? word(unit, english) : "")
    }
    return english.digits + JapaneseScale.word(scale) + word(unit, english)
  }

  /// The word behind a number; the name of the unit, where there is no such word and the English display names it.
  private static func word(_ unit: Unit?, _ english: EnglishDisplay) -> String {
    let counter = JapaneseUnit.counter(unit)
    guard counter.isEmpty, english.namesUnit, let unit else { return counter }
    return " " + JapaneseUnit.name(unit)
  }

  private static func signed(_ amount: String, _ english: EnglishDisplay) -> String {
    let isPoints = english.measure == .points
    return switch english.sign {
    case .none: amount
    case .negative: "△" + amount
    case .plus: "+" + amount
    case .up: amount + (isPoints ? "上昇" : "増")
    case .down: amount + (isPoints ? "低下" : "減")
    case .flat: "横ばい（\(amount)）"
    }
  }

  private static func comparison(_ word: String?) -> String {
    switch word {
    case "YoY": "前年同期比"
    case "QoQ": "前四半期比"
    default: ""
    }
  }
}

extension EnglishDisplay.Sign {
  /// Whether words say which way it goes, as prose has it.
  fileprivate var isWord: Bool { [.up, .down, .flat].contains(self) }
}
