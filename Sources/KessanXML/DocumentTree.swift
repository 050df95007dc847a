import CLibXML2

/// libxml2's tree of a document, for its schema code only; parsed under the same guard as everything else.
struct DocumentTree: ~Copyable {
  let document: xmlDocPtr

  init(parsing bytes: [UInt8], file: String, limits: XMLLimits) throws(XMLIssue) {
    var parser = try PushParser(file: file, limits: limits.forTrees, names: nil, sink: TreeSink())
    try parser.feed(all: bytes)
    try parser.finish()
    guard let document = parser.takeTree() else {
      throw XMLIssue(file: file, line: 0, code: XMLIssue.incomplete, message: "the document has no tree")
    }
    document.pointee.URL = UnsafePointer(xmlCharStrdup(file))
    self.document = document
  }

  deinit {
    xmlFreeDoc(document)
  }
}
