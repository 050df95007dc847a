/// A way in which a report leaves Kessan: a name, and a pure function from the report to files.
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

  /// The name by which a workspace chooses it; also the folder below `Exports/` that it fills.
  public let name: String
  /// One line for listings.
  public let summary: String
  /// Makes the files of a report.
  public let export: @Sendable (Report) throws -> Output

  public init(name: String, summary: String, export: @escaping @Sendable (Report) throws -> Output) {
    self.name = name
    self.summary = summary
    self.export = export
  }
}
