import KessanModel

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
