/// A small document as a tree of values: schemas, linkbases, manifests; for volume there is `XMLEventReader`.
///
/// It is read under the same guard: no DOCTYPE, no entities, no network, UTF-8 only, within limits.
///
/// ```swift
/// let schema = try XMLDocument(parsing: bytes, file: "jppfs_cor.xsd").root
/// let target = schema.attribute("targetNamespace")
/// ```
public struct XMLDocument: Sendable, Hashable {
  /// The root element.
  public let root: XMLNode

  /// Parses a document; `file` is the name that issues bear.
  ///
  /// Throws the first issue.
  public init(parsing bytes: [UInt8], file: String, limits: XMLLimits = .standard) throws(XMLIssue) {
    let names = XMLNameTable()
    var builder = NodeBuilder(names: names)
    try XMLEventReader(names: names, limits: limits.forTrees).read(bytes, file: file, into: &builder)
    guard let root = builder.root else {
      throw XMLIssue(file: file, line: 1, code: XMLIssue.incomplete, message: "the document has no root element")
    }
    self.root = root
  }
}

extension XMLLimits {
  /// Within what libxml2's tree and recursion over ours stand.
  var forTrees: XMLLimits {
    var limits = self
    limits.depth = min(depth, 256)
    return limits
  }
}
