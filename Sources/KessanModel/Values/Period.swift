/// The period aspect of a fact (XBRL 2.1, clause 4.7.2).
///
/// Dates are days: an instant is the end of its day, a duration runs from the start of its first day to the end of its
/// last.
public enum Period: Sendable, Hashable, CustomStringConvertible {
  case instant(CalendarDate)
  case duration(start: CalendarDate, end: CalendarDate)
  case forever

  /// A period from `2016-09-30`, `2016-04-01/2016-09-30` or `forever`; nil otherwise, or where the end precedes the start.
  public init?(_ text: some StringProtocol) {
    if text == "forever" {
      self = .forever
      return
    }
    let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = parts.first, let start = CalendarDate(first) else { return nil }
    if parts.count == 1 {
      self = .instant(start)
    } else if parts.count == 2, let end = CalendarDate(parts[1]), start <= end {
      self = .duration(start: start, end: end)
    } else {
      return nil
    }
  }

  public var description: String {
    switch self {
    case .instant(let date): date.description
    case .duration(let start, let end): "\(start)/\(end)"
    case .forever: "forever"
    }
  }

  /// The period type that a concept must have to be reported for this period.
  public var type: PeriodType {
    switch self {
    case .instant: .instant
    case .duration, .forever: .duration
    }
  }

  /// The last day, where there is one.
  public var end: CalendarDate? {
    switch self {
    case .instant(let date): date
    case .duration(_, let end): end
    case .forever: nil
    }
  }
}

extension Period: Comparable {
  private var order: (Int32, Int32, Int) {
    switch self {
    case .instant(let date): (date.dayNumber, date.dayNumber, 1)
    case .duration(let start, let end): (end.dayNumber, start.dayNumber, 0)
    case .forever: (Int32.max, Int32.max, 2)
    }
  }

  /// By last day, then by first day.
  public static func < (left: Period, right: Period) -> Bool { left.order < right.order }
}

/// Whether a concept is measured at a point of time or over a span (XBRL 2.1, clause 5.1.1.1).
public enum PeriodType: String, Sendable, Hashable, Codable {
  case instant
  case duration
}
