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

extension Localized {
  /// The language of the text that stands in for a missing one, by its letters; nil where there is nothing to tell.
  package func language(besides language: Language) -> Language? {
    guard ja == nil, let script = Language(script: en), script != language else { return nil }
    return script
  }
}

/// A language of labels, by its `xml:lang` code.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case japanese = "ja"

  /// The language whose letters a text is written in: Japanese where it has kana or kanji, English where it has Latin
  /// letters only; nil where it has neither.
  package init?(script text: String) {
    if text.unicodeScalars.contains(where: Self.isJapanese) {
      self = .japanese
    } else if text.utf8.contains(where: { (0x41...0x5A).contains($0 & 0xDF) }) {
      self = .english
    } else {
      return nil
    }
  }

  /// Whether a scalar is kana or kanji, whole or half as wide.
  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3005...0x3007, 0x3041...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0xFF66...0xFF9F, 0x20000...0x3134F:
      true
    default: false
    }
  }
}

/// The role that a label plays (XBRL 2.1, clause 5.2.2.2.1, and the Link Role Registry for the negated one).
public enum LabelRole: String, Sendable, Hashable, CaseIterable, Comparable {
  case standard = "http://www.xbrl.org/2003/role/label"
  case terse = "http://www.xbrl.org/2003/role/terseLabel"
  case documentation = "http://www.xbrl.org/2003/role/documentation"
  case periodStart = "http://www.xbrl.org/2003/role/periodStartLabel"
  case periodEnd = "http://www.xbrl.org/2003/role/periodEndLabel"
  case total = "http://www.xbrl.org/2003/role/totalLabel"
  case negated = "http://www.xbrl.org/2009/role/negatedLabel"

  public static func < (left: LabelRole, right: LabelRole) -> Bool { left.rawValue < right.rawValue }
}
