/// Words as the content of an XHTML fragment, such as the value of a text block or a note.
package enum XHTMLText {
  /// The text with references for the characters that markup has for itself.
  ///
  /// - Parameter keepsReturns: Whether CR is a reference too, as a parser of the fragment would make it LF. Processors of
  ///   Inline XBRL, which put the value of a text block together from a page, write it as it is.
  package static func escaped(_ text: String, keepsReturns: Bool) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\r" where keepsReturns: escaped += "&#13;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
