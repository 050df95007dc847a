/// A text that explains facts, filed as a footnote of theirs (XBRL 2.1, clause 4.11).
public struct Footnote: Sendable, Hashable {
  /// Counted from 1 among those of a report.
  public let number: Int
  public let text: Localized
  /// The places of the facts that it explains.
  public let facts: [Int]

  public init(number: Int, text: Localized, facts: [Int]) {
    self.number = number
    self.text = text
    self.facts = facts
  }

  /// The id of its text in a language; the ids of reported facts have an underscore, which this one has not.
  public func id(_ language: Language) -> String { "note.\(number).\(language.rawValue)" }

  /// Its ids in all of its languages.
  public var ids: [String] { text.languages.map(id) }
}
