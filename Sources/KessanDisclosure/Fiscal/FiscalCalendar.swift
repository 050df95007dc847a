public import KessanModel

/// A company's fiscal year: halves, quarters and their ends, as announcements write them.
///
///     let calendar = FiscalCalendar(startMonth: 4)
///     calendar.period("1H16")       // 2016-04-01/2016-09-30
///     calendar.period("2Q16-end")   // 2016-09-30
///     calendar.label(for: …)        // "1H16"
public struct FiscalCalendar: Sendable, Hashable {
  /// The calendar year that gives a fiscal year its name.
  public enum Naming: String, Sendable, Hashable, CaseIterable {
    /// FY16 begins in 2016.
    case start
    /// FY16 ends in 2016.
    case end
  }

  /// The month in which the fiscal year starts, 1 to 12.
  public let startMonth: Int
  public let naming: Naming

  /// The calendar; nil when the month is none.
  public init?(startMonth: Int, naming: Naming = .start) {
    guard (1...12).contains(startMonth) else { return nil }
    self.startMonth = startMonth
    self.naming = naming
  }

  private init(validMonth: Int) {
    startMonth = validMonth
    naming = .start
  }

  /// The calendar of most Japanese companies: April to March, named by the year of its start.
  public static let japanese = FiscalCalendar(validMonth: 4)

  /// The period that a fiscal token (`2Q16`, `1H16`, `FY15`, each also with `-end`) or an ISO form names; nil for
  /// anything else.
  public func period(_ text: some StringProtocol) -> Period? {
    if let span = FiscalSpan(text) { return period(of: span) }
    if text.hasSuffix("-end"), let span = FiscalSpan(text.dropLast(4)), let end = period(of: span)?.end {
      return .instant(end)
    }
    return Period(text)
  }

  /// The first and last day of a fiscal span.
  public func period(of span: FiscalSpan) -> Period? {
    let firstMonth = (span.part.number - 1) * span.part.months
    let shift = naming == .end && startMonth > 1 ? -1 : 0
    guard
      let start = day(month: startMonth + firstMonth, of: span.year + shift),
      let next = day(month: startMonth + firstMonth + span.part.months, of: span.year + shift)
    else { return nil }
    return .duration(start: start, end: next.advanced(byDays: -1))
  }

  /// The fiscal span that a duration is exactly; nil for others.
  public func span(of period: Period) -> FiscalSpan? {
    guard case .duration(let start, _) = period else { return nil }
    let (year, month, day) = start.components
    guard day == 1 else { return nil }
    let offset = (month - startMonth + 12) % 12
    let startYear = month < startMonth ? year - 1 : year
    let named = naming == .end && startMonth > 1 ? startYear + 1 : startYear
    guard (0...9999).contains(named) else { return nil }
    for part in FiscalSpan.Part.allCases where (part.number - 1) * part.months == offset {
      let span = FiscalSpan(part, named)
      if self.period(of: span) == period { return span }
    }
    return nil
  }

  /// The shortest text that ``period(_:)`` reads back as this period: a fiscal token where there is one, else ISO.
  ///
  /// An instant at a quarter's end is printed by its quarter (`2Q16-end`).
  public func label(for period: Period) -> String {
    if let span = span(of: period) { return span.description }
    if case .instant(let date) = period {
      let (year, _, _) = date.components
      for candidate in [year - 1, year, year + 1] where (0...9999).contains(candidate) {
        for quarter in 1...4 {
          let span = FiscalSpan(.quarter(quarter), candidate)
          if self.period(of: span)?.end == date { return "\(span)-end" }
        }
      }
    }
    return period.description
  }

  /// The name of a period as sentences and heads of columns have it: "2Q16-end", in Japanese "2Q16末".
  public func name(for period: Period) -> Localized { Self.name(labelled: label(for: period)) }

  /// The name of a period with this label.
  public static func name(labelled label: String) -> Localized {
    Localized(label, ja: label.hasSuffix("-end") ? label.dropLast(4) + "末" : label)
  }

  private func day(month: Int, of year: Int) -> CalendarDate? {
    CalendarDate(year: year + (month - 1) / 12, month: (month - 1) % 12 + 1, day: 1)
  }
}

/// A year, half or quarter of a fiscal calendar, by name: `FY16`, `1H16`, `2Q16`.
public struct FiscalSpan: Sendable, Hashable, CustomStringConvertible {
  public enum Part: Sendable, Hashable, CaseIterable {
    case year
    case half(Int)
    case quarter(Int)

    public static let allCases: [Part] =
      [.year, .half(1), .half(2), .quarter(1), .quarter(2), .quarter(3), .quarter(4)]

    /// Which of its kind it is in the year, from 1.
    public var number: Int {
      switch self {
      case .year: 1
      case .half(let number), .quarter(let number): number
      }
    }

    /// Its length in months.
    public var months: Int {
      switch self {
      case .year: 12
      case .half: 6
      case .quarter: 3
      }
    }
  }

  public let part: Part
  /// The year that names the fiscal year, four digits.
  public let year: Int

  public init(_ part: Part, _ year: Int) {
    self.part = part
    self.year = year
  }

  /// A span from `FY16`, `1H16`, `2Q16` or the same with four digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 4 || bytes.count == 6 else { return nil }
    let part: Part
    switch (bytes[0], bytes[1]) {
    case (0x46, 0x59): part = .year
    case (0x31...0x32, 0x48): part = .half(Int(bytes[0] - 0x30))
    case (0x31...0x34, 0x51): part = .quarter(Int(bytes[0] - 0x30))
    default: return nil
    }
    var year = 0
    for byte in bytes[2...] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      year = year * 10 + Int(byte - 0x30)
    }
    self.init(part, bytes.count == 4 ? 2000 + year : year)
  }

  public var description: String {
    let full = String(year)
    let digits =
      (2000...2099).contains(year)
      ? String(full.suffix(2)) : String(repeating: "0", count: max(0, 4 - full.count)) + full
    return switch part {
    case .year: "FY\(digits)"
    case .half(let number): "\(number)H\(digits)"
    case .quarter(let number): "\(number)Q\(digits)"
    }
  }

  /// The same span of another year.
  public func years(_ offset: Int) -> FiscalSpan { FiscalSpan(part, year + offset) }
}
