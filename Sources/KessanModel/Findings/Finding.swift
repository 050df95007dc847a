/// Something that a stage of the pipeline found: what, how bad, where, and what to do about it.
public struct Finding: Error, Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The report cannot be filed; exports are not written.
    case error
    case warning
    /// Worth knowing; changes nothing.
    case note

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// Where it was found.
  public struct Location: Sendable, Hashable, CustomStringConvertible {
    public var file: String?
    /// Counted from 1.
    public var line: Int?
    /// The column's name in a table, or its number in a text.
    public var column: String?
    /// What in the report it concerns: a fact, a section, a concept.
    public var subject: String?

    public init(file: String? = nil, line: Int? = nil, column: String? = nil, subject: String? = nil) {
      self.file = file
      self.line = line
      self.column = column
      self.subject = subject
    }

    public static let none = Location()

    /// An option of the command line.
    package static func option(_ name: String, subject: String) -> Location {
      Location(column: optionMark + name, subject: subject)
    }

    /// Whether it is an option of the command line, and no place in a file.
    package var isOption: Bool { file == nil && column?.hasPrefix(Self.optionMark) ?? false }

    private static let optionMark = "--"

    public var description: String {
      var text = file ?? ""
      if let line { text += ":\(line)" }
      if let column { text += text.isEmpty ? column : ":\(column)" }
      if let subject { text += text.isEmpty ? subject : " (\(subject))" }
      return text
    }
  }

  /// What kind of finding it is.
  public let kind: FindingCode
  public let severity: Severity
  public let location: Location
  public let message: String
  /// What to do next.
  public let hint: String

  /// A finding of the severity that its code has by default.
  public init(_ kind: FindingCode, _ location: Location, _ message: String, hint: String) {
    self.init(kind, kind.severity, location, message, hint: hint)
  }

  /// A finding of another severity than its code has by default.
  public init(_ kind: FindingCode, _ severity: Severity, _ location: Location, _ message: String, hint: String) {
    self.kind = kind
    self.severity = severity
    self.location = location.shortened
    self.message = Self.shortened(message)
    self.hint = Self.shortened(hint)
  }
}

extension Finding {
  /// The code as listings show it, by the standard that requires it (`xbrl.4.8.2:…`, `xbrldie:…`, `calc11e:…`) or
  /// `kessan:…`.
  public var code: String { kind.text }

  /// Whether it is a note on what most reports do not have, such as a figure that a module would compute were its inputs
  /// reported: listings for people say how many there are, and show those that a person must know.
  public var isRoutine: Bool { severity == .note && kind.traits.contains(.routine) }
}

extension Finding: Comparable {
  /// By severity, then place, then code and message: the order of every listing.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.severity != right.severity { return left.severity < right.severity }
    let first = (left.location.file ?? "", left.location.line ?? 0, left.location.column ?? "")
    let second = (right.location.file ?? "", right.location.line ?? 0, right.location.column ?? "")
    if first != second { return first < second }
    return (left.location.subject ?? "", left.code, left.message)
      < (right.location.subject ?? "", right.code, right.message)
  }
}
