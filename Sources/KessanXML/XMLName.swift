import CLibXML2

/// A qualified XML name checked once, so that the writer may copy its bytes unescaped.
///
/// ```swift
/// let fact = XMLName(checking: "jppfs_cor:NetSales")   // a name
/// let none = XMLName(checking: "net sales")            // nil
/// ```
public struct XMLName: Sendable, Hashable, CustomStringConvertible {
  /// The name as written, with its prefix.
  public let description: String

  /// Takes a literal name of the program itself; debug builds check it.
  public init(_ name: StaticString) {
    description = name.description
    assert(Self.isQualifiedName(description), "not an XML name: \(description)")
  }

  /// Takes a name from data, or gives nil where it is neither an `NCName` nor `prefix:NCName` (Namespaces in XML 1.0).
  public init?(checking name: String) {
    guard Self.isQualifiedName(name) else { return nil }
    var native = name
    native.makeContiguousUTF8()
    description = native
  }

  private static func isQualifiedName(_ name: String) -> Bool {
    guard !name.utf8.contains(0) else { return false }
    return xmlValidateQName(name, 0) == 0
  }
}
