import KessanDisclosure
import KessanModel

extension NumberStyle {
  /// The number as a Japanese sentence has it: 741.2億円, △5百万円, 12.2%増, 1.9ポイント低下, 1,570千回線, 27円00銭.
  func japanese(_ number: ExactDecimal, _ accuracy: Accuracy, _ unit: Unit?, before words: String) -> String {
    let body = magnitude(number, accuracy, unit, before: words)
    let sign = number.signum
    switch self.sign {
    case .brackets: return sign < 0 ? "△" + body : body
    case .signed: return sign == 0 ? body : (sign < 0 ? "△" : "+") + body
    case .taken: return sign == 0 ? body : (sign > 0 ? "△" : "+") + body
    case .reversed: return sign > 0 ? "△" + body : body
    case .words:
      guard sign != 0 else { return "横ばい（\(body)）" }
      return body + (isInPoints ? (sign < 0 ? "低下" : "上昇") : (sign < 0 ? "減" : "増"))
    }
  }

  private var isInPoints: Bool { suffix == " points" }

  /// The number without its sign, with its unit.
  private func magnitude(
    _ number: ExactDecimal, _ accuracy: Accuracy, _ unit: Unit?, before words: String
  ) -> String {
    if showsUnit {
      let amount = JapaneseAmount(number.magnitude, accuracy, unit?.numerators.first)
      return unit?.denominators.isEmpty ?? true ? amount.text(scale: scale) : amount.perShare
    }
    let (rounded, digits) = digits(of: number, accuracy)
    let plain = rounded.magnitude.formatted(fractionDigits: digits)
    if suffix == "%" { return plain + suffix }
    if isInPoints { return plain + "ポイント" }
    let counter = JapaneseUnit.counter(unit)
    let isCounted = sign != .words && words.hasPrefix(counter)
    return plain + (suffix.isEmpty ? "" : JapaneseScale.word(scale)) + (isCounted ? "" : counter)
  }
}
