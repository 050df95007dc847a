import CLibXML2

/// A W3C XML Schema, compiled once and used from any number of tasks.
///
/// ```swift
/// let schema = try XMLSchema(compiling: bytes, name: "sections.xsd")
/// let issues = schema.validate(document, file: "sections.xml")   // empty: valid
/// ```
///
/// Unchecked: libxml2 only reads a compiled schema while validating (the pointer is freed once, at the end), which 16
/// parallel tasks under the thread sanitizer confirm.
public final class XMLSchema: @unchecked Sendable {
  private let schema: xmlSchemaPtr
  /// The schema document, which the compiled schema may point into.
  private let source: DocumentTree

  /// Compiles a schema document; `imports` holds, by location, all that it imports or includes.
  ///
  /// A location is what a `schemaLocation` says, either as written or resolved against `name`; nothing else is opened.
  /// Throws `.unreadable` where a document is not XML (or has a DOCTYPE), `.importsDenied` and `.invalid`.
  public init(compiling bytes: [UInt8], name: String, imports: [String: [UInt8]] = [:]) throws(XMLSchemaError) {
    LibXML.prepare()
    let source = try Self.readable { () throws(XMLIssue) in
      for (location, document) in imports.sorted(by: { $0.key < $1.key }) {
        _ = try DocumentTree(parsing: document, file: location, limits: .standard)
      }
      return try DocumentTree(parsing: bytes, file: name, limits: .standard)
    }
    schema = try Self.compile(source, name: name, imports: imports)
    self.source = source
  }

  deinit {
    xmlSchemaFree(schema)
  }

  /// Validates a document; the issues come sorted by line, at most `limits.issues`, none where it is valid.
  ///
  /// A document that cannot be read gives that one issue.
  public func validate(_ document: [UInt8], file: String, limits: XMLLimits = .standard) -> [XMLIssue] {
    do throws(XMLIssue) {
      let tree = try DocumentTree(parsing: document, file: file, limits: limits)
      return validate(tree, file: file, limit: limits.issues)
    } catch {
      return [error]
    }
  }

  private func validate(_ tree: borrowing DocumentTree, file: String, limit: Int) -> [XMLIssue] {
    guard let context = xmlSchemaNewValidCtxt(schema) else {
      return [XMLIssue(file: file, line: 0, code: Int32(XML_ERR_NO_MEMORY.rawValue), message: "out of memory")]
    }
    defer { xmlSchemaFreeValidCtxt(context) }
    var collector = IssueCollector(file: file, limit: limit)
    let status = withUnsafeMutablePointer(to: &collector) { collector in
      xmlSchemaSetValidStructuredErrors(
        context,
        { data, error in
          guard let error else { return }
          data?.assumingMemoryBound(to: IssueCollector.self).pointee.note(error.pointee)
        }, collector)
      return xmlSchemaValidateDoc(context, tree.document)
    }
    let issues = collector.sorted
    if status != 0, issues.isEmpty {
      return [XMLIssue(file: file, line: 0, code: status, message: "the document could not be validated")]
    }
    return issues
  }

  private static func compile(
    _ source: borrowing DocumentTree, name: String, imports: [String: [UInt8]]
  ) throws(XMLSchemaError) -> xmlSchemaPtr {
    var collector = IssueCollector(file: name, limit: XMLLimits.standard.issues)
    let document = source.document
    let (schema, denied) = SchemaImports.serving(resolved(imports, against: name)) { () -> xmlSchemaPtr? in
      guard let context = xmlSchemaNewDocParserCtxt(document) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      return withUnsafeMutablePointer(to: &collector) { collector in
        xmlSchemaSetParserStructuredErrors(
          context,
          { data, error in
            guard let error else { return }
            data?.assumingMemoryBound(to: IssueCollector.self).pointee.note(error.pointee)
          }, collector)
        return xmlSchemaParse(context)
      }
    }
    if let schema, denied.isEmpty, collector.issues.isEmpty { return schema }
    xmlSchemaFree(schema)
    if !denied.isEmpty { throw .importsDenied(Set(denied).sorted()) }
    let unknown = XMLIssue(file: name, line: 0, code: XMLIssue.incomplete, message: "the schema could not be compiled")
    throw .invalid(collector.issues.isEmpty ? [unknown] : collector.sorted)
  }

  private static func readable(
    _ body: () throws(XMLIssue) -> DocumentTree
  ) throws(XMLSchemaError) -> DocumentTree {
    do throws(XMLIssue) {
      return try body()
    } catch {
      throw .unreadable(error)
    }
  }

  /// The imports by their location as written and as libxml2 will ask for it.
  private static func resolved(_ imports: [String: [UInt8]], against name: String) -> [String: [UInt8]] {
    var documents = imports
    for (location, document) in imports.sorted(by: { $0.key < $1.key }) {
      guard let address = xmlBuildURI(location, name) else { continue }
      defer { kessan_xml_free(address) }
      let key = String(cString: address)
      if documents[key] == nil { documents[key] = document }
    }
    return documents
  }
}
