/// An element of a small document, copied out of the parser: a plain value.
public struct XMLNode: Sendable, Hashable {
  /// The namespace, empty without one.
  public var namespace: String
  /// The prefix that it was written with, empty without one.
  public var prefix: String
  /// The local name.
  public var localName: String
  /// The attributes in the order of the document, namespace declarations not among them.
  public var attributes: [XMLAttribute]
  /// The namespaces in scope by prefix, the default namespace under the empty prefix; `xml` is not listed.
  public var namespaces: [String: String]
  /// Children and text in the order of the document; comments and processing instructions are left out.
  public var content: [XMLContent]
  /// The line on which the start tag ends.
  public var line: Int

  /// The child elements.
  public var children: [XMLNode] {
    content.compactMap { if case .element(let node) = $0 { node } else { nil } }
  }

  /// The element's own text, pieces joined; that of its children is not included.
  public var text: String {
    if content.count == 1, case .text(let text) = content[0] { return text }
    return content.reduce(into: "") { if case .text(let piece) = $1 { $0 += piece } }
  }

  /// The text of the element and all within it, in the order of the document.
  public var allText: String {
    content.reduce(into: "") { result, item in
      switch item {
      case .text(let piece): result += piece
      case .element(let node): result += node.allText
      }
    }
  }

  /// The value of an attribute, by default of one without a namespace.
  public func attribute(_ localName: String, namespace: String = "") -> String? {
    attributes.first { $0.localName == localName && $0.namespace == namespace }?.value
  }

  /// The children of this name.
  public func children(_ localName: String, namespace: String) -> [XMLNode] {
    content.compactMap { item in
      guard case .element(let node) = item, node.localName == localName, node.namespace == namespace else { return nil }
      return node
    }
  }

  /// The first child of this name.
  public func child(_ localName: String, namespace: String) -> XMLNode? {
    for case .element(let node) in content where node.localName == localName && node.namespace == namespace {
      return node
    }
    return nil
  }

  /// The namespace that a prefix stands for here, nil where it is not declared; `xml` always is.
  public func namespace(forPrefix prefix: String) -> String? {
    prefix == "xml" ? "http://www.w3.org/XML/1998/namespace" : namespaces[prefix]
  }
}

/// A child element or a piece of text.
public enum XMLContent: Sendable, Hashable {
  /// A child.
  case element(XMLNode)
  /// Text between two tags, CDATA sections included.
  case text(String)
}

/// An attribute of an `XMLNode`.
public struct XMLAttribute: Sendable, Hashable {
  /// The namespace, empty without one.
  public var namespace: String
  /// The prefix that it was written with, empty without one.
  public var prefix: String
  /// The local name.
  public var localName: String
  /// The value, entities resolved.
  public var value: String
}
