import KessanBytes
public import KessanDisclosure
import KessanModel
import KessanXML

/// Exports sections for systems that know no XBRL: one XML document a section and one a module, each validated against
/// the schema that is shipped beside them.
///
///     sections/<Module>.xml
///     sections/<Module>/<section id>.xml
///     schema/section.xsd
public enum SectionExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "sections", summary: "One XML document a section and a module, for other systems", export: files)

  private static let paths = SectionPaths(folder: "sections", ending: "xml")

  /// The files of a report's sections; a document that its own schema refuses is a finding.
  ///
  /// - Throws: ``XMLWriteError`` where a text cannot be written as XML, ``XMLSchemaError`` where the schema is broken.
  @Sendable
  public static func files(_ disclosure: Disclosure) throws -> Exporter.Output {
    let document = SectionDocument(FactText(disclosure))
    var documents: [(path: String, bytes: [UInt8])] = []
    for (area, sections) in disclosure.composedAreas {
      documents.append((paths.path(area), try document.render(area, sections)))
      for section in sections { documents.append((paths.path(section), try document.render(section))) }
    }
    let schema = try XMLSchema(
      compiling: PackageResources.section_xsd, name: "section.xsd", imports: ["xml.xsd": PackageResources.xml_xsd])
    let findings = documents.flatMap { document in
      schema.validate(document.bytes, file: document.path).map { issue in
        Finding(
          .invalidSection, .init(file: document.path, line: issue.line),
          "The section's document is not valid: \(issue.message).",
          hint: "This is a defect of Kessan or of the module; report it with the workspace.")
      }
    }
    let shipped = [
      ("schema/section.xsd", PackageResources.section_xsd), ("schema/xml.xsd", PackageResources.xml_xsd),
    ]
    return Exporter.Output(
      files: (documents.map { ($0.path, $0.bytes) } + shipped).map { path, bytes in
        ExportFile(path) { try ByteOutput.deliver(bytes, $0) }
      },
      findings: findings + disclosure.findingsOnUndisclosedFacts(format: "sections"))
  }
}
