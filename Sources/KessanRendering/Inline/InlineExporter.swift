import KessanBytes
public import KessanDisclosure
import KessanModel
import KessanXBRL

/// Exports the announcement as one Inline XBRL document: the page that people read, with every figure tagged.
///
/// The file lies in `inline/` and names the schema in `filing/`, so the two are exported together.
public enum InlineExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "inline", summary: "Inline XBRL 1.1 or 1.0: the announcement as a page whose figures are tagged",
    options: [
      .init("version", summary: "The version of Inline XBRL", values: InlineOptions.Version.allCases.map(\.rawValue)),
      .init("language", summary: "The language of titles, labels and units", values: Language.allCases.map(\.rawValue)),
      .init(
        "registry", summary: "The transformation registry; the default is 5 for Inline XBRL 1.1 and 2 for 1.0",
        values: ["default"] + TransformationRegistry.allCases.map { "\($0.rawValue)" }),
      .init("digits", summary: "Full-width digits in Japanese, where a registry takes them", values: ["half", "full"]),
    ], requires: ["filing"]
  ) { disclosure, options in
    let settled = InlineOptions.settled(options)
    let names = try FilingNames(disclosure.header.identity)
    let findings = settled.findings + findings(disclosure.header)
    guard let options = settled.options, findings.isEmpty else {
      return Exporter.Output(files: [], findings: findings)
    }
    let document = InlineDocument(
      disclosure: disclosure, names: names, options: options, schema: "../filing/\(names.schema)")
    return Exporter.Output(
      files: [ExportFile("inline/\(names.stem)-\(options.suffix).xhtml") { try document.render($0) }])
  }

  /// The prefixes of Inline XBRL itself are taken in an inline document.
  static func findings(_ header: ReportHeader) -> [Finding] {
    guard ["ix", "ixt"].contains(header.prefix) else { return [] }
    return [
      Finding(
        .prefixClash, .init(file: "Workspace.json", column: "report.prefix"),
        "Inline XBRL has the prefix \"\(header.prefix)\" for itself.",
        hint: "Choose another prefix, or leave \"inline\" and \"packages\" out of \"exports\".")
    ]
  }
}
