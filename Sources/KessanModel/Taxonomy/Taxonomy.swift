/// Every concept, dimension, member and calculation that the facts of a report may use, each with its owner.
public struct Taxonomy: Sendable {
  public let concepts: [Concept]
  public let dimensions: [Dimension]
  public let members: [Member]
  public let calculations: [Calculation]
  /// The names of things that are counted, which facts may have as their unit.
  public let counts: Set<String>
  private let conceptIndex: [String: Int]
  private let dimensionIndex: [String: Int]
  private let memberIndex: [DimensionValue: Int]

  /// A taxonomy of these definitions, each name once.
  package init(
    concepts: [Concept], dimensions: [Dimension], members: [Member], calculations: [Calculation], counts: Set<String>
  ) {
    self.concepts = concepts
    self.dimensions = dimensions
    self.members = members
    self.calculations = calculations
    self.counts = counts
    conceptIndex = Dictionary(concepts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    dimensionIndex = Dictionary(dimensions.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    memberIndex = Dictionary(
      members.enumerated().map { (DimensionValue($1.dimension, $1.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of a concept in ``concepts``.
  public func index(ofConcept name: String) -> Int? { conceptIndex[name] }

  public func concept(_ name: String) -> Concept? { conceptIndex[name].map { concepts[$0] } }

  public func dimension(_ name: String) -> Dimension? { dimensionIndex[name].map { dimensions[$0] } }

  public func member(_ value: DimensionValue) -> Member? { memberIndex[value].map { members[$0] } }

  /// The context without default members, as facts have it (Dimensions 1.0, clause 2.7.1).
  public func normalised(_ context: Context) -> Context {
    let kept = context.dimensions.filter { value in
      guard case .explicit(let defaultMember) = dimension(value.dimension)?.kind else { return true }
      return value.member != defaultMember
    }
    return kept.count == context.dimensions.count ? context : Context(context.period, kept)
  }

  /// The members of a dimension in the order in which they were defined.
  public func members(of dimension: String) -> [Member] { members.filter { $0.dimension == dimension } }

  /// A member with all that it is a part of, itself first, and last again where the parents form a circle.
  public func ancestry(of member: Member) -> [Member] {
    var chain = [member]
    while let parent = chain[chain.count - 1].parent, chain.count <= members.count,
      chain.count == 1 || chain[chain.count - 1].name != member.name,
      let next = self.member(DimensionValue(member.dimension, parent))
    {
      chain.append(next)
    }
    return chain
  }

  /// The most concepts that a taxonomy may have: facts are sorted by concept numbers of this width.
  public static let mostConcepts = 65_536
}
