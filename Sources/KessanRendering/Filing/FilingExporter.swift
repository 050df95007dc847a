public import KessanBytes
public import KessanDisclosure
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
  ) { disclosure in Exporter.Output(files: try files(disclosure)) }

  /// The files of the filing.
  ///
  /// - Throws: ``FilingNameError`` where the prefix of the report cannot be one.
  public static func files(_ disclosure: Disclosure) throws -> [ExportFile] {
    let names = try FilingNames(disclosure.header.identity)
    let instance = ExportFile("filing/\(names.instance)") {
      try InstanceDocument(report: disclosure.report, names: names, schema: names.schema).render($0)
    }
    return TaxonomyDocuments.files(disclosure.report, names, in: "filing") + [instance]
  }
}
