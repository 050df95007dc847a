public import KessanSources

/// A file of facts that a workspace names, with the source that reads it.
///
///     "data": ["Data/results.csv", { "source": "ledger", "file": "Data/ledger.txt" }]
public struct SourceChoice: Sendable, Hashable, ExpressibleByStringLiteral {
  /// Relative to the workspace.
  public let file: String
  /// The name of a ``FactSource``.
  public let source: String
  /// Unchecked, by name.
  public let options: [String: String]

  public init(_ file: String, source: String = CSVFactSource.name, options: [String: String] = [:]) {
    self.file = file
    self.source = source
    self.options = options
  }

  public init(stringLiteral file: String) { self.init(file) }
}
