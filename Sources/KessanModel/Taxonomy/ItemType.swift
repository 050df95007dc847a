/// The data type of a concept, and with it the units it may be reported in.
///
/// Types come from XBRL 2.1 (clause 5.1.1.3) or from the Data Types Registry where it has one that fits.
public enum ItemType: String, Sendable, Hashable, CaseIterable {
  case monetary
  case perShare
  case shares
  case percent
  case pure
  case integer
  case decimal
  case string
  case date
  case textBlock
  /// The type of domain members (Data Types Registry: `domainItemType`).
  case domain

  /// Whether facts carry a unit and an accuracy.
  public var isNumeric: Bool {
    switch self {
    case .monetary, .perShare, .shares, .percent, .pure, .integer, .decimal: true
    case .string, .date, .textBlock, .domain: false
    }
  }

  /// Whether a fact of this type may have this unit (XBRL 2.1, clause 4.8.2, and the Units Registry).
  public func admits(_ unit: Unit) -> Bool {
    let top = unit.numerators
    let bottom = unit.denominators
    switch self {
    case .monetary: return unit.currencyCode != nil
    case .perShare:
      guard top.count == 1, case .currency = top[0] else { return false }
      return bottom == [.shares]
    case .shares: return top == [.shares] && bottom.isEmpty
    case .percent, .pure: return top == [.pure] && bottom.isEmpty
    case .integer, .decimal: return true
    case .string, .date, .textBlock, .domain: return false
    }
  }

  /// What to write as the unit, for messages.
  public var unitHint: String {
    switch self {
    case .monetary: "an ISO 4217 code such as JPY"
    case .perShare: "a currency per share such as JPY/shares"
    case .shares: "shares"
    case .percent, .pure: "pure"
    case .integer, .decimal: "the name of what is counted, such as subscriptions"
    case .string, .date, .textBlock, .domain: "no unit"
    }
  }
}

/// The side of the accounts on which a monetary item stands (XBRL 2.1, clause 5.1.1.2).
public enum Balance: String, Sendable, Hashable {
  case debit
  case credit

  public var opposite: Balance { self == .debit ? .credit : .debit }
}
