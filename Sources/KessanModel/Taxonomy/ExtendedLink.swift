/// An extended link role of the filing: one section, with the hypercube that its facts are valid in.
public struct ExtendedLink: Sendable, Hashable {
  /// The role, below the namespace of the report.
  public let role: String
  /// The id of its `roleType`, also the stem of the names of its abstract elements.
  public let id: String
  /// The definition as filers number and name it: "200100 - Results - Cost of revenues".
  public let definition: String
  public let title: Localized
  /// The concepts of its line items, in the order of the section.
  public let concepts: [LineItem]
  /// The dimensions of its closed hypercube, by short name, each with the members its facts use.
  public let axes: [Axis]
  public let calculations: [Calculation]

  public init(
    role: String, id: String, definition: String, title: Localized, concepts: [LineItem], axes: [Axis],
    calculations: [Calculation]
  ) {
    self.role = role
    self.id = id
    self.definition = definition
    self.title = title
    self.concepts = concepts
    self.axes = axes
    self.calculations = calculations
  }

  /// A concept as the section shows it.
  public struct LineItem: Sendable, Hashable {
    public let concept: String
    /// The label that suits how the section shows it.
    public let label: LabelRole

    public init(concept: String, label: LabelRole) {
      self.concept = concept
      self.label = label
    }
  }

  /// A dimension of the hypercube.
  public struct Axis: Sendable, Hashable {
    public let dimension: Dimension
    /// The members of an explicit dimension with all they are parts of, in the order of definition.
    public let members: [Member]

    public init(dimension: Dimension, members: [Member]) {
      self.dimension = dimension
      self.members = members
    }
  }

  package var abstractName: String { "\(id)Abstract" }
  package var tableName: String { "\(id)Table" }
  package var lineItemsName: String { "\(id)LineItems" }

  /// Whether a fact of this context is valid here (Dimensions 1.0, clause 3.1.2, for a closed hypercube).
  public func admits(_ context: Context, taxonomy: Taxonomy) -> Bool {
    for axis in axes {
      let member = context.member(of: axis.dimension.name)
      switch axis.dimension.kind {
      case .typed: if member == nil { return false }
      case .explicit:
        if let member, !axis.members.contains(where: { $0.name == member && $0.isUsable }) { return false }
      }
    }
    return context.dimensions.allSatisfy { value in axes.contains { $0.dimension.name == value.dimension } }
  }
}
