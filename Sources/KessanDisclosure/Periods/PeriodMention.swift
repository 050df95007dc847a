import KessanModel

/// A period that a text names, in English or Japanese: `1H25`, `first half of FY2025`, `year ended March 31, 2026`,
/// `2026年3月期 第2四半期`.
struct PeriodMention: Equatable {
  /// The words, as they stand in the text.
  let text: String
  /// The periods that they may mean; none where no year is named.
  let readings: [Period]
  /// The part of a fiscal year that is named; nil for a whole year or a span of months.
  let part: FiscalSpan.Part?
  /// Whether a whole year is named and no part of it.
  var isYear = false

  /// The periods that a text names, in their order.
  ///
  /// - Parameter reach: How many words may stand between a part of a year and its year: "the first half of FY2025".
  static func all(in text: some StringProtocol, _ calendar: FiscalCalendar, reach: Int = 4) -> [PeriodMention] {
    let tokens = PeriodToken.tokens(of: text)
    var parser = PeriodNameParser(tokens: tokens)
    let names = parser.names()
    let characters = Array(text)
    func words(_ first: Int, _ last: Int) -> String {
      String(characters[tokens[first].start..<tokens[last - 1].end])
    }
    var isTaken = Set<Int>()
    var mentions: [(place: Int, mention: PeriodMention)] = []
    for name in names {
      guard case .part(let part) = name.meaning else { continue }
      let years = names.indices.filter { if case .year = names[$0].meaning { true } else { false } }
      let nearest = years.map { (index: $0, distance: names[$0].distance(to: name)) }
        .filter { $0.distance <= reach }.min { $0.distance < $1.distance }
      guard let nearest, case .year(let year) = names[nearest.index].meaning else {
        mentions.append((name.first, PeriodMention(text: words(name.first, name.end), readings: [], part: part)))
        continue
      }
      isTaken.insert(nearest.index)
      let other = names[nearest.index]
      mentions.append(
        (
          name.first,
          PeriodMention(
            text: words(min(name.first, other.first), max(name.end, other.end)),
            readings: year.readings(of: part, calendar), part: part)
        ))
    }
    for (index, name) in names.enumerated() where !isTaken.contains(index) {
      let text = words(name.first, name.end)
      switch name.meaning {
      case .part: break
      case .year(let year):
        let readings = year.readings(of: .year, calendar)
        mentions.append((name.first, PeriodMention(text: text, readings: readings, part: nil, isYear: true)))
      case .months(let count, let end):
        let readings = FiscalYearName.months(count, until: end).map { [$0] } ?? []
        mentions.append((name.first, PeriodMention(text: text, readings: readings, part: nil)))
      case .span(let span):
        let readings = calendar.period(of: span).map { [$0] } ?? []
        mentions.append((name.first, PeriodMention(text: text, readings: readings, part: span.part)))
      }
    }
    return mentions.sorted { $0.place < $1.place }.map(\.mention)
  }
}

/// How a text names a fiscal year.
enum FiscalYearName: Equatable {
  /// By a number, which the calendar of the company explains: `FY2025`, `2025年度`.
  case number(Int)
  /// By the month in which it ends: `2026年3月期`, `year ended March 31, 2026`.
  case ending(year: Int, month: Int)

  /// What a part of the year may mean. A quarter of an announcement often stands for the months up to its end.
  func readings(of part: FiscalSpan.Part, _ calendar: FiscalCalendar) -> [Period] {
    guard let (start, end) = bounds(calendar) else { return [] }
    func months(_ from: Int, _ to: Int) -> Period? {
      guard let first = Self.day(start, monthsLater: from), let next = Self.day(start, monthsLater: to) else {
        return nil
      }
      return .duration(start: first, end: next.advanced(byDays: -1))
    }
    switch part {
    case .year: return [.duration(start: start, end: end)]
    case .half(let number): return [months(number * 6 - 6, number * 6)].compactMap(\.self)
    case .quarter(let number): return [months(number * 3 - 3, number * 3), months(0, number * 3)].compactMap(\.self)
    }
  }

  private func bounds(_ calendar: FiscalCalendar) -> (CalendarDate, CalendarDate)? {
    switch self {
    case .number(let year):
      guard case .duration(let start, let end) = calendar.period(of: FiscalSpan(.year, year)) else { return nil }
      return (start, end)
    case .ending(let year, let month):
      guard let first = CalendarDate(year: year, month: month, day: 1), let next = Self.day(first, monthsLater: 1),
        let start = Self.day(next, monthsLater: -12)
      else { return nil }
      return (start, next.advanced(byDays: -1))
    }
  }

  /// The months that end with the month of a day.
  static func months(_ count: Int, until end: (year: Int, month: Int)) -> Period? {
    guard let first = CalendarDate(year: end.year, month: end.month, day: 1),
      let next = day(first, monthsLater: 1), let start = day(next, monthsLater: -count)
    else { return nil }
    return .duration(start: start, end: next.advanced(byDays: -1))
  }

  /// The first day of the month that is some months after that of a first day.
  private static func day(_ first: CalendarDate, monthsLater months: Int) -> CalendarDate? {
    let (year, month, _) = first.components
    let count = year * 12 + month - 1 + months
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: 1)
  }
}
