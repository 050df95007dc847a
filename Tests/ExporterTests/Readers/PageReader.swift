import KessanTesting
import KessanXML

/// Reads the page: the facts of its appendix by their ids, as people read them, and the titles of sections.
enum PageReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path.hasSuffix(".html") {
      let doctype = bytes.firstIndex(of: 0x0A).map { bytes[($0 + 1)...] } ?? []
      visit(try XMLDocument(parsing: Array(doctype), file: path).root, &reading)
    }
    return reading
  }

  private static func visit(_ element: XMLNode, _ reading: inout ExporterReading) {
    if element.localName == "tr", let id = element.attribute("id"), let value = exact(element) {
      reading.facts[id] = .display(value)
    }
    for child in element.children { visit(child, &reading) }
  }

  private static func exact(_ element: XMLNode) -> String? {
    if element.attribute("class") == "exact" { return element.allText }
    return element.children.lazy.compactMap(exact).first
  }
}
