import KessanModel

/// A displayed text taken apart for `ix:nonNumeric` (Inline XBRL 1.1, clause 11).
///
///     InlineText(display: "Published on November 8, 2016", date: "2016-11-08", registry: .trr5)
///     // "Published on " + "November 8, 2016", date-monthname-day-year-en
package struct InlineText: Sendable, Hashable {
  /// The display before the tag.
  package let prefix: String
  /// The display within the tag.
  package let content: String
  /// The display behind the tag.
  package let suffix: String
  /// Nil where the content is the value itself, and the tag has no format.
  package let transformation: Transformation?

  /// The tagging of a date's display; nil where no part of it yields the date.
  ///
  /// Forms: `2016-11-08`, "November 8, 2016", "Nov. 8, 2016", "8 November 2016", "2016年11月8日", "平成28年11月8日",
  /// "2016/11/8", with full-width digits as well where they are Japanese.
  package init?(display: String, date: String, registry: TransformationRegistry) {
    guard display.utf8.count <= InlineNumber.longestDisplay, CalendarDate(date) != nil else { return nil }
    if let plain = display.split(separator: date, maxSplits: 1, omittingEmptySubsequences: false).pair,
      !(plain.0.last?.isNumber ?? false), !(plain.1.first?.isNumber ?? false)
    {
      self.init(String(plain.0), date, String(plain.1), nil)
      return
    }
    let characters = Array(display)
    let formats = DateSpan.formats.compactMap(registry.transformation)
    for span in DateSpan.all(in: characters) {
      let content = String(characters[span])
      guard let format = formats.first(where: { $0.apply(content) == date }) else { continue }
      self.init(String(characters[..<span.lowerBound]), content, String(characters[span.upperBound...]), format)
      return
    }
    return nil
  }

  /// The value that a processor reads.
  package var value: String? {
    guard let transformation else { return content }
    return transformation.apply(content)
  }

  private init(_ prefix: String, _ content: String, _ suffix: String, _ transformation: Transformation?) {
    self.prefix = prefix
    self.content = content
    self.suffix = suffix
    self.transformation = transformation
  }
}

extension [Substring] {
  fileprivate var pair: (Substring, Substring)? { count == 2 ? (self[0], self[1]) : nil }
}
