import KessanBytes
public import KessanDisclosure
import KessanModel

/// Exports sections as CSV: for each one long table with a row for every figure that is shown.
///
///     csv/columns.csv
///     csv/<Module>/<section id>.csv
///
/// The first says what each column of the others holds.
/// The files are UTF-8 with a byte order mark: without it Excel reads them in the code page of the machine, and Japanese
/// becomes unreadable. Rows end with CR LF and cells are quoted as RFC 4180 says. Texts that a spreadsheet would compute
/// begin with an apostrophe; to have a text as it was, take one apostrophe away from every cell that begins with one.
public enum SectionCSVExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "csv", summary: "One CSV table a section with a row for every figure, text and note", export: files)

  static let paths = SectionPaths(folder: "csv", ending: "csv")

  /// The files of a report's sections.
  @Sendable
  public static func files(_ disclosure: Disclosure) -> Exporter.Output {
    let text = FactText(disclosure)
    let sections = disclosure.composedAreas.flatMap(\.sections).map { section in
      ExportFile(paths.path(section)) { destination in
        var csv = CSVWriter(destination, isMarked: true)
        SectionCSV(text, section).write(to: &csv)
        return try csv.finish()
      }
    }
    return Exporter.Output(
      files: [ExportFile("csv/columns.csv", render: columns)] + sections,
      findings: disclosure.findingsOnUndisclosedFacts(format: "csv"))
  }

  /// What the columns hold, and how texts are kept from being computed.
  @Sendable
  private static func columns(_ destination: ExportFile.Destination) throws -> [UInt8] {
    var csv = CSVWriter(destination, isMarked: true)
    csv.row(["column", "meaning"])
    for column in SectionRow.Column.allCases { csv.row([column.rawValue, column.meaning]) }
    csv.row([
      "", "A text that a spreadsheet would compute, or that begins with an apostrophe, has an apostrophe before it",
    ])
    return try csv.finish()
  }
}
