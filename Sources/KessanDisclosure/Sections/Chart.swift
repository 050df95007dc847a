public import KessanModel

/// A chart of facts: categories along one axis, one value of each series in each of them.
///
/// A chart holds no number of its own: every value is a ``Figure`` and with it a place in the report's ``FactTable``.
public struct Chart: Sendable, Hashable {
  /// How the values are drawn.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Bars side by side within a category.
    case groupedBars
    /// Bars upon one another within a category.
    case stackedBars
    /// A line for each series.
    case lines
    /// Amounts as bars, ratios as lines over an axis of their own.
    case barsAndLine
    /// Levels with the changes between them, from zero: a cash flow.
    case waterfall
    /// Levels with the changes between them, seen closely: from a target to a result.
    case bridge
    /// Pillars divided into parts, each part labelled: a balance sheet.
    case composition

    /// Whether categories are steps, each upon the one before.
    public var isSteps: Bool { self == .waterfall || self == .bridge }
  }

  /// A place along the axis.
  public struct Category: Sendable, Hashable {
    /// What its values are to the values before them; all are ``value`` but in waterfalls and bridges.
    public enum Role: String, Sendable, Hashable, CaseIterable {
      case value
      /// An amount that stands by itself: the beginning, a subtotal, the end.
      case level
      /// An amount that is added to what stands before it.
      case increase
      /// An amount that is taken away from what stands before it.
      case decrease
    }

    public let label: Localized
    public let role: Role

    public init(label: Localized, role: Role = .value) {
      self.label = label
      self.role = role
    }
  }

  /// Values of one kind.
  public struct Series: Sendable, Hashable {
    public let label: Localized
    /// Whether the values are ratios, drawn in percent.
    public let isRatio: Bool
    /// Whether the values are shown with their sign reversed.
    public let isNegated: Bool
    /// One for each category; nil where there is no fact.
    public let values: [Figure?]

    public init(label: Localized, isRatio: Bool = false, isNegated: Bool = false, values: [Figure?]) {
      self.label = label
      self.isRatio = isRatio
      self.isNegated = isNegated
      self.values = values
    }
  }

  public let kind: Kind
  public let title: Localized
  /// The unit that amounts are shown in, such as "JPY million".
  public let unit: Localized
  /// The power of ten of that unit: 6 for millions.
  public let scale: Int
  public let categories: [Category]
  public let series: [Series]
  /// Where the figures are printed, such as "slide II-3".
  public let source: Localized

  public init(
    kind: Kind, title: Localized, unit: Localized, scale: Int, categories: [Category], series: [Series],
    source: Localized
  ) {
    self.kind = kind
    self.title = title
    self.unit = unit
    self.scale = scale
    self.categories = categories
    self.series = series
    self.source = source
  }

  /// The same chart with its values shown otherwise.
  public func displaying(_ display: (Figure) -> String) -> Chart {
    let series = series.map { series in
      Series(
        label: series.label, isRatio: series.isRatio, isNegated: series.isNegated,
        values: series.values.map { figure in
          figure.map { Figure(fact: $0.fact, display: display($0), recomputed: $0.recomputed) }
        })
    }
    return Chart(
      kind: kind, title: title, unit: unit, scale: scale, categories: categories, series: series, source: source)
  }

  /// The values of all series, one series after the other.
  public var figures: [Figure] { series.flatMap { $0.values.compactMap(\.self) } }
}
