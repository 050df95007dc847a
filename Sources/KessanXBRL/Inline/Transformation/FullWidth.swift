/// The full-width forms that Japanese text sets digits in.
enum FullWidth {
  /// A text with digits, commas and points in their full-width forms.
  static func widened(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar in
        let isWidened = scalar.isASCIIDigit || scalar == "," || scalar == "."
        return isWidened ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar
      })
  }
}
