/// Why a document is not JSON (RFC 8259), or is larger than its reader allows: what is wrong, where, and what to do.
package struct JSONError: Error, Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The document holds nothing but space.
    case empty
    /// The document is not UTF-8, by its first bytes.
    case encoding(String)
    case invalidUTF8(UInt8)
    /// The document ends before an object or list does.
    case endInside(Container, since: JSONPlace)
    /// The document ends before a text does.
    case endInText(since: JSONPlace)
    case textBehindEnd
    case missingComma
    /// A comma in front of a closing bracket.
    case trailingComma(Container)
    /// A comma, colon or bracket where a value belongs.
    case missingValue
    case missingColon(key: String)
    /// A comma or colon where a key belongs.
    case missingKey
    case unquotedKey(String)
    /// A value that is no text where a key belongs.
    case keyIsNoText
    case singleQuotes
    case curlyQuotes
    case comment
    /// A word that is not `true`, `false` or `null`.
    case unknownWord(String)
    case badNumber(String, NumberFault)
    /// A closing bracket of the other kind.
    case wrongBracket(Container, since: JSONPlace)
    case unexpected(Unicode.Scalar, expected: Expected)
    /// A control character in a text.
    case controlCharacter(UInt8)
    case badEscape(String)
    case loneSurrogate(String)
    case repeatedKey(String, first: JSONPlace)
    case tooDeep(Int)
    case textTooLong(Int)
    case numberTooLong(Int)
  }

  package enum Container: Sendable, Hashable {
    case object, list
  }

  package enum NumberFault: Sendable, Hashable {
    case leadingZero, plusSign, signAlone, nothingBeforePoint, nothingBehindPoint, noExponent, other
  }

  /// What would be right where something else stands.
  package enum Expected: Sendable, Hashable {
    case key, colon, value
    case commaOrEnd(Container)
  }

  package let kind: Kind
  package let place: JSONPlace

  init(_ kind: Kind, _ place: JSONPlace) {
    self.kind = kind
    self.place = place
  }
}

extension JSONError: CustomStringConvertible {
  package var description: String { "\(place): \(message) \(hint)" }
}
