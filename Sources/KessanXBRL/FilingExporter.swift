import KessanModel

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
    return taxonomyFiles(report, names, in: "filing") + [instance]
  }

  /// The files of the extension taxonomy, which refer to one another by their names alone.
  static func taxonomyFiles(_ report: Report, _ names: FilingNames, in folder: String) -> [ExportFile] {
    let taxonomy = FilingTaxonomy(report)
    func file(_ name: String, _ render: @escaping @Sendable (ExportFile.Destination) throws -> [UInt8]) -> ExportFile {
      ExportFile("\(folder)/\(name)", render: render)
    }
    return [
      file(names.schema) { try SchemaDocument(header: report.header, taxonomy: taxonomy, names: names).render($0) },
      file(names.file(of: .englishLabels)) {
        try LabelLinkbase(taxonomy: taxonomy, names: names, language: .english).render($0)
      },
      file(names.file(of: .japaneseLabels)) {
        try LabelLinkbase(taxonomy: taxonomy, names: names, language: .japanese).render($0)
      },
      file(names.file(of: .presentation)) { try PresentationLinkbase(taxonomy: taxonomy, names: names).render($0) },
      file(names.file(of: .calculation)) { try CalculationLinkbase(taxonomy: taxonomy, names: names).render($0) },
      file(names.file(of: .definition)) { try DefinitionLinkbase(taxonomy: taxonomy, names: names).render($0) },
      file(names.file(of: .reference)) {
        try ReferenceLinkbase(report: report, taxonomy: taxonomy, names: names).render($0)
      },
    ]
  }
}
