public import KessanModel

/// A business area of the report: what a module stands for.
public struct Area: Sendable, Hashable {
  /// The module's id, the name of its folder.
  public let id: String
  public let title: Localized

  public init(_ id: String, title: Localized) {
    self.id = id
    self.title = title
  }
}
