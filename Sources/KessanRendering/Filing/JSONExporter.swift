import KessanBytes
public import KessanDisclosure
import KessanModel
import KessanXBRL

/// Exports a report as xBRL-JSON 1.0: the facts of the filing for readers that know no XML.
///
/// The file lies in `xbrl-json/` and names the schema in `filing/` as its taxonomy, so the two are exported together.
public enum JSONExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "xbrl-json", summary: "xBRL-JSON 1.0 with canonical values, over the taxonomy of the filing",
    requires: ["filing"]
  ) { disclosure in
    let names = try FilingNames(disclosure.header.identity)
    let file = ExportFile("xbrl-json/\(names.stem).json") {
      try JSONReport(report: disclosure.report, schema: "../filing/\(names.schema)").render($0)
    }
    return Exporter.Output(files: [file], findings: OIMNames.findings(disclosure.header.identity, format: "xbrl-json"))
  }
}
