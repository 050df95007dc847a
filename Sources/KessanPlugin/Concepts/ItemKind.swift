import KessanModel

/// The item type of a concept as a Swift type, so that the compiler keeps money, shares and ratios apart.
///
/// The kinds below are those that announcements use; a module adds any other type of ``ItemType`` in three lines:
///
///     public enum Energy: ItemKind {
///       public static let itemType = ItemType.energy
///     }
public protocol ItemKind: Sendable {
  static var itemType: ItemType { get }
}

/// Amounts of money (`xbrli:monetaryItemType`).
public enum Monetary: ItemKind {
  public static let itemType = ItemType.monetary
}

/// Amounts of money per share (`dtr:perShareItemType`).
public enum PerShare: ItemKind {
  public static let itemType = ItemType.perShare
}

/// Counts of shares (`xbrli:sharesItemType`).
public enum Shares: ItemKind {
  public static let itemType = ItemType.shares
}

/// Ratios and rates, held as fractions: 13.5 % is 0.135 (`dtr:percentItemType`).
public enum Percent: ItemKind {
  public static let itemType = ItemType.percent
}

/// Whole numbers of something counted, such as subscriptions (`xbrli:integerItemType`).
public enum Count: ItemKind {
  public static let itemType = ItemType.integer
}

/// Numbers of something measured, such as years (`xbrli:decimalItemType`).
public enum Measurement: ItemKind {
  public static let itemType = ItemType.decimal
}

/// Words, such as the time of a milestone (`xbrli:stringItemType`).
public enum Text: ItemKind {
  public static let itemType = ItemType.string
}

/// The period type of a concept as a Swift type.
public protocol PeriodKind: Sendable {
  static var periodType: PeriodType { get }
}

/// Measured at a point of time: balances, headcounts, subscriptions.
public enum Instant: PeriodKind {
  public static let periodType = PeriodType.instant
}

/// Measured over a span: revenues, costs, changes.
public enum Duration: PeriodKind {
  public static let periodType = PeriodType.duration
}
