/// How much a document may ask for before it is refused.
public struct XMLLimits: Sendable, Hashable {
  /// The deepest nesting of elements; `XMLDocument` and `XMLSchema`, which keep a tree, never go beyond 256.
  public var depth = 256
  /// The longest document in bytes.
  public var bytes = 1 << 31
  /// The longest run of text and the longest attribute value in bytes; libxml2 itself refuses values above 10,000,000.
  public var textLength = 10_000_000
  /// The most attributes and namespace declarations of one element.
  public var attributes = 10_000
  /// The most issues that a schema validation reports.
  public var issues = 1_000

  /// The defaults.
  public static let standard = XMLLimits()

  /// The defaults, to be changed one by one.
  public init() {}
}
