/// Builds the tree of an `XMLDocument` from its events; equal names share one String.
struct NodeBuilder: XMLEventHandler {
  private(set) var root: XMLNode?
  private let names: XMLNameTable
  private var strings: [XMLToken: String] = [:]
  private var open: [XMLNode] = []
  private var pendingText: [UInt8] = []

  init(names: XMLNameTable) {
    self.names = names
  }

  mutating func start(_ element: borrowing XMLStartTag) {
    closeText()
    var namespaces = open.last?.namespaces ?? [:]
    for index in 0..<element.declarationCount {
      let (prefix, namespace) = element.declaration(at: index)
      namespaces[string(prefix)] = namespace == .none ? nil : string(namespace)
    }
    var node = XMLNode(
      namespace: string(element.name.namespace), prefix: string(element.prefix),
      localName: string(element.name.localName), attributes: [], namespaces: namespaces, content: [],
      line: element.line)
    node.attributes.reserveCapacity(element.attributeCount)
    for index in 0..<element.attributeCount {
      let name = element.attributeName(at: index)
      node.attributes.append(
        XMLAttribute(
          namespace: string(name.namespace), prefix: string(element.attributePrefix(at: index)),
          localName: string(name.localName), value: String(decoding: element.value(at: index), as: UTF8.self)))
    }
    open.append(node)
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    pendingText.append(contentsOf: bytes)
  }

  mutating func end(_ name: XMLNameToken) {
    closeText()
    guard let node = open.popLast() else { return }
    if open.isEmpty {
      root = node
    } else {
      open[open.count - 1].content.append(.element(node))
    }
  }

  private mutating func closeText() {
    guard !pendingText.isEmpty else { return }
    if !open.isEmpty { open[open.count - 1].content.append(.text(String(decoding: pendingText, as: UTF8.self))) }
    pendingText.removeAll(keepingCapacity: true)
  }

  private mutating func string(_ token: XMLToken) -> String {
    if token == .none { return "" }
    if let known = strings[token] { return known }
    let string = names.string(token)
    strings[token] = string
    return string
  }
}
