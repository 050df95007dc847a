@testable import KessanBytes

/// A JSON value without places, to be compared and made.
enum JSONFixture: Hashable {
  struct Member: Hashable {
    let key: [UInt8]
    let value: JSONFixture

    init(_ key: String, _ value: JSONFixture) {
      self.key = Array(key.utf8)
      self.value = value
    }
  }

  case object([Member])
  case array([JSONFixture])
  /// The bytes, because Swift takes texts for equal that have the same letters in other scalars.
  case utf8([UInt8])
  case number(String)
  case bool(Bool)
  case null

  static func text(_ text: String) -> JSONFixture { .utf8(Array(text.utf8)) }

  init(_ value: JSONValue) {
    self =
      switch value.content {
      case .object(let members): .object(members.map { Member($0.key, JSONFixture($0.value)) })
      case .array(let elements): .array(elements.map(JSONFixture.init))
      case .text(let text): .utf8(Array(text.utf8))
      case .number(let number): .number(number)
      case .bool(let bool): .bool(bool)
      case .null: .null
      }
  }
}
