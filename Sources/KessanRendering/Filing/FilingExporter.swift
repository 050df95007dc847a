import KessanModel
import KessanXBRL

/// Exports a report as an XBRL filing: an XBRL 2.1 instance with its extension taxonomy.
///
/// The files lie beside one another in `filing/`: schema, label linkbases in English and Japanese, presentation,
/// calculation, definition and reference linkbase, and the instance.
public enum FilingExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "filing", summary: "XBRL 2.1 instance with its extension taxonomy"
  ) { report in Exporter.Output(files: try files(report)) }

  /// The files of the filing.
  ///
  /// - Throws: ``FilingNameError`` where the prefix of the report cannot be one.
  public static func files(_ report: Report) throws -> [ExportFile] {
    let names = try FilingNames(report.header)
    let instance = ExportFile("filing/\(names.instance)") {
      try InstanceDocument(report: report, names: names, schema: names.schema).render($0)
    }
    return TaxonomyDocuments.files(report, names, in: "filing") + [instance]
  }
}
