import KessanModel
import KessanXBRL

/// Exports a report as xBRL-CSV 1.0: its tables as spreadsheets open them, and a file that says what each cell means.
///
/// The files lie in `xbrl-csv/` and name the schema in `filing/` as their taxonomy, so the two are exported together.
public enum CSVReportExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "xbrl-csv", summary: "xBRL-CSV 1.0, a table for each table of a section, over the taxonomy of the filing",
    options: [
      Exporter.Option(
        "layout", summary: "a table for each table of a section, or one of all facts",
        values: CSVReport.Layout.allCases.map(\.rawValue))
    ], requires: ["filing"]
  ) { report, options in
    let names = try FilingNames(report.header)
    let layout = CSVReport.Layout(rawValue: options["layout"]) ?? .tables
    let files = CSVReport(report, layout: layout).files(schema: "../filing/\(names.schema)")
    return Exporter.Output(
      files: files.map { $0.moved(to: "xbrl-csv/\($0.path)") },
      findings: OIMNames.findings(report.header, format: "xbrl-csv"))
  }
}
