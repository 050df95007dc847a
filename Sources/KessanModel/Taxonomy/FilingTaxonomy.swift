/// The extension taxonomy of one report: the definitions that its facts use, and the extended links that they are valid in.
///
/// Facts with different typed dimensions cannot share a closed hypercube, as typed dimensions have no default
/// (Dimensions 1.0, clause 2.7.1); such facts have an extended link for each set of typed dimensions.
public struct FilingTaxonomy: Sendable {
  public let links: [ExtendedLink]
  /// The reportable concepts in use, sorted by name. One that a section shows with its sign reversed has a negated label:
  /// its own, or its standard one.
  public let concepts: [Concept]
  /// The dimensions in use, sorted by name.
  public let dimensions: [Dimension]
  /// The members in use with their defaults, each element once, sorted by name.
  public let members: [Member]

  /// Where the concepts come from, by their names.
  public let references: [String: [ConceptReference]]

  /// The definitions that extended links use.
  public init(links: [ExtendedLink], of taxonomy: Taxonomy, references: [String: [ConceptReference]]) {
    self.links = links
    self.references = references
    let items = links.flatMap(\.concepts)
    let names = Set(items.map(\.concept))
    let negated = Set(items.filter { $0.label == .negated }.map(\.concept))
    concepts = taxonomy.concepts.filter { names.contains($0.name) }.sorted { $0.name < $1.name }
      .map { negated.contains($0.name) ? $0.labelled(.negated, $0.label(.negated)) : $0 }
    var dimensions: [String: Dimension] = [:]
    var members: [String: Member] = [:]
    for axis in links.flatMap(\.axes) {
      dimensions[axis.dimension.name] = axis.dimension
      for member in axis.members { members[member.elementName] = member }
    }
    self.dimensions = dimensions.values.sorted { $0.name < $1.name }
    self.members = members.values.sorted { $0.name < $1.name }
  }
}
