/// What a reader found in the files of an exporter, made without any code of the exporter.
public struct ExporterReading: Sendable {
  /// A fact as the files state it.
  public enum Value: Sendable, Hashable {
    /// A number in plain notation, or a text, entire.
    case whole(String)
    /// The whole value as people read it: `1,234,000`, `−0.5`, `12.2%`, `not disclosed`; a text entire.
    case exact(String)
    /// The same in one line and with the unit behind a number: `1,234,000 JPY`. Breaks of a text's lines are blanks.
    case line(String)
    /// Not disclosed.
    case none
  }

  /// The facts by the ids of ``Identifiers``, for formats that have them.
  public var facts: [String: Value] = [:]
  /// The facts by their aspects, for formats that have no ids.
  public var keyedFacts: [FactKey: Value] = [:]
  /// What figures show of facts, by the facts' ids: rounded numbers in some scale, with words.
  public var figures: [String: [String]] = [:]
  /// Titles, paragraphs and notes, each entire; compared with those that the format promises.
  public var words: Set<String> = []

  public init() {}

  /// A text with blanks in place of what ends or divides lines.
  public static func oneLine(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let isBreak = ["\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
      line.unicodeScalars.append(isBreak ? " " : scalar)
    }
    return line
  }
}
