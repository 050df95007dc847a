import KessanBytes
import KessanDisclosure
import KessanModel

/// Writes the index of a report's JSON documents, in the vocabulary of `index.schema.json`.
struct SectionIndexJSON {
  let disclosure: Disclosure

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    var json = JSONWriter(destination)
    json.beginObject()
    json.member("$schema", "index.schema.json")
    json.member("version", SectionDocument.version)
    json.members(of: disclosure.header)
    json.beginArray("areas", inline: false)
    for (area, sections) in disclosure.composedAreas {
      json.beginObject()
      json.member("id", area.id)
      json.member("title", area.title)
      json.beginArray("sections", inline: false)
      for section in sections { write(section, &json) }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return try json.finish()
  }

  private func write(_ section: Section, _ json: inout JSONWriter) {
    json.beginObject(inline: true)
    json.member("id", section.id)
    if !section.slide.isEmpty { json.member("slide", section.slide) }
    json.member("title", section.title)
    json.member("path", SectionJSONExporter.paths.relativePath(section))
    json.member("facts", section.facts.count)
    json.endObject()
  }
}
