import CLibXML2

/// A start tag while the reader shows it: names as tokens, values as bytes, nothing copied.
///
/// It cannot be kept; the bytes of its values are valid only until the handler returns.
public struct XMLStartTag: ~Copyable {
  /// The name.
  public let name: XMLNameToken
  /// The prefix that it was written with, `.none` without one.
  public let prefix: XMLToken
  /// How many attributes there are, namespace declarations not counted.
  public let attributeCount: Int
  /// How many namespace declarations there are.
  public let declarationCount: Int
  /// The parser, the arrays of the callback and its dictionary, for this call only.
  let parser: xmlParserCtxtPtr
  let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let declarations: UnsafeMutablePointer<UnsafePointer<UInt8>?>?

  /// The line on which the tag ends, from 1.
  public var line: Int {
    parser.pointee.input.map { Int($0.pointee.line) } ?? 0
  }

  /// The name of an attribute; empty tokens where there is no such attribute.
  public func attributeName(at index: Int) -> XMLNameToken {
    guard let entry = attribute(at: index) else { return XMLNameToken(namespace: .none, localName: .none) }
    return XMLNameToken(namespace: XMLToken(entry[2]), localName: XMLToken(entry[0]))
  }

  /// The prefix of an attribute, `.none` without one.
  public func attributePrefix(at index: Int) -> XMLToken {
    attribute(at: index).map { XMLToken($0[1]) } ?? .none
  }

  /// The value of an attribute as UTF-8, entities resolved; empty where there is no such attribute.
  public func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let entry = attribute(at: index) else { return UnsafeBufferPointer(start: nil, count: 0) }
    return Self.value(of: entry)
  }

  /// The value of the attribute with this name, nil where the tag has none.
  public func value(_ name: XMLNameToken) -> UnsafeBufferPointer<UInt8>? {
    guard let attributes else { return nil }
    var entry = attributes
    for _ in 0..<attributeCount {
      if XMLToken(entry[0]) == name.localName, XMLToken(entry[2]) == name.namespace { return Self.value(of: entry) }
      entry += Self.stride
    }
    return nil
  }

  /// A namespace declaration: prefix (`.none` for the default namespace) and namespace (`.none` where it is undone).
  public func declaration(at index: Int) -> (prefix: XMLToken, namespace: XMLToken) {
    guard let declarations, index >= 0, index < declarationCount else { return (.none, .none) }
    let namespace = declarations[2 * index + 1].flatMap { $0.pointee == 0 ? nil : $0 }
    return (XMLToken(declarations[2 * index]), XMLToken(namespace))
  }

  /// libxml2 lays out five pointers for each attribute: name, prefix, namespace, start and end of the value.
  static let stride = 5

  private func attribute(at index: Int) -> UnsafeMutablePointer<UnsafePointer<UInt8>?>? {
    guard let attributes, index >= 0, index < attributeCount else { return nil }
    return attributes + Self.stride * index
  }

  @inline(__always)
  private static func value(of entry: UnsafeMutablePointer<UnsafePointer<UInt8>?>) -> UnsafeBufferPointer<UInt8> {
    guard let start = entry[3], let end = entry[4] else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: start, count: end - start)
  }
}
