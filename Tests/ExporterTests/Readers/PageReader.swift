import KessanTesting
import KessanXML

/// Reads the page: the exact values of its appendix by the facts' ids, and what the page's figures show of them.
///
/// The Markdown beside the page lists the same facts without ids; each value of the page must be there as well.
enum PageReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    var listed: [String: Int] = [:]
    for (path, bytes) in files where path.hasSuffix(".md") {
      for value in MarkdownReader.values(bytes) { listed[trimmed(value), default: 0] += 1 }
    }
    for (path, bytes) in files where path.hasSuffix(".html") {
      let doctype = bytes.firstIndex(of: 0x0A).map { bytes[($0 + 1)...] } ?? []
      visit(try XMLDocument(parsing: Array(doctype), file: path).root, &reading, &listed)
    }
    return reading
  }

  private static func visit(_ element: XMLNode, _ reading: inout ExporterReading, _ listed: inout [String: Int]) {
    if element.localName == "tr", let id = element.attribute("id"), let cell = first("value", in: element) {
      let value = first("exact", in: cell)?.allText ?? ""
      // After the value: its unit, and how accurate it is.
      let unit = cell.children.map(\.allText).first { $0 != value && $0 != "exact" && !$0.hasPrefix("decimals ") }
      let words = trimmed(ExporterReading.oneLine([value, unit].compactMap(\.self).joined(separator: " ")))
      listed[words, default: 0] -= 1
      reading.facts[id] = listed[words] ?? 0 < 0 ? .exact("\(words), which the Markdown does not say") : .exact(value)
    }
    if element.localName == "a", element.attribute("class") == "figure", let target = element.attribute("href") {
      reading.figures[String(target.dropFirst()), default: []].append(element.text)
    }
    for child in element.children { visit(child, &reading, &listed) }
  }

  /// A text without blanks around it, which Markdown does not keep.
  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  private static func first(_ name: String, in element: XMLNode) -> XMLNode? {
    if element.attribute("class") == name { return element }
    return element.children.lazy.compactMap { first(name, in: $0) }.first
  }
}
