public import KessanModel

/// What one owner contributes to the taxonomy.
public struct Vocabulary: Sendable, Hashable {
  public var owner: String
  public var concepts: [Concept] = []
  public var dimensions: [Dimension] = []
  public var members: [Member] = []
  public var calculations: [Calculation] = []
  /// The names of things that are counted, which facts may have as their unit: `subscriptions`.
  public var counts: [String] = []

  /// An empty vocabulary of an owner.
  public init(owner: String) {
    self.owner = owner
  }
}
