/// A name or namespace as one reader's name table knows it; equal tokens of one table are equal strings.
///
/// Tokens of different tables never compare meaningfully.
public struct XMLToken: Sendable, Hashable {
  /// The address in libxml2's dictionary, zero for no string at all.
  let address: UInt

  /// The token of an absent prefix or namespace.
  public static let none = XMLToken(address: 0)

  init(address: UInt) {
    self.address = address
  }

  @inline(__always)
  init(_ pointer: UnsafePointer<UInt8>?) {
    address = UInt(bitPattern: pointer)
  }
}

/// An expanded name in tokens.
public struct XMLNameToken: Sendable, Hashable {
  /// The namespace, `.none` without one.
  public let namespace: XMLToken
  /// The local name.
  public let localName: XMLToken

  /// Joins a namespace and a local name of one table.
  public init(namespace: XMLToken, localName: XMLToken) {
    self.namespace = namespace
    self.localName = localName
  }
}
