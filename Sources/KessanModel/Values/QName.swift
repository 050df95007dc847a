/// A name in a namespace.
public struct QName: Sendable, Hashable, CustomStringConvertible {
  /// The prefix that documents use by custom; not part of the name's identity.
  public let prefix: String
  public let namespace: String
  public let localName: String

  public init(prefix: String, namespace: String, localName: String) {
    self.prefix = prefix
    self.namespace = namespace
    self.localName = localName
  }

  public var description: String { prefix.isEmpty ? localName : "\(prefix):\(localName)" }

  public static func == (left: QName, right: QName) -> Bool {
    left.localName == right.localName && left.namespace == right.namespace
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(localName)
    hasher.combine(namespace)
  }

  /// Whether the text can name an XML element of ours: an ASCII letter, then letters, digits, `_`, `-` or `.`.
  public static func isElementName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isASCIILetter else { return false }
    return text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E }
  }

  /// Whether the text can name a file or folder of ours on every system: 1 to 64 ASCII letters, digits and hyphens.
  package static func isFileName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D }
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}
