import KessanModel
import KessanTesting
import KessanXML

/// Reads an inline document: what stands in the tags, by the formats that Kessan writes; footnotes and titles.
enum InlineReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path.hasSuffix(".xhtml") {
      let nodes = all(try XMLDocument(parsing: bytes, file: path).root)
      let parts = Dictionary(
        uniqueKeysWithValues: nodes.filter { $0.localName == "continuation" }.map { ($0.attribute("id") ?? "", $0) })
      let contexts = Dictionary(
        uniqueKeysWithValues: nodes.filter { $0.localName == "context" }.map {
          ($0.attribute("id") ?? "", FilingReader.Context($0))
        })
      let units = Dictionary(
        uniqueKeysWithValues: nodes.filter { $0.localName == "unit" }.map {
          ($0.attribute("id") ?? "", FilingReader.unit($0))
        })
      for node in nodes {
        if node.localName == "footnote" || node.localName == "h3" { reading.words.insert(node.allText) }
        if node.attribute("class") == "other" { reading.words.insert(node.allText) }
        guard let context = node.attribute("contextRef").flatMap({ contexts[$0] }) else { continue }
        let language = node.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") ?? ""
        let key = FactKey(
          concept: String(FilingReader.local(node.attribute("name") ?? "")), period: context.period,
          dimensions: context.dimensions, unit: node.attribute("unitRef").flatMap { units[$0] },
          decimals: node.attribute("decimals"), language: language.isEmpty ? nil : language)
        let isNil = node.attribute("nil", namespace: "http://www.w3.org/2001/XMLSchema-instance") == "true"
        let value = isNil ? ExporterReading.Value.none : .whole(value(node, parts))
        // A fact that is shown again must say the same again.
        if let known = reading.keyedFacts[key], known != value, !isSame(known, value) {
          reading.keyedFacts[key] = .whole("\(known) and \(value)")
        } else {
          reading.keyedFacts[key] = value
        }
      }
    }
    return reading
  }

  private static func isSame(_ left: ExporterReading.Value, _ right: ExporterReading.Value) -> Bool {
    guard case .whole(let left) = left, case .whole(let right) = right, let number = ExactDecimal(left) else {
      return false
    }
    return number == ExactDecimal(right)
  }

  private static func value(_ node: XMLNode, _ parts: [String: XMLNode]) -> String {
    let isEscaped = node.attribute("escape") == "true"
    var raw = content(node, isEscaped)
    var next = node.attribute("continuedAt").flatMap { parts[$0] }
    while let part = next {
      raw += content(part, isEscaped)
      next = part.attribute("continuedAt").flatMap { parts[$0] }
    }
    guard let format = node.attribute("format") else { return raw }
    let text = transformed(raw, format)
    guard let number = ExactDecimal(text), node.localName == "nonFraction" else { return text }
    let scaled = number.scaled(byPowerOfTen: Int(node.attribute("scale") ?? "0") ?? 0)
    return (node.attribute("sign") == "-" ? -scaled : scaled).description
  }

  private static func content(_ node: XMLNode, _ isEscaped: Bool) -> String {
    node.content.map { item in
      switch item {
      case .text(let text):
        return isEscaped
          ? text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;") : text
      case .element(let child) where child.localName == "exclude": return ""
      case .element(let child):
        let inner = content(child, isEscaped)
        return isEscaped && child.prefix.isEmpty ? "<\(child.localName)>\(inner)</\(child.localName)>" : inner
      }
    }.joined()
  }

  private static func transformed(_ text: String, _ format: String) -> String {
    let numbers = text.split { !("0"..."9").contains($0) }
    func two(_ text: some StringProtocol) -> String { text.count == 1 ? "0\(text)" : String(text) }
    switch format {
    case "ixt:num-dot-decimal", "ixt:numdotdecimal": return text.filter { $0 != "," && $0 != " " }
    case "ixt:num-unit-decimal", "ixt:numunitdecimal":
      return numbers.dropLast().joined() + "." + two(numbers.last ?? "0")
    case "ixt:fixed-zero", "ixt:zerodash": return "0"
    case "ixt:date-monthname-day-year-en", "ixt:datemonthdayyearen":
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      let month = months.firstIndex { text.hasPrefix($0) }.map { "\($0 + 1)" } ?? "no month"
      return numbers.count == 2 ? "\(numbers[1])-\(two(month))-\(two(numbers[0]))" : text
    case "ixt:date-year-month-day", "ixt:dateyearmonthdaycjk":
      return numbers.count == 3 ? "\(numbers[0])-\(two(numbers[1]))-\(two(numbers[2]))" : text
    default: return "unknown format \(format)"
    }
  }

  private static func all(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(all) }
}
