/// A part of a JSON document: a bracket, the key of a member, or a value that is neither object nor array.
///
/// Commas and colons are no tokens: ``JSONTokenizer`` checks that they stand where they must.
package struct JSONToken: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case beginObject, endObject, beginArray, endArray
    /// The name of a member; the token behind it begins the member's value.
    case key
    case text
    case number
    case `true`, `false`, null
  }

  package let kind: Kind
  /// Whether a key or text has escapes, so that its bytes are not what it means.
  let hasEscapes: Bool
  /// The bytes of the token; of a key or text what is between its quotes.
  let range: Range<Int>
  /// Where the token begins; of a key or text its first quote.
  package let place: JSONPlace
}
