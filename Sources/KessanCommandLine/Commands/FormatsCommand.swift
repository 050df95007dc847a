import ArgumentParser
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace

/// `kessan formats`: what a report can be exported as.
struct FormatsCommand: ExtendedCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: "List the export formats and their options.",
    discussion: """
      Workspace.json names the formats to write in "exports", each by its name or as an object with options:

        "exports": ["filing", { "format": "xbrl-csv", "layout": "facts" }]

      On the command line, kessan build --format xbrl-csv:layout=facts writes that format instead. The first value of an \
      option is its default.
      """)

  @Flag(help: "Print the list as JSON.")
  var json = false

  func run(with extensions: ExtensionSet) throws {
    let records = extensions.exporters.map(FormatRecord.init)
    guard !json else { return try JSONOutput.print(records) }
    var table = TextTable([("format", .left), ("writes", .left)])
    for record in records {
      table.add([record.name, record.summary])
      for option in record.options {
        table.add(["", "  \(option.name)=\(option.values.joined(separator: "|"))  \(option.summary)"])
      }
    }
    for line in table.lines { Terminal.print(line) }
  }
}

/// A format as machines read it.
struct FormatRecord: Encodable {
  struct Option: Encodable {
    let name: String
    let summary: String
    /// The first is the default.
    let values: [String]
  }

  let name: String
  let summary: String
  let requires: [String]
  let options: [Option]

  init(_ exporter: Exporter) {
    name = exporter.name
    summary = exporter.summary
    requires = exporter.requires
    options = exporter.options.map { Option(name: $0.name, summary: $0.summary, values: $0.values) }
  }
}
