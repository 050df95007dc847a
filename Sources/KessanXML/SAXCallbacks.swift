import CLibXML2

/// The callbacks that libxml2 gets; each finds its `RunningParse` and hands on.
enum SAXCallbacks {
  /// A handler for events, or one under which libxml2 can build its tree.
  static func handler(buildingTree: Bool) -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.internalSubset = { context, _, _, _ in
      RunningParse(context)?.refuse(
        XMLIssue.documentTypeRefused, "a document type declaration is not accepted; remove the DOCTYPE")
    }
    if buildingTree {
      handler.startDocument = { context in
        xmlSAX2StartDocument(context)
        RunningParse(context)?.checkEncoding()
      }
    } else {
      handler.startDocument = { RunningParse($0)?.checkEncoding() }
    }
    handler.startElementNs = {
      context, localName, prefix, namespace, declarationCount, declarations, attributeCount, _, attributes in
      guard let parse = RunningParse(context) else { return }
      parse.start(
        XMLStartTag(
          name: XMLNameToken(namespace: XMLToken(namespace), localName: XMLToken(localName)), prefix: XMLToken(prefix),
          attributeCount: Int(attributeCount), declarationCount: Int(declarationCount), parser: parse.parser,
          attributes: attributes, declarations: declarations))
    }
    handler.endElementNs = { context, localName, _, namespace in
      RunningParse(context)?.end(XMLNameToken(namespace: XMLToken(namespace), localName: XMLToken(localName)))
    }
    handler.characters = { RunningParse($0)?.text(UnsafeBufferPointer(start: $1, count: Int($2))) }
    handler.ignorableWhitespace = { RunningParse($0)?.text(UnsafeBufferPointer(start: $1, count: Int($2))) }
    handler.cdataBlock = { RunningParse($0)?.text(UnsafeBufferPointer(start: $1, count: Int($2))) }
    handler.serror = { context, error in
      guard let error else { return }
      RunningParse(context)?.note(error.pointee)
    }
    return handler
  }
}
