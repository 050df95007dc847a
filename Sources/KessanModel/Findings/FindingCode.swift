/// A kind of finding: the code that listings show, and what it means for a person who meets it.
///
/// Each code is declared once, as a static property beside what it is about, so that a misspelt code does not compile, and
/// is listed in a ``FindingFamily``:
///
///     extension FindingCode {
///       static let lateFiling = FindingCode(
///         "acme:lateFiling", .warning, "The report is published after the deadline.",
///         advice: "Check report.published in Workspace.json.")
///     }
public struct FindingCode: Sendable {
  /// What the house does with findings of a code, beside showing them.
  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A note on what most reports do not have: listings for people count such notes and show them only on demand.
    public static let routine = Traits(rawValue: 1)
    /// It says only that facts are missing. It is left out where rows could not be read, because these may hold them.
    public static let saysThatFactsAreMissing = Traits(rawValue: 2)
    /// It says only that words are missing. It is left out where commentary could not be read, because that may hold them.
    public static let saysThatWordsAreMissing = Traits(rawValue: 4)
    /// The usage is wrong, or a file cannot be opened: the exit code is 2.
    public static let stopsTheCommand = Traits(rawValue: 8)
    /// It judges a report that was read, so that a filing profile may lower it; see ``FindingSeverities``.
    public static let judgement = Traits(rawValue: 16)
  }

  /// The code as listings show it: a prefix for who requires it, a colon and a name, such as `kessan:ambiguousUnit`.
  public let text: String
  /// The severity of most findings of the code.
  public let severity: Finding.Severity
  /// The severities that some findings of the code have instead.
  public let otherSeverities: [Finding.Severity]
  /// The clause that demands it, where it is the code of a standard; else who issues it.
  public let source: String
  public let traits: Traits
  /// What is wrong, in a sentence.
  public let summary: String
  /// What to do about it in general; a finding's own hint is more exact.
  public let advice: String
  /// What is right, as it is written; nil where that helps nobody.
  public let example: String?

  /// - Parameters:
  ///   - others: The severities that some findings of the code have instead.
  ///   - source: The standard and its clause; without it the prefix of the code is named.
  public init(
    _ text: String, _ severity: Finding.Severity, or others: [Finding.Severity] = [], source: String? = nil,
    traits: Traits = [], _ summary: String, advice: String, example: String? = nil
  ) {
    self.text = text
    self.severity = severity
    otherSeverities = others
    let issuer = String(text.prefix { $0 != ":" })
    self.source = source ?? (issuer == "kessan" ? "Kessan" : issuer)
    self.traits = traits
    self.summary = summary
    self.advice = advice
    self.example = example
  }
}

/// A code is its text: no two may have the same.
extension FindingCode: Hashable {
  public static func == (left: FindingCode, right: FindingCode) -> Bool { left.text == right.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
