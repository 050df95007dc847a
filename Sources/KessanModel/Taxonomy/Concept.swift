/// A reportable concept of the taxonomy (XBRL 2.1, clause 5.1.1).
public struct Concept: Sendable, Hashable {
  /// The local name in the namespace of the report.
  public let name: String
  public let itemType: ItemType
  public let periodType: PeriodType
  public var balance: Balance?
  /// Labels by role; the standard label is always there.
  public private(set) var labels: [LabelRole: Localized]
  /// The names under which standard taxonomies have this concept, such as `us-gaap:Revenues`.
  public var equivalents: [String]
  /// Who defined it: a module's id, or `Kessan` for the common vocabulary.
  public var owner: String

  public init(
    _ name: String, _ itemType: ItemType, _ periodType: PeriodType, balance: Balance? = nil, label: Localized,
    labels: [LabelRole: Localized] = [:], equivalents: [String] = [], owner: String = ""
  ) {
    self.name = name
    self.itemType = itemType
    self.periodType = periodType
    self.balance = balance
    self.labels = labels
    self.labels[.standard] = label
    self.equivalents = equivalents
    self.owner = owner
  }

  /// The standard label.
  public var label: Localized { labels[.standard] ?? Localized(name) }

  /// The label of a role, or the standard one.
  public func label(_ role: LabelRole) -> Localized { labels[role] ?? label }

  /// The concept with one more label.
  public func labelled(_ role: LabelRole, _ text: Localized) -> Concept {
    var copy = self
    copy.labels[role] = text
    return copy
  }

  /// The concept with its labels changed.
  package func mappingLabels(_ change: (Localized) -> Localized) -> Concept {
    var copy = self
    copy.labels = labels.mapValues(change)
    return copy
  }

  /// The concept as the property of an owner.
  public func owned(by owner: String) -> Concept {
    var copy = self
    copy.owner = owner
    return copy
  }
}
