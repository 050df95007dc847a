import KessanModel

/// Whether the figures are those of the reported period, and whether the day of publication can be right.
enum ReportPeriodRules {
  /// Figures that begin more years before the reported period, or targets that end more years after it, are asked about.
  private static let yearsBefore = 10
  private static let yearsAfter = 6

  static func findings(_ context: DisclosureContext) -> [Finding] {
    let header = context.disclosure.header
    guard let period = header.calendar.period(of: header.period), case .duration(let start, let end) = period,
      let span = Span(start: start, end: end, published: header.published)
    else { return [] }
    return publication(header, span) + absence(context.disclosure, span) + distant(context, span)
  }

  private struct Span {
    let end: CalendarDate
    let published: CalendarDate
    /// The first day that is not far away, and the last one that a plan may reach to.
    let earliest: CalendarDate
    let latest: CalendarDate

    init?(start: CalendarDate, end: CalendarDate, published: CalendarDate) {
      guard let earliest = CalendarDate(year: start.components.year - yearsBefore, month: 1, day: 1),
        let latest = CalendarDate(year: end.components.year + yearsAfter, month: 12, day: 31)
      else { return nil }
      self.end = end
      self.published = published
      self.earliest = earliest
      self.latest = latest
    }
  }

  private static func publication(_ header: ReportHeader, _ span: Span) -> [Finding] {
    guard header.published < span.end else { return [] }
    return [
      Finding(
        .publishedBeforePeriodEnd, .init(file: "Workspace.json", column: "report.published"),
        "The report is published on \(header.published), before its period \(header.period) ends on \(span.end).",
        hint: "Correct report.published or report.period.")
    ]
  }

  /// A figure is of the reported period where it ends with the period and is no plan.
  private static func absence(_ disclosure: Disclosure, _ span: Span) -> [Finding] {
    let isCurrent = disclosure.facts.contexts.map { $0.period.end == span.end && !isPlan($0) }
    var lastNumber: Int?
    for place in disclosure.facts.indices {
      let columns = disclosure.facts.columns(place)
      guard columns.isNumeric else { continue }
      if isCurrent[columns.context] { return [] }
      lastNumber = lastNumber ?? place
    }
    let period = "\(disclosure.header.period), which ends on \(span.end)"
    let instead = lastNumber.map { place in
      let other = disclosure.facts[place]
      return "; the first figure there is is \(disclosure.description(of: other))"
    }
    return [
      Finding(
        .noFigureInPeriod, .init(file: "Workspace.json", column: "report.period"),
        "No figure of the report is of its period \(period)\(instead ?? "").",
        hint: "Correct report.period, or add the figures of that period to Data; plans do not count.")
    ]
  }

  /// One warning for each period that is so far away that it may be a slip.
  private static func distant(_ context: DisclosureContext, _ span: Span) -> [Finding] {
    let facts = context.disclosure.facts
    let reasons = facts.contexts.map { reason($0, span) }
    guard reasons.contains(where: { $0 != nil }) else { return [] }
    var firsts: [Period: (place: Int, count: Int)] = [:]
    for place in facts.indices {
      let columns = facts.columns(place)
      guard columns.isNumeric, reasons[columns.context] != nil else { continue }
      firsts[facts.contexts[columns.context].period, default: (place, 0)].count += 1
    }
    return firsts.sorted { $0.key < $1.key }.compactMap { period, found in
      let fact = facts[found.place]
      guard let reason = reason(fact.context, span) else { return nil }
      let others = found.count > 1 ? " (\(found.count) figures of this period)" : ""
      return Finding(
        .distantPeriod, context.location(of: fact),
        "The period \(context.disclosure.header.calendar.label(for: period)) \(reason)\(others).",
        hint: "Correct the year where it is a slip, and give plans a Scenario; a period that is meant needs no change.")
    }
  }

  /// Days are compared before anything else: a large report has many contexts, hardly one of which is far away.
  private static func reason(_ context: Context, _ span: Span) -> String? {
    guard let end = context.period.end else { return nil }
    let start = if case .duration(let first, _) = context.period { first } else { end }
    if start < span.earliest { return "lies more than \(yearsBefore) years before the reported period" }
    if end > span.latest, isPlan(context) { return "lies more than \(yearsAfter) years after the reported period" }
    if start > span.published, !isPlan(context) {
      return "begins after the report is published on \(span.published), and the figure is no plan"
    }
    return nil
  }

  /// Whether facts say what is planned or expected, and not what happened.
  private static func isPlan(_ context: Context) -> Bool { context.member(of: "Scenario") != nil }
}
