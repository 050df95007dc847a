public import KessanModel

/// What sources gave: facts, the claims about them, and what is wrong with the input.
public struct SourcedFacts: Sendable {
  public var facts = FactTable()
  public var claims: [Claim] = []
  public var findings: [Finding] = []

  public init() {}
}
