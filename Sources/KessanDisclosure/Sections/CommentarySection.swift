public import KessanModel

/// What the workspace's commentary says in one section, its facts not yet looked up.
public struct CommentarySection: Sendable, Hashable {
  /// The id of the section that it belongs to.
  public let id: String
  /// Where its heading stands.
  public let location: Finding.Location
  public var paragraphs: [CommentaryParagraph]

  public init(id: String, location: Finding.Location, paragraphs: [CommentaryParagraph] = []) {
    self.id = id
    self.location = location
    self.paragraphs = paragraphs
  }
}

/// A paragraph of commentary: words, and facts by reference and format.
public struct CommentaryParagraph: Sendable, Hashable {
  public enum Part: Sendable, Hashable {
    case text(String)
    case fact(CommentaryFact)
  }

  public let language: Language
  public let parts: [Part]
  /// Whether it could be read without a fault; else it is checked further, and not shown.
  public let isSound: Bool

  public init(language: Language, parts: [Part], isSound: Bool) {
    self.language = language
    self.parts = parts
    self.isSound = isSound
  }

  /// The words right behind a part; empty where none follow.
  package func text(after place: Int) -> String {
    guard place + 1 < parts.count, case .text(let text) = parts[place + 1] else { return "" }
    return text
  }
}

/// A fact as commentary names it: `{Revenues@1H16|billions}`.
public struct CommentaryFact: Sendable, Hashable {
  public let reference: FactReference
  /// The name of a format.
  public let format: String
  public let location: Finding.Location

  public init(_ reference: FactReference, format: String, location: Finding.Location) {
    self.reference = reference
    self.format = format
    self.location = location
  }
}
