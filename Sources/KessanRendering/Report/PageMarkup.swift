/// The language of elements that a page is written in.
package enum PageMarkup: Sendable, Hashable {
  /// HTML5 in XML syntax: for browsers.
  case html5
  /// XHTML 1.1, which Inline XBRL 1.0 and 1.1 build upon: no sections, no roles, `xml:lang` for `lang`.
  case xhtml11

  /// A part of a page that HTML5 has an element of its own for; elsewhere it is a `div`, and the class says what it is.
  package enum Part: Sendable {
    case section
    case header
    case footer
    case main
    case navigation
    case figure
    case caption
    case list
    case term
    case entry
    case details
    case summary
  }

  func name(of part: Part) -> StaticString {
    guard self == .html5 else { return "div" }
    return switch part {
    case .section: "section"
    case .header: "header"
    case .footer: "footer"
    case .main: "main"
    case .navigation: "nav"
    case .figure: "figure"
    case .caption: "figcaption"
    case .list: "dl"
    case .term: "dt"
    case .entry: "dd"
    case .details: "details"
    case .summary: "summary"
    }
  }
}
