/// A JSON value with all that is in it, each part with its place: for small documents such as settings.
///
/// Members keep their order. Numbers are the exact text that they are written with.
package struct JSONValue: Sendable {
  package enum Content: Sendable {
    case object([Member])
    case array([JSONValue])
    case text(String)
    case number(String)
    case bool(Bool)
    case null
  }

  /// A key of an object with its value.
  package struct Member: Sendable {
    package let key: String
    /// Where the key begins.
    package let place: JSONPlace
    package let value: JSONValue
  }

  package let content: Content
  /// Where the value begins.
  package let place: JSONPlace
}

extension JSONValue {
  /// Reads a document.
  ///
  /// - Throws: ``JSONError``, the first that the document has.
  package init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    let (value, repeatedKeys) = try Self.reading(bytes, limits: limits, mostRepeatedKeys: 0)
    if let first = repeatedKeys.first { throw first }
    self = value
  }

  /// Reads a document, and collects repeated keys instead of ending at the first: all other errors end the reading.
  ///
  /// Of a repeated key the object has every member.
  ///
  /// - Parameter mostRepeatedKeys: How many are collected; one more ends the reading.
  /// - Throws: ``JSONError``.
  package static func reading(
    _ bytes: [UInt8], limits: JSONLimits = JSONLimits(), mostRepeatedKeys: Int = 100
  ) throws(JSONError) -> (value: JSONValue, repeatedKeys: [JSONError]) {
    var builder = JSONValueBuilder()
    var tokenizer = JSONTokenizer(bytes, limits: limits)
    var repeatedKeys: [JSONError] = []
    while true {
      do {
        guard let token = try tokenizer.next() else { break }
        builder.add(
          token, token.kind == .key || token.kind == .text || token.kind == .number ? tokenizer.text(of: token) : "")
      } catch {
        guard case .repeatedKey(let key, _) = error.kind, repeatedKeys.count < mostRepeatedKeys else { throw error }
        repeatedKeys.append(error)
        builder.beginMember(key, error.place)
      }
    }
    guard let value = builder.value else { throw JSONError(.empty, JSONPlace(offset: bytes.count, in: bytes)) }
    return (value, repeatedKeys)
  }
}

/// Makes a value of tokens, without recursion, so that the depth of a document costs no stack.
private struct JSONValueBuilder {
  private struct Part {
    let place: JSONPlace
    var members: [JSONValue.Member] = []
    var elements: [JSONValue] = []
    var key: (text: String, place: JSONPlace)?
  }

  private var parts: [Part] = []
  private(set) var value: JSONValue?

  mutating func beginMember(_ key: String, _ place: JSONPlace) {
    guard let last = parts.indices.last else { return }
    parts[last].key = (key, place)
  }

  mutating func add(_ token: JSONToken, _ text: String) {
    switch token.kind {
    case .beginObject, .beginArray: parts.append(Part(place: token.place))
    case .endObject: if let part = parts.popLast() { end(.object(part.members), part.place) }
    case .endArray: if let part = parts.popLast() { end(.array(part.elements), part.place) }
    case .key: beginMember(text, token.place)
    case .text: end(.text(text), token.place)
    case .number: end(.number(text), token.place)
    case .true: end(.bool(true), token.place)
    case .false: end(.bool(false), token.place)
    case .null: end(.null, token.place)
    }
  }

  /// Puts a whole value into the innermost part that is open.
  private mutating func end(_ content: JSONValue.Content, _ place: JSONPlace) {
    let value = JSONValue(content: content, place: place)
    guard let last = parts.indices.last else {
      self.value = value
      return
    }
    if let key = parts[last].key {
      parts[last].members.append(JSONValue.Member(key: key.text, place: key.place, value: value))
      parts[last].key = nil
    } else {
      parts[last].elements.append(value)
    }
  }
}
