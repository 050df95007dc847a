import KessanDisclosure
import KessanModel

extension ReportPeriods {
  /// A period by its text, for events that have dates of their own: `2016-11-07/2017-01-31`.
  public func duration(named text: String) -> ReportPeriod<Duration> {
    ReportPeriod(period: calendar.period(text) ?? .forever, label: text)
  }

  /// The first month of a fiscal year, in which graduates join a Japanese company.
  public func firstMonth(ofYear year: Int) -> ReportPeriod<Duration> {
    guard case .duration(let start, _) = calendar.period(of: FiscalSpan(.year, year)) else { return current }
    let next = start.advanced(byDays: 31)
    let period = Period.duration(start: start, end: next.advanced(byDays: -next.components.day))
    return ReportPeriod(period: period, label: calendar.label(for: period))
  }

  /// The quarter after the reported span.
  public var nextQuarter: ReportPeriod<Duration> {
    let last = quarters(1)[0]
    return last.part.number == 4
      ? duration(FiscalSpan(.quarter(1), last.year + 1))
      : duration(FiscalSpan(.quarter(last.part.number + 1), last.year))
  }
}

extension ReportPeriod {
  /// The name in each language: "2Q16-end", in Japanese "2Q16末".
  public var name: Localized { FiscalCalendar.name(labelled: label) }

  /// The last day as balance sheets print it: "Sep. 30, 2016".
  public var lastDay: Localized {
    guard let (year, month, day) = period.end?.components else { return Localized(label) }
    return Localized("\(Self.months[month - 1]) \(day), \(year)", ja: "\(year)年\(month)月\(day)日")
  }

  /// The month that ends with the period: "Apr. 2016".
  public var month: Localized {
    guard let (year, month, _) = period.end?.components else { return Localized(label) }
    return Localized("\(Self.months[month - 1]) \(year)", ja: "\(year)年\(month)月")
  }

  private static var months: [String] {
    ["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."]
  }
}
