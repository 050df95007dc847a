import KessanDisclosure
import KessanModel

/// A column: a span, what to show of it, and the members that its facts have.
public struct ColumnDraft: Sendable {
  let span: FiscalSpan
  /// Where the column's facts are not of the span itself, such as the year up to its end.
  let period: Period?
  let measure: Measure
  let members: [DimensionValue]
  private let heading: Localized?

  /// A column for a span of the calendar. Concepts measured at an instant are shown at the span's end.
  public init(_ span: FiscalSpan, _ measure: Measure = .amount, _ members: AxisMember..., label: Localized? = nil) {
    self.span = span
    period = nil
    self.measure = measure
    self.members = members.map(\.value)
    heading = label
  }

  /// A column for a period that the calendar has no name for.
  public init(
    _ period: ReportPeriod<Duration>, near span: FiscalSpan, _ measure: Measure, _ members: AxisMember...,
    label: Localized
  ) {
    self.span = span
    self.period = period.period
    self.measure = measure
    self.members = members.map(\.value)
    heading = label
  }

  /// Whether it has a heading of its own, such as the day of its balances.
  var hasHeading: Bool { heading != nil }

  func aspects(of row: RowDraft, _ calendar: FiscalCalendar) -> (concept: String, context: Context)? {
    guard let duration = period ?? calendar.period(of: span) else { return nil }
    let isInstant = row.periodType == .instant && !measure.isChange
    let period = isInstant ? Self.instant(of: duration, atStart: row.role == .periodStart) : duration
    return (row.concept + measure.suffix, Context(period, row.members + members + measure.comparison))
  }

  /// The end of a span, or the end of the day before it.
  private static func instant(of span: Period, atStart: Bool) -> Period {
    guard case .duration(let start, let end) = span else { return span }
    return .instant(atStart ? start.advanced(byDays: -1) : end)
  }

  /// The column with its label and the aspects that it gives to its cells.
  func header(_ resolver: FactResolver, cells: [Figure?]) -> SectionTable.Column {
    let calendar = resolver.lookUp.calendar
    return SectionTable.Column(
      label: label(resolver, cells), period: period.map(calendar.label) ?? span.description, measure: measure.name,
      dimensions: (members + measure.comparison).sorted())
  }

  private func label(_ resolver: FactResolver, _ cells: [Figure?]) -> Localized {
    if let heading { return resolver.named(heading, over: cells) }
    let base = measure.label(span.description)
    guard !members.isEmpty else { return base }
    let names = members.map { resolver.label(of: $0) }
    return Localized(
      "\(base.en), \(names.map(\.en).joined(separator: ", "))",
      ja: "\(base[.japanese]) \(names.map { $0[.japanese] }.joined(separator: "・"))")
  }
}
