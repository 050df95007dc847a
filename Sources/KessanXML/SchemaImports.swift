import CLibXML2

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The documents that a schema may import while it is being compiled.
///
/// A compilation stays on the thread that it began on, and libxml2 asks for its imports there; so they hang on the thread,
/// no other one sees them, and there is nothing to lock.
struct SchemaImports {
  private let documents: [String: [UInt8]]
  private var denied: [String] = []

  private init(documents: [String: [UInt8]]) {
    self.documents = documents
  }

  /// Serves these documents, and no others, while `body` runs; gives also the locations that were asked for in vain.
  static func serving<Result>(
    _ documents: [String: [UInt8]], _ body: () -> Result
  ) -> (result: Result, denied: [String]) {
    var imports = SchemaImports(documents: documents)
    let result = withUnsafeMutablePointer(to: &imports) { imports in
      guard let key, pthread_setspecific(key, imports) == 0 else { return body() }
      defer { pthread_setspecific(key, nil) }
      return body()
    }
    return (result, imports.denied)
  }

  /// libxml2's entity loader: an input over a copy of the document, or nothing at all.
  static func open(_ url: UnsafePointer<CChar>?, for context: xmlParserCtxtPtr?) -> xmlParserInputPtr? {
    guard let url, let key, let imports = pthread_getspecific(key)?.assumingMemoryBound(to: SchemaImports.self) else {
      return nil
    }
    let location = String(cString: url)
    guard let document = imports.pointee.documents[location], let count = Int32(exactly: document.count) else {
      imports.pointee.denied.append(location)
      return nil
    }
    let buffer = document.withUnsafeBytes {
      xmlParserInputBufferCreateMem($0.baseAddress?.assumingMemoryBound(to: CChar.self), count, XML_CHAR_ENCODING_NONE)
    }
    guard let buffer else { return nil }
    guard let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE) else {
      xmlFreeParserInputBuffer(buffer)
      return nil
    }
    input.pointee.filename = UnsafeRawPointer(xmlCharStrdup(url))?.assumingMemoryBound(to: CChar.self)
    return input
  }

  /// Where a thread keeps its imports; nil where the system has no slot left, and then every import is refused.
  private static let key: pthread_key_t? = {
    var key = pthread_key_t()
    return pthread_key_create(&key, nil) == 0 ? key : nil
  }()
}
