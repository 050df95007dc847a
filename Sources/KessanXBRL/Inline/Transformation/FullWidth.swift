/// The full-width forms that Japanese text sets digits in.
enum FullWidth {
  /// A character in its narrow form, where it is a full-width digit, comma, point or sign.
  static func narrowed(_ character: Character) -> Character {
    switch character {
    case "，": return ","
    case "．": return "."
    default:
      guard let digit = character.onlyScalar, digit.isFullWidthDigit else { return character }
      return Character(Transformation.narrowed(digit))
    }
  }

  /// A text with digits, commas and points in their full-width forms.
  static func widened(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar in
        let isWidened = scalar.isASCIIDigit || scalar == "," || scalar == "."
        return isWidened ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
      })
  }
}
