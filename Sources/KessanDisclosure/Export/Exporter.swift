public import KessanBytes
public import KessanModel

/// A way in which a report leaves Kessan: a name, its options, and a pure function from a disclosure to files.
///
///     Exporter(name: "plain", summary: "Facts as lines of text") { disclosure in
///       .init(files: [ExportFile("plain/facts.txt") { try ByteOutput.deliver(lines(disclosure), $0) }])
///     }
public struct Exporter: Sendable {
  /// What an exporter made: files, and findings about what it could not express.
  public struct Output: Sendable {
    public var files: [ExportFile]
    public var findings: [Finding]

    public init(files: [ExportFile], findings: [Finding] = []) {
      self.files = files
      self.findings = findings
    }
  }

  /// A choice that a workspace has in a format.
  public struct Option: Sendable, Hashable {
    public let name: String
    /// One line for listings.
    public let summary: String
    /// What may be chosen; the first is the default.
    public let values: [String]

    public init(_ name: String, summary: String, values: [String]) {
      self.name = name
      self.summary = summary
      self.values = values
    }
  }

  /// The name by which a workspace chooses it; also the folder below `Exports/` that it fills.
  public let name: String
  /// One line for listings.
  public let summary: String
  public let options: [Option]
  /// The formats whose files its own refer to; they are written too.
  public let requires: [String]
  /// Makes the files of a disclosure; the options are those of ``settle(_:)``.
  public let export: @Sendable (Disclosure, ExportOptions) throws -> Output

  /// A format with options.
  public init(
    name: String, summary: String, options: [Option], requires: [String] = [],
    export: @escaping @Sendable (Disclosure, ExportOptions) throws -> Output
  ) {
    self.name = name
    self.summary = summary
    self.options = options
    self.requires = requires
    self.export = export
  }

  /// A format without options.
  public init(
    name: String, summary: String, requires: [String] = [], export: @escaping @Sendable (Disclosure) throws -> Output
  ) {
    self.init(name: name, summary: summary, options: [], requires: requires) { disclosure, _ in try export(disclosure) }
  }

  /// The options where nothing is chosen.
  public var defaults: ExportOptions {
    ExportOptions(Dictionary(options.map { ($0.name, $0.values.first ?? "") }, uniquingKeysWith: { first, _ in first }))
  }

  /// The options of a choice, each with a value that it may have; what is unknown is a finding.
  public func settle(_ choice: ExportChoice) -> (options: ExportOptions, findings: [Finding]) {
    var settled = defaults
    var findings: [Finding] = []
    let place = choice.place
    for (key, value) in choice.options.sorted(by: { $0.key < $1.key }) {
      guard let option = options.first(where: { $0.name == key }) else {
        let known = options.map(\.name).joined(separator: ", ")
        findings.append(
          Finding(
            .unknownOption, place, "The format \(name) has no option \"\(key)\".",
            hint: known.isEmpty ? "It has no options: write its name alone." : "Its options are \(known)."))
        continue
      }
      guard option.values.contains(value) else {
        findings.append(
          Finding(
            .unknownOption, place, "The option \(key) of \(name) cannot be \"\(value)\".",
            hint: "Write \(option.values.joined(separator: " or "))."))
        continue
      }
      settled[key] = value
    }
    return (settled, findings)
  }
}

/// The settled options of one export, by name.
public struct ExportOptions: Sendable, Hashable {
  private var values: [String: String]

  public init(_ values: [String: String] = [:]) {
    self.values = values
  }

  /// The value of an option; empty for one that the exporter does not have.
  public subscript(name: String) -> String {
    get { values[name] ?? "" }
    set { values[name] = newValue }
  }
}
