import KessanDisclosure
import KessanModel

/// A row: a concept, with the members that its facts have.
public struct RowDraft: Sendable {
  let concept: String
  let periodType: PeriodType
  private(set) var members: [DimensionValue]
  private(set) var level: Int
  /// The role of its label; nil where the figures decide.
  private(set) var role: LabelRole?
  private var heading: Localized?
  /// The dimensions for whose members the row stands.
  private var each: [String] = []

  /// A row of a concept; labelled by the concept, or by its members where it has some.
  ///
  /// Where nothing else is said, figures that the slide prints with their sign reversed are shown so, under the concept's
  /// negated label, and balances at the end of spans stand under its period-end label, where it has these.
  ///
  /// - Parameters:
  ///   - negated: Shows the figures with their sign reversed under the concept's negated label: a "Less:" line.
  ///   - role: The label to stand under; `.periodStart` shows balances at the beginning of the columns' spans.
  public init<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, _ members: AxisMember..., label: Localized? = nil, level: Int = 0,
    negated: Bool = false, as role: LabelRole? = nil
  ) {
    self.concept = concept.concept.name
    periodType = Kind.periodType
    self.members = members.map(\.value)
    self.level = level
    self.role = negated ? .negated : role
    heading = label
  }

  /// A row for each member of an axis, labelled by it, in the order in which the modules of the workspace define them.
  ///
  /// - Parameter axes: The axis; where there are more, rows for the members of the next follow each, set in.
  public init<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, each axes: Axis..., with members: [AxisMember] = [], level: Int = 0
  ) {
    self.concept = concept.concept.name
    periodType = Kind.periodType
    self.members = members.map(\.value)
    self.level = level
    each = axes.map(\.dimension.name)
  }

  /// The rows that it stands for.
  func expanded(_ resolver: FactResolver) -> [RowDraft] {
    guard let axis = each.first else { return [self] }
    return resolver.members(of: axis).flatMap { member -> [RowDraft] in
      var row = self
      row.each = []
      row.members.append(DimensionValue(axis, member.name))
      row.heading = member.label
      guard each.count > 1 else { return [row] }
      var next = row
      next.each = Array(each.dropFirst())
      next.level += 1
      return [row] + next.expanded(resolver)
    }
  }

  /// The row with its label, the aspects that it gives to its cells, and these.
  func header(_ resolver: FactResolver, cells: [Figure?]) -> SectionTable.Row {
    SectionTable.Row(
      label: label(resolver, cells), level: level, concept: concept, dimensions: members.sorted(),
      role: role ?? .standard, cells: cells)
  }

  /// Whether figures are shown with their sign reversed.
  var isNegated: Bool { role == .negated }

  /// The row with the role that suits what it shows in these columns.
  func labelled(over columns: [ColumnDraft], _ resolver: FactResolver) -> RowDraft {
    guard role == nil, let labels = resolver.lookUp.taxonomy.concept(concept)?.labels else { return self }
    var row = self
    if labels[.negated] != nil, isPrintedNegated(over: columns, resolver) {
      row.role = .negated
    } else if labels[.periodEnd] != nil, columns.allSatisfy({ !$0.hasHeading }) {
      row.role = .periodEnd
    }
    return row
  }

  /// Whether the section's slide prints figures of the row, and each with its sign reversed.
  private func isPrintedNegated(over columns: [ColumnDraft], _ resolver: FactResolver) -> Bool {
    let readings = columns.compactMap { column -> [Reading]? in
      guard let aspects = column.aspects(of: self, resolver.lookUp.calendar), aspects.concept == concept else {
        return nil
      }
      return resolver.readings(aspects.concept, aspects.context)
    }.joined()
    return !readings.isEmpty && readings.allSatisfy { $0 == .negated }
  }

  private func label(_ resolver: FactResolver, _ cells: [Figure?]) -> Localized {
    if let heading { return resolver.named(heading, over: cells) }
    guard !members.isEmpty else {
      return resolver.lookUp.taxonomy.concept(concept)?.label(role ?? .standard) ?? Localized(concept)
    }
    let names = members.map { resolver.label(of: $0) }
    return Localized(
      names.map(\.en).joined(separator: ", "), ja: names.map { $0[.japanese] }.joined(separator: "・"))
  }
}
