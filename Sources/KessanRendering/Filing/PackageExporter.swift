import KessanArchive
import KessanBytes
public import KessanDisclosure
import KessanModel
import KessanXBRL

/// Exports a report as packages, each one file that a gateway or a reader takes as it is.
///
///     packages/acme-2025-11-10.xbri          the inline report with its taxonomy
///     packages/acme-2025-11-10.xbr           the XBRL 2.1 instance with its taxonomy
///     packages/acme-2025-11-10.zip           the report in every format of XBRL, with its taxonomy
///     packages/acme-2025-11-10-taxonomy.zip  the taxonomy alone
public enum PackageExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "packages", summary: "Report packages (.xbri, .xbr, .zip) and the taxonomy package",
    options: [
      .init("language", summary: "The language of the inline report", values: Language.allCases.map(\.rawValue))
    ]
  ) { disclosure, options in
    let findings =
      findings(disclosure.header) + InlineExporter.findings(disclosure.header)
      + OIMNames.findings(disclosure.header.identity, format: "packages")
    guard findings.isEmpty else { return Exporter.Output(files: [], findings: findings) }
    let language = Language(rawValue: options["language"]) ?? .english
    return Exporter.Output(files: try files(disclosure, language))
  }

  private static func files(_ disclosure: Disclosure, _ language: Language) throws -> [ExportFile] {
    let names = try FilingNames(disclosure.header.identity)
    let taxonomy = TaxonomyPackage(disclosure.report, names)
    let schema = taxonomy.schema
    let document = InlineDocument(
      disclosure: disclosure, names: names, options: InlineOptions(language: language), schema: schema)
    let inline = ExportFile("\(names.stem).xhtml") { try document.render($0) }
    let instance = ExportFile("\(names.stem).xbrl") {
      try InstanceDocument(report: disclosure.report, names: names, schema: schema).render($0)
    }
    let json = ExportFile("\(names.stem).json") {
      try JSONReport(report: disclosure.report, schema: schema).render($0)
    }
    let csv = CSVReport(disclosure.report, grids: FactGrid.all(of: disclosure)).files(schema: schema)
    let page = ReportPackage(kind: .inline, taxonomy: taxonomy, reports: [("inline", [inline])])
    let plain = ReportPackage(kind: .plain, taxonomy: taxonomy, reports: [("xml", [instance])])
    let all = ReportPackage(
      kind: .unconstrained, taxonomy: taxonomy,
      reports: [("inline", [inline]), ("xml", [instance]), ("json", [json]), ("csv", csv)])
    return [
      archive("\(names.stem).xbri", in: names.stem, page.files()),
      archive("\(names.stem).xbr", in: names.stem, plain.files()),
      archive("\(names.stem).zip", in: names.stem, all.files()),
      archive("\(names.stem)-taxonomy.zip", in: "\(names.stem)-taxonomy", taxonomy.files()),
    ]
  }

  /// A file that is an archive of others, all in one folder.
  private static func archive(_ name: String, in folder: String, _ files: [ExportFile]) -> ExportFile {
    ExportFile("packages/\(name)") { destination in
      let entries = files.map { file in ZipArchive.Entry("\(folder)/\(file.path)") { try file.bytes() } }
      return try ByteOutput.deliver(try ZipArchive.bytes(of: entries), destination)
    }
  }

  /// The catalog maps the namespace as a folder, which an address with a query or a fragment cannot be.
  private static func findings(_ header: ReportHeader) -> [Finding] {
    guard header.namespace.contains(where: { $0 == "#" || $0 == "?" }) else { return [] }
    return [
      Finding(
        .invalidCatalogFile, .init(file: "Workspace.json", column: "report.namespace"),
        "The namespace \(header.namespace) has a query or a fragment, and files cannot lie below it.",
        hint: "Take an address without ? and #, or leave \"packages\" out of \"exports\".")
    ]
  }
}
