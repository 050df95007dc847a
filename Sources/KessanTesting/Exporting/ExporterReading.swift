/// What a reader found in the files of an exporter, made without any code of the exporter.
public struct ExporterReading: Sendable {
  /// A fact as the files state it.
  public enum Value: Sendable, Hashable {
    /// A number in plain notation, or a text, entire.
    case whole(String)
    /// What people read of it: a number in a scale, rounded. A text must be entire here as well.
    case display(String)
    /// Its name only: what the files say of it is not compared.
    case mentioned
    /// Not disclosed.
    case none
  }

  /// The facts by the ids of ``Identifiers``, for formats that have them.
  public var facts: [String: Value] = [:]
  /// The facts by their aspects, for formats that have no ids.
  public var keyedFacts: [FactKey: Value] = [:]
  /// Titles, paragraphs and notes, each entire; compared with those that the format promises.
  public var words: Set<String> = []

  public init() {}
}
