import KessanDisclosure
import KessanModel
import KessanPlugin
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

  /// The source that is meant.
  ///
  /// - Throws: ``Finding`` where there is none of this name, or it has no such option.
  func source(among sources: [any FactSource]) throws(Finding) -> any FactSource {
    let place = Finding.Location(file: WorkspaceConfiguration.fileName, column: "data", subject: file)
    guard let source = sources.first(where: { $0.name == self.source }) else {
      let known = sources.map(\.name)
      throw Finding(
        .unknownSource, place, "There is no source \"\(self.source)\" in this build.",
        hint: Suggestion.hint(
          for: self.source, among: known, otherwise: "Sources are \(known.joined(separator: ", "))."))
    }
    guard let option = options.keys.sorted().first(where: { !source.options.contains($0) }) else { return source }
    let known = source.options.joined(separator: ", ")
    throw Finding(
      .unknownOption, place, "The source \(source.name) has no option \"\(option)\".",
      hint: known.isEmpty
        ? "It has no options: write its name and the file alone."
        : Suggestion.hint(for: option, among: source.options, otherwise: "Its options are \(known)."))
  }
}
