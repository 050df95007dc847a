import KessanTesting
import KessanXML

/// Reads the section documents: facts by their ids, titles, paragraphs and notes as they stand.
enum SectionsReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path.hasPrefix("sections/") {
      visit(try XMLDocument(parsing: bytes, file: path).root, &reading)
    }
    return reading
  }

  private static func visit(_ element: XMLNode, _ reading: inout ExporterReading) {
    switch element.localName {
    case "fact":
      let value = element.attribute("value").map { ExporterReading.Value.whole($0) }
      if let id = element.attribute("id") { reading.facts[id] = value ?? ExporterReading.Value.none }
    case "title", "paragraph": reading.words.insert(element.allText)
    case "text": reading.words.insert(element.text)
    default: break
    }
    for child in element.children { visit(child, &reading) }
  }
}
