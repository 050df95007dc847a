import KessanDisclosure
import KessanModel
import KessanXML

@testable import KessanRendering
@testable import KessanXBRL

/// Reads the facts of an inline document: as much of a processor as the tests need.
struct InlineReader {
  struct Fact: Hashable, CustomStringConvertible {
    let name: String
    let context: String
    let unit: String
    let decimals: String
    /// Nil for a nil fact.
    let value: String?
    let language: String

    var description: String {
      [name, context, unit, decimals, value ?? "nil", language].joined(separator: " | ")
    }
  }

  private(set) var facts: [(fact: Fact, id: String?, node: XMLNode)] = []
  private(set) var footnotes: [String: XMLNode] = [:]
  private(set) var nodes: [XMLNode] = []
  private let namespace: String
  private let registry: TransformationRegistry
  private var continuations: [String: XMLNode] = [:]

  init(_ root: XMLNode, _ options: InlineOptions) {
    namespace = options.version.namespace
    registry = options.registry
    nodes = Self.all(root)
    for node in nodes where node.namespace == namespace {
      if node.localName == "continuation", let id = node.attribute("id") { continuations[id] = node }
      if node.localName == "footnote", let id = node.attribute("id") ?? node.attribute("footnoteID") {
        footnotes[id] = node
      }
    }
    for node in nodes where node.namespace == namespace {
      guard ["nonFraction", "nonNumeric"].contains(node.localName) else { continue }
      facts.append((fact(node), node.attribute("id"), node))
    }
  }

  /// The facts of a report as a reader should find them.
  static func expected(_ report: Disclosure) -> Set<Fact> {
    let ids = Identifiers(report.report)
    return Set(
      report.facts.map { fact in
        var value: String?
        var decimals = ""
        var language = ""
        switch fact.value {
        case .number(let number, let accuracy):
          value = number.description
          decimals = accuracy.description
        case .text(let text, let stated):
          value = text
          language = stated?.rawValue ?? ""
        case .none: break
        }
        return Fact(
          name: "\(report.header.prefix):\(report.concept(of: fact).name)", context: ids.contexts[fact.contextIndex],
          unit: report.facts.columns(fact.index).unit.map { ids.units[$0] } ?? "", decimals: decimals, value: value,
          language: language)
      })
  }

  private func fact(_ node: XMLNode) -> Fact {
    let isNil = node.attribute("nil", namespace: "http://www.w3.org/2001/XMLSchema-instance") == "true"
    return Fact(
      name: node.attribute("name") ?? "", context: node.attribute("contextRef") ?? "",
      unit: node.attribute("unitRef") ?? "", decimals: node.attribute("decimals") ?? "",
      value: isNil ? nil : value(node),
      language: node.attribute("lang", namespace: "http://www.w3.org/XML/1998/namespace") ?? "")
  }

  private func value(_ node: XMLNode) -> String? {
    let escapes = node.attribute("escape") == "true"
    var raw = content(node, escapes)
    var next = node.attribute("continuedAt")
    while let id = next, let part = continuations[id] {
      raw += content(part, escapes)
      next = part.attribute("continuedAt")
    }
    var value: String? = raw
    if let format = node.attribute("format") {
      let name = format.dropFirst("ixt:".count)
      let known = TransformationFormat.allCases.first { registry.name(of: $0) == String(name) }
      value = known.flatMap { registry.transformation($0)?.apply(raw) }
    }
    guard node.localName == "nonFraction" else { return value }
    guard let number = value.flatMap({ ExactDecimal($0) }) else { return "no number: \(raw)" }
    let scaled = number.scaled(byPowerOfTen: Int(node.attribute("scale") ?? "0") ?? 0)
    return (node.attribute("sign") == "-" ? -scaled : scaled).description
  }

  private func content(_ node: XMLNode, _ escapes: Bool) -> String {
    var content = ""
    for item in node.content {
      switch item {
      case .text(let text): content += escapes ? Self.escaped(text) : text
      case .element(let child):
        guard child.namespace != namespace || child.localName != "exclude" else { continue }
        let inner = self.content(child, escapes)
        content += escapes && child.namespace != namespace ? Self.tagged(child, inner) : inner
      }
    }
    return content
  }

  private static func tagged(_ node: XMLNode, _ content: String) -> String {
    let attributes = node.attributes.map { " \($0.localName)=\"\($0.value)\"" }.joined()
    return "<\(node.localName)\(attributes)>\(content)</\(node.localName)>"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func all(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(all) }
}
