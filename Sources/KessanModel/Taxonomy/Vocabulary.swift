/// What one owner contributes to the taxonomy.
public struct Vocabulary: Sendable, Hashable {
  public var owner: String
  public var concepts: [Concept] = []
  public var dimensions: [Dimension] = []
  public var members: [Member] = []
  public var calculations: [Calculation] = []

  /// An empty vocabulary of an owner.
  public init(owner: String) {
    self.owner = owner
  }
}
