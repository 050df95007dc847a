import KessanDisclosure
import KessanModel

/// A period of known kind.
public struct ReportPeriod<Kind: PeriodKind>: Sendable, Hashable {
  public let period: Period
  /// The text by which announcements name it: `1H16`, `2Q16-end`.
  public let label: String
}

/// The periods around the one that a report is about, so that a module serves every announcement and not just one.
public struct ReportPeriods: Sendable {
  /// The span that the report is about, such as 1H16.
  public let span: FiscalSpan
  public let calendar: FiscalCalendar

  init(header: ReportHeader) {
    span = header.period
    calendar = header.calendar
  }

  /// The reported span.
  public var current: ReportPeriod<Duration> { duration(span) }
  /// The same span a year before.
  public var prior: ReportPeriod<Duration> { duration(span.years(-1)) }
  /// The fiscal year that the reported span lies in.
  public var fiscalYear: ReportPeriod<Duration> { duration(FiscalSpan(.year, span.year)) }
  /// The fiscal year before.
  public var priorFiscalYear: ReportPeriod<Duration> { duration(FiscalSpan(.year, span.year - 1)) }
  /// The end of the reported span.
  public var currentEnd: ReportPeriod<Instant> { end(of: span) }
  /// The end of the fiscal year before.
  public var priorFiscalYearEnd: ReportPeriod<Instant> { end(of: FiscalSpan(.year, span.year - 1)) }
  /// The end of the fiscal year that the reported span lies in.
  public var fiscalYearEnd: ReportPeriod<Instant> { end(of: FiscalSpan(.year, span.year)) }
  /// The year up to the end of the reported span.
  public var yearToCurrentEnd: ReportPeriod<Duration> {
    guard let end = calendar.period(of: span)?.end, let before = calendar.period(of: span.years(-1))?.end else {
      return current
    }
    let period = Period.duration(start: before.advanced(byDays: 1), end: end)
    return ReportPeriod(period: period, label: calendar.label(for: period))
  }

  /// The last quarter of the reported span.
  public var quarter: ReportPeriod<Duration> { duration(quarters(1)[0]) }
  /// The quarter before the last one.
  public var priorQuarter: ReportPeriod<Duration> { duration(quarters(2)[0]) }
  /// The last quarter's namesake a year before.
  public var yearAgoQuarter: ReportPeriod<Duration> { duration(quarters(1)[0].years(-1)) }

  /// The quarters that the reported span consists of, oldest first.
  public var quartersOfCurrent: [FiscalSpan] { quarters(span.part.months / 3) }

  /// The last quarters up to the end of the reported span, oldest first.
  public func quarters(_ count: Int) -> [FiscalSpan] {
    let last =
      switch span.part {
      case .year: 4
      case .half(let half): half * 2
      case .quarter(let quarter): quarter
      }
    let number = span.year * 4 + last - 1
    return (0..<max(1, count)).reversed().map { back in
      FiscalSpan(.quarter((number - back) % 4 + 1), (number - back) / 4)
    }
  }

  /// A span as a period of the calendar.
  public func duration(_ span: FiscalSpan) -> ReportPeriod<Duration> {
    ReportPeriod(period: calendar.period(of: span) ?? .forever, label: span.description)
  }

  /// The end of a span.
  public func end(of span: FiscalSpan) -> ReportPeriod<Instant> {
    let period = calendar.period(of: span)?.end.map(Period.instant) ?? .forever
    return ReportPeriod(period: period, label: calendar.label(for: period))
  }
}
