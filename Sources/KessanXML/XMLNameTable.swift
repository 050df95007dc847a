import CLibXML2

/// The names of the documents read with it, each stored once; belongs to one reader and its handler, not to several tasks.
///
/// ```swift
/// let names = XMLNameTable()
/// let context = names.name("context", namespace: "http://www.xbrl.org/2003/instance")
/// ```
public final class XMLNameTable {
  let dictionary: xmlDictPtr?

  /// Makes an empty table, which grows to 10 MB at most.
  public init() {
    LibXML.prepare()
    dictionary = xmlDictCreate()
    if let dictionary { _ = xmlDictSetLimit(dictionary, Self.byteLimit) }
  }

  deinit {
    xmlDictFree(dictionary)
  }

  /// The token of a string; `.none` for an empty one or a table that is full.
  public func token(_ string: String) -> XMLToken {
    guard !string.isEmpty, let dictionary else { return .none }
    var native = string
    return native.withUTF8 { bytes in
      guard let length = Int32(exactly: bytes.count) else { return .none }
      return XMLToken(xmlDictLookup(dictionary, bytes.baseAddress, length))
    }
  }

  /// The token of an expanded name.
  public func name(_ localName: String, namespace: String = "") -> XMLNameToken {
    XMLNameToken(namespace: token(namespace), localName: token(localName))
  }

  /// The string behind a token of this table; empty for `.none` and for tokens of other tables.
  public func string(_ token: XMLToken) -> String {
    guard let pointer = UnsafePointer<UInt8>(bitPattern: token.address), let dictionary,
      xmlDictOwns(dictionary, pointer) == 1
    else { return "" }
    return String(cString: pointer)
  }

  private static let byteLimit = 10_000_000
}
