package import KessanBytes
package import KessanModel

/// The documents of an extension taxonomy: the schema, the label linkbases in English and Japanese, presentation, calculation,
/// definition and reference linkbase.
package enum TaxonomyDocuments {
  /// The files of the extension taxonomy, which refer to one another by their names alone.
  package static func files(_ report: Report, _ names: FilingNames, in folder: String) -> [ExportFile] {
    let taxonomy = report.filing
    func file(_ name: String, _ render: @escaping @Sendable (ExportFile.Destination) throws -> [UInt8]) -> ExportFile {
      ExportFile("\(folder)/\(name)", render: render)
    }
    return [
      file(names.schema) {
        try SchemaDocument(namespace: report.identity.namespace, taxonomy: taxonomy, names: names).render($0)
      },
      file(names.file(of: .englishLabels)) {
        try LabelLinkbase(taxonomy: taxonomy, names: names, language: .english).render($0)
      },
      file(names.file(of: .japaneseLabels)) {
        try LabelLinkbase(taxonomy: taxonomy, names: names, language: .japanese).render($0)
      },
      file(names.file(of: .presentation)) { try PresentationLinkbase(taxonomy: taxonomy, names: names).render($0) },
      file(names.file(of: .calculation)) { try CalculationLinkbase(taxonomy: taxonomy, names: names).render($0) },
      file(names.file(of: .definition)) { try DefinitionLinkbase(taxonomy: taxonomy, names: names).render($0) },
      file(names.file(of: .reference)) { try ReferenceLinkbase(taxonomy: taxonomy, names: names).render($0) },
    ]
  }
}
