import KessanBytes
public import KessanDisclosure
import KessanModel
import KessanXBRL

/// Exports a report as xBRL-CSV 1.0: its tables as spreadsheets open them, and a file that says what each cell means.
///
/// The files lie in `xbrl-csv/` and name the schema in `filing/` as their taxonomy, so the two are exported together.
public enum CSVReportExporter {
  /// How facts are spread over tables.
  private enum Layout: String, CaseIterable {
    /// A table for each table of a section, one for what a section shows beside its tables, and `facts` for the rest.
    case tables
    /// One table `facts`, a row for each fact.
    case facts
  }

  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "xbrl-csv", summary: "xBRL-CSV 1.0, a table for each table of a section, over the taxonomy of the filing",
    options: [
      Exporter.Option(
        "layout", summary: "a table for each table of a section, or one of all facts",
        values: Layout.allCases.map(\.rawValue))
    ], requires: ["filing"]
  ) { disclosure, options in
    let names = try FilingNames(disclosure.header.identity)
    let grids = options["layout"] == Layout.facts.rawValue ? nil : FactGrid.all(of: disclosure)
    let files = CSVReport(disclosure.report, grids: grids).files(schema: "../filing/\(names.schema)")
    return Exporter.Output(
      files: files.map { $0.moved(to: "xbrl-csv/\($0.path)") },
      findings: OIMNames.findings(disclosure.header.identity, format: "xbrl-csv"))
  }
}
