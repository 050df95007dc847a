/// A total and the items it sums (Calculations 1.1, clause 3): every contribution has the weight +1 or −1.
public struct Calculation: Sendable, Hashable {
  public struct Contribution: Sendable, Hashable {
    public let concept: String
    public let weight: Int

    public init(_ concept: String, weight: Int) {
      self.concept = concept
      self.weight = weight
    }
  }

  public let total: String
  public let contributions: [Contribution]
  public var owner: String

  public init(_ total: String, _ contributions: [Contribution], owner: String = "") {
    self.total = total
    self.contributions = contributions
    self.owner = owner
  }

  public func owned(by owner: String) -> Calculation {
    var copy = self
    copy.owner = owner
    return copy
  }
}
