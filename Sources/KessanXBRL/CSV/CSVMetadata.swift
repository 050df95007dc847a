import KessanBytes
import KessanModel

/// Writes the metadata of an xBRL-CSV report (xBRL-CSV 1.0, Metadata file); tables of one kind share a template.
struct CSVMetadata {
  let report: CSVReport
  /// Where the schema of the extension taxonomy is found.
  let schema: String

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    var json = JSONWriter(destination)
    json.beginObject()
    report.names.writeDocumentInfo("xbrl-csv", schema: schema, hasNotes: !report.notes.facts.isEmpty, to: &json)
    json.beginObject("dimensions")
    json.member("entity", report.names.entity)
    json.endObject()
    if !report.parameters.isEmpty {
      json.beginObject("parameters")
      for parameter in report.parameters { json.member(parameter.name, parameter.value) }
      json.endObject()
    }
    tables(&json)
    links(&json)
    json.endObject()
    return try json.finish()
  }

  private func tables(_ json: inout JSONWriter) {
    var templates: [TableTemplate: String] = [:]
    json.beginObject("tableTemplates")
    for table in report.tables where templates[table.template] == nil {
      templates[table.template] = table.id
      table.template.write(table.id, to: &json)
    }
    json.endObject()
    json.beginObject("tables")
    for table in report.tables {
      json.beginObject(table.id, inline: true)
      json.member("url", table.file)
      if let template = templates[table.template], template != table.id { json.member("template", template) }
      json.endObject()
    }
    json.endObject()
  }

  private func links(_ json: inout JSONWriter) {
    guard !report.noted.isEmpty else { return }
    json.beginObject("links")
    json.beginObject(FootnoteFacts.linkType)
    json.beginObject(FootnoteFacts.linkGroup)
    for fact in report.noted {
      json.beginArray(fact.id)
      for note in fact.notes { json.element(CSVReport.cell(NotesTable.id, row: note, "value")) }
      json.endArray()
    }
    json.endObject()
    json.endObject()
    json.endObject()
  }
}
