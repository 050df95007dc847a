import ArgumentParser
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace

/// `kessan facts`: the facts of the report, as a table, CSV or JSON.
struct FactsCommand: ExtendedCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "List facts with their aspects, values and sources.",
    discussion: """
      Each filter narrows the list further. --area keeps the facts that the sections of a module show, --concept keeps \
      the facts of a concept, and --period keeps the facts of a period such as 1H16, 2Q16-end or 2016-09-30.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(help: ArgumentHelp("List only facts that the sections of this module show.", valueName: "module"))
  var area: String?

  @Option(help: ArgumentHelp("List only facts of this concept.", valueName: "name"))
  var concept: String?

  @Option(help: ArgumentHelp("List only facts of this period.", valueName: "period"))
  var period: String?

  @Flag(help: "Print the list as CSV.")
  var csv = false

  func validate() throws {
    if csv, options.json { throw ValidationError("--csv and --json cannot be used together. Choose one.") }
  }

  func run(with extensions: ExtensionSet) throws {
    let stream = csv ? Terminal.Stream.errors : .output
    let (report, findings) = try options.report(with: extensions, orShow: NoFacts(), to: stream)
    let places = try selection(report)
    let ids = Identifiers(report.report)
    let records = places.map { FactRecord(report.facts[$0], id: ids.fact($0, in: report.facts), report) }
    if options.json {
      try JSONOutput.print(Answer(records: FactList(report, records), findings: findings))
    } else if csv {
      let rows = [FactRecord.headings] + records.map(\.cells)
      Terminal.write(data: rows.map { $0.map(Self.quoted).joined(separator: ",") + "\n" }.joined())
    } else {
      var table = TextTable(
        FactRecord.headings.map { ($0, $0 == "value" || $0 == "decimals" ? .right : .left) })
      for record in records { table.add(record.cells.map(Self.shortened)) }
      for line in table.lines { Terminal.print(line) }
      Terminal.print()
      Terminal.print("\(records.count) of \(report.facts.count) facts")
    }
    try options.conclude(findings, to: stream)
  }

  private func selection(_ report: Disclosure) throws -> [Int] {
    var places = Array(report.facts.indices)
    if let area {
      guard report.areas.contains(where: { $0.id == area }) else {
        let known = report.areas.map(\.id).joined(separator: ", ")
        throw ValidationError("There is no module \"\(area)\" in this workspace. Its modules are \(known).")
      }
      let shown = Set(report.sections.filter { $0.module == area }.flatMap(\.disclosedFacts))
      places = places.filter(shown.contains)
    }
    if let concept {
      guard let index = report.taxonomy.index(ofConcept: concept) else {
        throw ValidationError("There is no concept \"\(concept)\". \(report.hint(forConcept: concept))")
      }
      places = places.filter { report.facts.columns($0).concept == index }
    }
    if let period {
      guard let wanted = report.header.calendar.period(period) else {
        throw ValidationError("\"\(period)\" is not a period. Write 1H16, 2Q16, FY16, 2Q16-end or 2016-09-30.")
      }
      places = places.filter { report.facts[$0].context.period == wanted }
    }
    return places
  }

  /// A text as one short line of a table; CSV and JSON have it in full.
  private static func shortened(_ cell: String) -> String {
    let line = cell.prefix(61).map { $0.isNewline ? " " : String($0) }
    return line.count > 60 ? line.prefix(59).joined() + "…" : line.joined()
  }

  /// A cell of CSV, as RFC 4180 quotes it; texts that a spreadsheet would compute have an apostrophe before them, numbers
  /// have none.
  private static func quoted(_ cell: String) -> String {
    let text = ExactDecimal(cell) == nil ? CSVWriter.spreadsheetText(cell) : cell
    let shown = Terminal.isTerminal ? text.visible : text
    return shown.contains { ",\"\n\r".contains($0) } ? "\"\(shown.replacing("\"", with: "\"\""))\"" : shown
  }
}

/// The facts of a workspace that cannot be read.
private struct NoFacts: Encodable {
  private let facts: [String] = []
}
