/// A text in English and, where there is one, in Japanese.
public struct Localized: Sendable, Hashable {
  public let en: String
  public let ja: String?

  public init(_ en: String, ja: String? = nil) {
    self.en = en
    self.ja = ja
  }

  /// The languages that it is written in, English first.
  public var languages: [Language] { ja == nil ? [.english] : Language.allCases }

  /// The text in a language (`en`, `ja`); English where there is no other.
  public subscript(language: Language) -> String {
    language == .japanese ? ja ?? en : en
  }
}

/// A language of labels, by its `xml:lang` code.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case japanese = "ja"
}

/// The role that a label plays (XBRL 2.1, clause 5.2.2.2.1, and the Link Role Registry for the negated one).
public enum LabelRole: String, Sendable, Hashable, CaseIterable, Comparable {
  case standard = "http://www.xbrl.org/2003/role/label"
  case terse = "http://www.xbrl.org/2003/role/terseLabel"
  case documentation = "http://www.xbrl.org/2003/role/documentation"
  case periodStart = "http://www.xbrl.org/2003/role/periodStartLabel"
  case periodEnd = "http://www.xbrl.org/2003/role/periodEndLabel"
  case negated = "http://www.xbrl.org/2009/role/negatedLabel"

  public static func < (left: LabelRole, right: LabelRole) -> Bool { left.rawValue < right.rawValue }
}
