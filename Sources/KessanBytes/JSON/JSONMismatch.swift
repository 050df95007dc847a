/// A value that is not of the kind that its reader wants, or is missing.
package struct JSONMismatch: Error, Sendable, Hashable, CustomStringConvertible {
  package enum Expected: String, Sendable, Hashable {
    case object = "an object"
    case list = "a list"
    case text = "a text"
    case number = "a number"
    case wholeNumber = "a whole number written as digits"
    case bool = "true or false"
  }

  package enum Found: String, Sendable, Hashable {
    case object = "an object"
    case list = "a list"
    case text = "a text"
    case number = "a number"
    case bool = "true or false"
    case null

    package init(_ content: JSONValue.Content) {
      switch content {
      case .object: self = .object
      case .array: self = .list
      case .text: self = .text
      case .number: self = .number
      case .bool: self = .bool
      case .null: self = .null
      }
    }
  }

  package enum Kind: Sendable, Hashable {
    case wrongKind(Expected, found: Found)
    case missing
  }

  /// The path to the value; empty for the document itself.
  package let path: String
  /// Where the value stands, or the object that it is missing in.
  package let place: JSONPlace
  package let kind: Kind

  /// What is wrong, as a sentence.
  package var message: String {
    switch kind {
    case .missing: return "The key \(path) is missing."
    case .wrongKind(let expected, let found):
      let subject = path.isEmpty ? "The document" : path
      // A number that is not whole is a number as well.
      guard expected != .wholeNumber || found != .number else { return "\(subject) must be \(expected.rawValue)." }
      return "\(subject) must be \(expected.rawValue); it is \(found.rawValue)."
    }
  }

  package var description: String { "line \(place.line): \(message)" }
}
