/// The full-width forms that Japanese text sets digits in.
package enum FullWidth {
  /// A text with digits, commas and points in their full-width forms.
  package static func widened(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isWidened = ("0"..."9").contains(scalar) || scalar == "," || scalar == "."
      view.append(isWidened ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(view)
  }
}
