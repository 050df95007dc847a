import KessanModel

/// The formats of dates, as the registries define their input patterns.
extension Transformation {
  /// The English months; a name is known by its first three letters, in capitals or with one.
  static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The eras of Japan, each with the year before its first.
  static let eras = [("明治", 1867), ("大正", 1911), ("昭和", 1925), ("平成", 1988), ("令和", 2018)]

  /// A month's name, a day and a year, with anything but digits between them.
  static func monthNameDayYear(_ text: Scalars) -> String? {
    guard let month = month(text) else { return nil }
    guard let (gap, day, rest) = gapAndNumber(text.dropFirst(3)), !gap.isEmpty, (1...2).contains(day.count),
      let (second, year, ending) = gapAndNumber(rest), !second.isEmpty, ending.isEmpty
    else { return nil }
    return date(year: year, month: month, day: day)
  }

  /// A day, a month's name and a year, with anything but digits around the name.
  static func dayMonthNameYear(_ text: Scalars) -> String? {
    let day = text.prefix(while: \.isASCIIDigit)
    guard (1...2).contains(day.count), let (gap, year, ending) = gapAndNumber(text[day.endIndex...]), ending.isEmpty,
      gap.count >= 5
    else { return nil }
    let places = gap.indices.dropFirst().dropLast(3)
    guard let month = places.reversed().lazy.compactMap({ month(gap[$0...]) }).first else { return nil }
    return date(year: year, month: month, day: day)
  }

  /// Year, month and day, ASCII or full-width, with anything but digits between them.
  static func yearMonthDay(_ text: Scalars, takesEnding: Bool) -> String? {
    let text = ArraySlice(text.map(narrowed))
    let year = text.prefix(while: \.isASCIIDigit)
    guard let (first, month, rest) = gapAndNumber(text[year.endIndex...]), !first.isEmpty,
      let (second, day, ending) = gapAndNumber(rest), !second.isEmpty, (1...2).contains(month.count),
      (1...2).contains(day.count), takesEnding || ending.isEmpty, !ending.contains(where: \.isASCIIDigit)
    else { return nil }
    return number(month).flatMap { date(year: year, month: $0, day: day) }
  }

  /// Year, month and day, each with its Chinese character.
  static func yearMonthDayCJK(_ text: Scalars) -> String? {
    let parts = marked(text)
    guard let parts, parts.year.allSatisfy(\.isASCIIDigit) else { return nil }
    return number(parts.month).flatMap { date(year: parts.year, month: $0, day: parts.day) }
  }

  /// An era of Japan with its year, month and day; the first year may be called 元.
  static func japaneseEra(_ text: Scalars) -> String? {
    guard let parts = marked(text) else { return nil }
    let words = Array(parts.year)
    for (era, yearBefore) in eras {
      let names = [Array(era.unicodeScalars), Array(era.unicodeScalars.prefix(1))]
      guard let name = names.first(where: { words.starts(with: $0) }) else { continue }
      let year = withoutBlanks(words[name.count...])
      let count = Array(year) == ["元"] ? 1 : (1...2).contains(year.count) ? number(year) : nil
      guard let count, let month = number(parts.month), let day = number(parts.day) else { return nil }
      return CalendarDate(year: yearBefore + count, month: month, day: day)?.description
    }
    return nil
  }

  /// What stands before 年, 月 and 日, without blanks at the ends and with digits in ASCII; nothing may follow.
  private static func marked(_ text: Scalars) -> (year: Scalars, month: Scalars, day: Scalars)? {
    let text = withoutBlanks(ArraySlice(text.map(narrowed)))
    guard text.last == "日", let year = text.firstIndex(of: "年"), let month = text.firstIndex(of: "月"), year < month
    else { return nil }
    let months = withoutBlanks(text[(year + 1)..<month])
    let days = withoutBlanks(text[(month + 1)...].dropLast())
    guard (1...2).contains(months.count), (1...2).contains(days.count) else { return nil }
    return (withoutBlanks(text[..<year]), months, days)
  }

  private static func withoutBlanks(_ text: Scalars) -> Scalars {
    var text = text.drop(while: \.properties.isWhitespace)
    while let last = text.last, last.properties.isWhitespace { text.removeLast() }
    return text
  }

  /// What is no digit, the digits behind it, and the rest; nil where no digit follows.
  private static func gapAndNumber(_ text: Scalars) -> (gap: Scalars, number: Scalars, rest: Scalars)? {
    let gap = text.prefix { !$0.isASCIIDigit }
    let number = text[gap.endIndex...].prefix(while: \.isASCIIDigit)
    return number.isEmpty ? nil : (gap, number, text[number.endIndex...])
  }

  /// The month whose name a text begins with.
  private static func month(_ text: Scalars) -> Int? {
    let name = String(text.prefix(3))
    return months.firstIndex { $0 == name || $0.uppercased() == name }.map { $0 + 1 }
  }

  /// A number of at most four ASCII digits.
  private static func number(_ digits: Scalars) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy(\.isASCIIDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + ($1.digit ?? 0) }
  }

  /// A day of the calendar; years of one or two digits are of this century.
  private static func date(year: Scalars, month: Int, day: Scalars) -> String? {
    guard year.count != 3, let number = number(year), let day = self.number(day) else { return nil }
    return CalendarDate(year: year.count <= 2 ? 2000 + number : number, month: month, day: day)?.description
  }
}
