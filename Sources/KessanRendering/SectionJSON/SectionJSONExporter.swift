import KessanBytes
public import KessanDisclosure
import KessanModel

/// Exports sections as JSON: one document a section, an index of them, and the schemas of both.
///
///     json/index.json
///     json/<Module>/<section id>.json
///     json/section.schema.json
///     json/index.schema.json
///
/// A document holds what the section's XML holds: what is shown, and every fact behind it with all its aspects. Values are
/// strings, so that no reader takes them through a binary floating-point number.
public enum SectionJSONExporter {
  /// The exporter as the pipeline lists it.
  public static let exporter = Exporter(
    name: "json", summary: "One JSON document a section with an index and JSON Schemas, for other systems",
    export: files)

  static let paths = SectionPaths(folder: "json", ending: "json")

  /// The files of a report's sections.
  @Sendable
  public static func files(_ disclosure: Disclosure) -> Exporter.Output {
    let writer = SectionJSON(FactText(disclosure))
    let index = ExportFile("json/index.json") { try SectionIndexJSON(disclosure: disclosure).render($0) }
    let sections = disclosure.composedAreas.flatMap(\.sections).map { section in
      ExportFile(paths.path(section)) { try writer.render(section, $0) }
    }
    let schemas = [
      ExportFile("json/section.schema.json") { try ByteOutput.deliver(PackageResources.section_schema_json, $0) },
      ExportFile("json/index.schema.json") { try ByteOutput.deliver(PackageResources.index_schema_json, $0) },
    ]
    return Exporter.Output(
      files: [index] + sections + schemas, findings: disclosure.findingsOnUndisclosedFacts(format: "json"))
  }
}
