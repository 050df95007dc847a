import KessanModel

/// Exports a report as xBRL-JSON 1.0: the facts of the filing for readers that know no XML.
///
/// The file lies in `xbrl-json/` and names the schema in `filing/` as its taxonomy, so the two are exported together.
public enum JSONExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "xbrl-json", summary: "xBRL-JSON 1.0 with canonical values, over the taxonomy of the filing",
    requires: ["filing"]
  ) { report in
    let names = try FilingNames(report.header)
    let file = ExportFile("xbrl-json/\(names.stem).json") {
      try JSONReport(report: report, names: names, schema: "../filing/\(names.schema)").render($0)
    }
    return Exporter.Output(files: [file], findings: findings(report.header))
  }

  /// An entity is written as `prefix:identifier`, and what stands behind the colon holds no white space (OIM Common
  /// Definitions 1.0, clause 3.1).
  private static func findings(_ header: ReportHeader) -> [Finding] {
    guard header.entityIdentifier.contains(where: \.isWhitespace) else { return [] }
    return [
      Finding(
        "oimce:invalidSQName", .error, .init(file: "Workspace.json", column: "entity.identifier"),
        "The identifier \"\(header.entityIdentifier)\" holds a blank, which xBRL-JSON cannot write.",
        hint: "Write the identifier without blanks, or leave \"xbrl-json\" out of \"exports\".")
    ]
  }
}
