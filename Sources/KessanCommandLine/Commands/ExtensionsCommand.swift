import ArgumentParser
import KessanPlugin

/// `kessan extensions`: what this build registered beside modules and formats.
struct ExtensionsCommand: ExtendedCommand {
  static let configuration = CommandConfiguration(
    commandName: "extensions",
    abstract: "List the sources, profiles and rules of this build.",
    discussion: """
      A source reads a kind of file; Workspace.json names it beside the file:

        "data": ["Data/results.csv", { "source": "ledger", "file": "Data/ledger.txt" }]

      A profile is a gateway that the report is filed with: "profile": "acme-gateway". Rules judge every report of this \
      build. kessan modules and kessan formats list the rest; docs/plugins.md says how to add your own.
      """)

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run(with extensions: ExtensionSet) throws {
    let records =
      extensions.sources.map { ExtensionRecord(kind: "source", name: $0.name, summary: $0.summary) }
      + extensions.profiles.map { ExtensionRecord(kind: "profile", name: $0.name, summary: $0.summary) }
      + extensions.rules.map { ExtensionRecord(kind: "rule", name: $0.name, summary: $0.summary) }
    guard !json else { return try JSONOutput.print(records) }
    var table = TextTable([("kind", .left), ("name", .left), ("summary", .left)])
    for record in records { table.add([record.kind, record.name, record.summary]) }
    for line in table.lines { Terminal.print(line) }
  }
}

/// An extension as machines read it.
struct ExtensionRecord: Encodable {
  /// `source`, `profile` or `rule`.
  let kind: String
  let name: String
  let summary: String
}
