import KessanTesting
import KessanXML

/// Reads an XBRL 2.1 instance: facts by their aspects, notes as footnotes.
enum FilingReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path.hasSuffix(".xml") || path.hasSuffix(".xbrl") {
      let root = try XMLDocument(parsing: bytes, file: path).root
      guard root.localName == "xbrl" else { continue }
      let contexts = Dictionary(
        uniqueKeysWithValues: root.children.filter { $0.localName == "context" }.map {
          ($0.attribute("id") ?? "", Context($0))
        })
      let units = Dictionary(
        uniqueKeysWithValues: root.children.filter { $0.localName == "unit" }.map {
          ($0.attribute("id") ?? "", unit($0))
        })
      for element in root.children {
        guard let context = element.attribute("contextRef").flatMap({ contexts[$0] }) else { continue }
        let key = FactKey(
          concept: element.localName, period: context.period, dimensions: context.dimensions,
          unit: element.attribute("unitRef").flatMap { units[$0] }, decimals: element.attribute("decimals"),
          language: element.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace"))
        let isNil = element.attribute("nil", namespace: "http://www.w3.org/2001/XMLSchema-instance") == "true"
        reading.keyedFacts[key] = isNil ? ExporterReading.Value.none : .whole(element.text)
      }
      for link in root.children where link.localName == "footnoteLink" {
        reading.words.formUnion(link.children.filter { $0.localName == "footnote" }.map(\.allText))
      }
    }
    return reading
  }

  struct Context {
    var period = ""
    var dimensions: [String: String] = [:]

    init(_ element: XMLNode) {
      for period in element.children.first(where: { $0.localName == "period" })?.children ?? [] {
        switch period.localName {
        case "forever": self.period = "forever"
        case "endDate": self.period += "/" + period.text
        default: self.period = period.text
        }
      }
      for member in element.children.first(where: { $0.localName == "scenario" })?.children ?? [] {
        let axis = FilingReader.local(member.attribute("dimension") ?? "").dropLast("Axis".count)
        dimensions[String(axis)] =
          member.localName == "typedMember"
          ? member.children.first?.text : String(FilingReader.local(member.text).dropLast("Member".count))
      }
    }
  }

  static func unit(_ element: XMLNode) -> String {
    func side(_ element: XMLNode) -> String {
      element.children.map { $0.text.hasPrefix("utr:") ? $0.text : String(local($0.text)) }.joined(separator: "*")
    }
    guard let divide = element.children.first(where: { $0.localName == "divide" }) else { return side(element) }
    return divide.children.map(side).joined(separator: "/")
  }

  /// What stands behind the prefix.
  static func local(_ name: String) -> Substring { name.drop { $0 != ":" }.dropFirst() }
}
