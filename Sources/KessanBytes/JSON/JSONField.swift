/// A value with the path that leads to it, such as `report.period` or `exports[3].version`, so that whoever wants a text
/// and finds a number can be told where.
///
/// ```swift
/// let root = JSONField(try JSONValue(bytes))
/// let period = try root.member("report").member("period").text()
/// ```
package struct JSONField: Sendable {
  package let value: JSONValue
  /// Empty for the document itself.
  package let path: String

  /// The document.
  package init(_ document: JSONValue) { self.init(document, path: "") }

  private init(_ value: JSONValue, path: String) {
    self.value = value
    self.path = path
  }

  package var place: JSONPlace { value.place }

  /// - Throws: ``JSONMismatch`` where it is no text.
  package func text() throws(JSONMismatch) -> String {
    guard case .text(let text) = value.content else { throw mismatch(.text) }
    return text
  }

  /// The exact text of a number.
  ///
  /// - Throws: ``JSONMismatch`` where it is no number.
  package func number() throws(JSONMismatch) -> String {
    guard case .number(let number) = value.content else { throw mismatch(.number) }
    return number
  }

  /// A whole number that is written as digits, without point or exponent.
  ///
  /// - Throws: ``JSONMismatch`` where it is none, or larger than the machine counts.
  package func integer() throws(JSONMismatch) -> Int {
    guard let integer = Int(try number()) else { throw mismatch(.wholeNumber) }
    return integer
  }

  /// - Throws: ``JSONMismatch`` where it is neither `true` nor `false`.
  package func bool() throws(JSONMismatch) -> Bool {
    guard case .bool(let bool) = value.content else { throw mismatch(.bool) }
    return bool
  }

  /// The elements of a list.
  ///
  /// - Throws: ``JSONMismatch`` where it is no list.
  package func elements() throws(JSONMismatch) -> [JSONField] {
    guard case .array(let elements) = value.content else { throw mismatch(.list) }
    return elements.enumerated().map { JSONField($1, path: "\(path)[\($0)]") }
  }

  /// The members of an object in their order.
  ///
  /// - Throws: ``JSONMismatch`` where it is no object.
  package func members() throws(JSONMismatch) -> [(key: String, place: JSONPlace, field: JSONField)] {
    guard case .object(let members) = value.content else { throw mismatch(.object) }
    return members.map { ($0.key, $0.place, JSONField($0.value, path: path(of: $0.key))) }
  }

  /// The first member of an object that has this key; nil where there is none.
  ///
  /// - Throws: ``JSONMismatch`` where it is no object.
  package func memberIfPresent(_ key: String) throws(JSONMismatch) -> JSONField? {
    guard case .object(let members) = value.content else { throw mismatch(.object) }
    return members.first { $0.key == key }.map { JSONField($0.value, path: path(of: key)) }
  }

  /// The first member of an object that has this key.
  ///
  /// - Throws: ``JSONMismatch`` where it is no object, or has no such member.
  package func member(_ key: String) throws(JSONMismatch) -> JSONField {
    guard let member = try memberIfPresent(key) else {
      throw JSONMismatch(path: path(of: key), place: place, kind: .missing)
    }
    return member
  }

  /// The path of a member; a key that could be mistaken for several stands in brackets and quotes.
  package func path(of key: String) -> String {
    let isPlain =
      !key.isEmpty
      && key.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789_$-".unicodeScalars.contains($0) }
    guard isPlain else { return "\(path)[\"\(key)\"]" }
    return path.isEmpty ? key : "\(path).\(key)"
  }

  private func mismatch(_ expected: JSONMismatch.Expected) -> JSONMismatch {
    JSONMismatch(path: path, place: place, kind: .wrongKind(expected, found: JSONMismatch.Found(value.content)))
  }
}
