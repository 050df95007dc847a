/// What kept a document from being written; `XMLWriter.finish()` throws the first of them.
public enum XMLWriteError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The system refused the output, with its `errno` (ENOSPC, EBADF, EPIPE …).
  case io(errno: Int32)
  /// libxml2 found no memory for its output buffer.
  case outOfMemory
  /// XML 1.0 has no way to write this character (clause 2.2).
  case forbiddenCharacter(Unicode.Scalar)
  /// Bytes handed over as UTF-8 are not.
  case invalidUTF8
  /// An attribute was written outside a start tag.
  case misplacedAttribute(String)
  /// A start tag already has this attribute.
  case duplicateAttribute(String)
  /// Two elements of the document have this id.
  case duplicateID(String)
  /// Text was written outside the root element.
  case misplacedText
  /// The XML declaration was asked for after something else.
  case misplacedDeclaration
  /// A second root element was started.
  case secondRoot(String)
  /// `endElement()` without an open element, or `finish()` with this many left open; zero where there is no root at all.
  case unbalanced(open: Int)
  /// The writer was used after `finish()`.
  case finished

  public var description: String {
    switch self {
    case .io(let errno): "writing XML failed with errno \(errno); check the space and the rights of the output"
    case .outOfMemory: "writing XML failed: out of memory"
    case .forbiddenCharacter(let scalar):
      "the character U+\(Self.hexadecimal(scalar)) cannot be written in XML 1.0; remove it from the source"
    case .invalidUTF8: "bytes written as XML text are not valid UTF-8"
    case .misplacedAttribute(let name): "the attribute \(name) was written outside a start tag"
    case .duplicateAttribute(let name): "the attribute \(name) was written twice in one start tag"
    case .duplicateID(let id): "two elements of one document have the id \(id)"
    case .misplacedText: "text was written outside the root element"
    case .misplacedDeclaration: "the XML declaration was written after other output"
    case .secondRoot(let name): "a second root element \(name) was started"
    case .unbalanced(let open): "start and end of elements do not match (\(open) left open)"
    case .finished: "the XML writer was used after it had finished"
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
