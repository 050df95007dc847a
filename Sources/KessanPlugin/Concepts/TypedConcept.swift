import KessanModel

/// A concept whose item type and period type the compiler knows.
///
///     static let subscriptions = TypedConcept<Count, Instant>(
///       "MobileSubscriptions", en: "Mobile subscriptions", ja: "モバイル回線数")
public struct TypedConcept<Item: ItemKind, Kind: PeriodKind>: Sendable {
  /// The concept as the taxonomy has it.
  public let concept: Concept

  /// Defines a concept.
  ///
  /// - Parameters:
  ///   - name: The local name of its element, in the manner of taxonomies: `CostOfRevenue`.
  ///   - terse: A short label for narrow columns.
  ///   - negated: The label where the figure is shown with its sign reversed.
  ///   - periodStart: The label where a balance is shown at the beginning of a span, as in a statement of cash flows.
  ///   - periodEnd: The label where a balance is shown at the end of a span.
  ///   - total: The label where the figure is the total of the rows above it.
  ///   - equivalents: The names under which standard taxonomies have it.
  public init(
    _ name: String, balance: Balance? = nil, en: String, ja: String? = nil, terse: Localized? = nil,
    documentation: Localized? = nil, negated: Localized? = nil, periodStart: Localized? = nil,
    periodEnd: Localized? = nil, total: Localized? = nil, equivalents: [String] = []
  ) {
    var labels: [LabelRole: Localized] = [:]
    labels[.terse] = terse
    labels[.documentation] = documentation
    labels[.negated] = negated
    labels[.periodStart] = periodStart
    labels[.periodEnd] = periodEnd
    labels[.total] = total
    concept = Concept(
      name, Item.itemType, Kind.periodType, balance: balance, label: Localized(en, ja: ja), labels: labels,
      equivalents: equivalents)
  }

  /// A concept that another module defines, by name; sections label it as its owner does.
  ///
  ///     static let operatingExpenses = TypedConcept<Monetary, Duration>(named: "CostsAndExpenses")
  public init(named name: String) {
    concept = Concept(name, Item.itemType, Kind.periodType, label: Localized(name))
  }

  /// The growth rate over the period of comparison, as a fraction.
  public var growthRate: TypedConcept<Percent, Duration> {
    related("GrowthRate", en: "growth rate", ja: "増減率")
  }

  /// The increase, or decrease when negative, over the period of comparison.
  public var increaseDecrease: TypedConcept<Item, Duration> {
    related(
      "IncreaseDecrease", en: "increase (decrease)", ja: Item.itemType == .monetary ? "増減額" : "増減数",
      keepsNegation: true)
  }

  /// The ratio to total revenues.
  public var ratioToRevenues: TypedConcept<Percent, Kind> {
    related("ToRevenuesRatio", en: "ratio to revenues", ja: "売上高比率")
  }

  /// The change of the ratio to total revenues, in fractions of one.
  public var ratioToRevenuesChange: TypedConcept<Percent, Duration> {
    related("ToRevenuesRatioChange", en: "change of ratio to revenues", ja: "売上高比率の増減")
  }

  private func related<OtherItem, OtherKind>(
    _ suffix: String, en: String, ja: String, keepsNegation: Bool = false
  ) -> TypedConcept<OtherItem, OtherKind> {
    func extended(_ label: Localized) -> Localized {
      Localized("\(label.en), \(en)", ja: label.ja.map { "\($0)、\(ja)" })
    }
    let label = extended(concept.label)
    return TypedConcept<OtherItem, OtherKind>(
      concept.name + suffix, en: label.en, ja: label.ja,
      negated: keepsNegation ? concept.labels[.negated].map(extended) : nil)
  }

  /// Says that this concept is the total of others: `grossProfit.total(plus: [revenues], minus: [costOfRevenue])`.
  public func total(plus: [TypedConcept<Item, Kind>], minus: [TypedConcept<Item, Kind>] = []) -> Calculation {
    Calculation(
      concept.name,
      plus.map { Calculation.Contribution($0.concept.name, weight: 1) }
        + minus.map { Calculation.Contribution($0.concept.name, weight: -1) })
  }
}
