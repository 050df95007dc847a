import KessanModel

/// A row: a concept, with the members that its facts have.
public struct RowDraft: Sendable {
  let concept: String
  let periodType: PeriodType
  let members: [DimensionValue]
  let level: Int
  let isNegated: Bool
  private let heading: Localized?

  /// A row of a concept; labelled by the concept, or by its members where it has some.
  ///
  /// - Parameter negated: Shows the figures with their sign reversed under the concept's negated label: a "Less:" line.
  public init<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, _ members: AxisMember..., label: Localized? = nil, level: Int = 0,
    negated: Bool = false
  ) {
    self.concept = concept.concept.name
    periodType = Kind.periodType
    self.members = members.map(\.value)
    self.level = level
    isNegated = negated
    heading = label
  }

  /// The row with its label, the aspects that it gives to its cells, and these.
  func header(_ resolver: FactResolver, cells: [Figure?]) -> SectionTable.Row {
    SectionTable.Row(
      label: label(resolver), level: level, concept: concept, dimensions: members.sorted(), cells: cells)
  }

  private func label(_ resolver: FactResolver) -> Localized {
    if let heading { return heading }
    guard !members.isEmpty else {
      return resolver.lookUp.taxonomy.concept(concept)?.label(isNegated ? .negated : .standard) ?? Localized(concept)
    }
    let names = members.map { resolver.label(of: $0) }
    return Localized(
      names.map(\.en).joined(separator: ", "), ja: names.map { $0[.japanese] }.joined(separator: "・"))
  }
}
