import KessanModel

/// Whether the titles of the report name its period, where they name any.
enum TitlePeriodRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    let header = context.disclosure.header
    guard let period = header.calendar.period(of: header.period) else { return [] }
    let titles = [
      ("report.title.en", header.title.en), ("report.title.ja", header.title.ja ?? ""),
      ("report.source", header.source),
    ]
    return titles.compactMap { key, title in
      let mentions = PeriodMention.all(in: title, header.calendar, reach: .max)
      guard let first = mentions.first, !mentions.contains(where: { names($0, period, header.period) }) else {
        return nil
      }
      let endsAlike = mentions.contains { $0.readings.contains { $0.end == period.end } }
      return Finding(
        .titlePeriod, endsAlike ? .warning : .error, .init(file: "Workspace.json", column: key),
        "The title names \"\(first.text)\", the period of the report is \(header.period) (\(period)).",
        hint: "Correct \(key) or report.period.")
    }
  }

  /// Whether a mention is of the report's period, of the year that this is a part of, or of the months up to its end: the
  /// results of a third quarter are those of nine months.
  private static func names(_ mention: PeriodMention, _ period: Period, _ span: FiscalSpan) -> Bool {
    guard !mention.readings.isEmpty else { return mention.part.map { fits($0, span.part) } ?? true }
    let isOfMonths = mention.part == nil && !mention.isYear
    let isQuarter = if case .quarter = span.part { true } else { false }
    return mention.readings.contains { reading in
      reading == period || mention.isYear && reading.contains(period)
        || isOfMonths && isQuarter && reading.end == period.end && reading.contains(period)
    }
  }

  /// Whether a part of some year may be that of the report: half-year results are called those of the second quarter.
  private static func fits(_ named: FiscalSpan.Part, _ reported: FiscalSpan.Part) -> Bool {
    switch (named, reported) {
    case (.quarter(2), .half(1)), (.quarter(4), .half(2)), (.quarter(4), .year): true
    default: named == reported
    }
  }
}

extension Period {
  /// Whether all days of another period are days of this one.
  func contains(_ other: Period) -> Bool {
    guard case .duration(let start, let end) = self else { return self == .forever || self == other }
    switch other {
    case .instant(let day): return start <= day && day <= end
    case .duration(let first, let last): return start <= first && last <= end
    case .forever: return false
    }
  }

  /// Whether a day belongs to both.
  func overlaps(_ other: Period) -> Bool {
    switch (self, other) {
    case (.forever, _), (_, .forever): true
    case (.instant(let day), .instant(let otherDay)): day == otherDay
    case (.instant(let day), .duration(let start, let end)), (.duration(let start, let end), .instant(let day)):
      start <= day && day <= end
    case (.duration(let start, let end), .duration(let first, let last)): start <= last && first <= end
    }
  }
}
