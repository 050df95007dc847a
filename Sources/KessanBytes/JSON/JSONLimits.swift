/// How large the parts of a JSON document may be. What is larger is a ``JSONError``.
package struct JSONLimits: Sendable, Hashable {
  /// The most objects and arrays that may be open at once.
  package var depth = 256
  /// The longest text, in bytes between its quotes.
  package var text = 64 << 20
  /// The longest number, in bytes.
  package var number = 4096

  package init() {}
}
