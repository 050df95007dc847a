import KessanModel

/// Dates as Japanese text has them.
package enum JapaneseDate {
  /// The first day of each era, the latest first.
  private static let eras = [
    ("令和", "2019-05-01"), ("平成", "1989-01-08"), ("昭和", "1926-12-25"), ("大正", "1912-07-30"), ("明治", "1873-01-01"),
  ].compactMap { era in CalendarDate(era.1).map { (name: era.0, start: $0) } }

  /// "2016年11月8日" for "2016-11-08"; nil where the text is no such date.
  package static func display(_ date: String, digits: JapaneseDisplay.Digits = .halfWidth) -> String? {
    guard let (year, month, day) = CalendarDate(date)?.components else { return nil }
    return widened("\(year)年\(month)月\(day)日", digits)
  }

  /// "平成28年11月8日" for "2016-11-08"; nil before 1873, when Japan took up this calendar.
  package static func eraDisplay(_ date: String, digits: JapaneseDisplay.Digits = .halfWidth) -> String? {
    guard let date = CalendarDate(date), let era = eras.first(where: { $0.start <= date }),
      let yearBefore = Transformation.eras.first(where: { $0.0 == era.name })?.1
    else { return nil }
    let (year, month, day) = date.components
    let count = year - yearBefore
    return widened("\(era.name)\(count == 1 ? "元" : String(count))年\(month)月\(day)日", digits)
  }

  private static func widened(_ text: String, _ digits: JapaneseDisplay.Digits) -> String {
    digits == .fullWidth ? FullWidth.widened(text) : text
  }
}

/// Dates as English text has them.
package enum EnglishDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "November 8, 2016" for "2016-11-08"; nil where the text is no such date.
  package static func display(_ date: String) -> String? {
    guard let (year, month, day) = CalendarDate(date)?.components else { return nil }
    return "\(months[month - 1]) \(day), \(year)"
  }

  /// Whether a word is a month's name, whole or cut to three letters ("Sept" too).
  static func isMonth(_ word: String) -> Bool {
    months.contains { name in
      let forms = [name, String(name.prefix(3))] + (name == "September" ? ["Sept"] : [])
      return forms.contains { word == $0 || word == $0.uppercased() }
    }
  }
}
