import KessanModel

/// Dates as Japanese text has them.
package enum JapaneseDate {
  /// "2016年11月8日" for "2016-11-08"; nil where the text is no such date.
  package static func display(_ date: String, digits: JapaneseDisplay.Digits = .halfWidth) -> String? {
    guard let (year, month, day) = CalendarDate(date)?.components else { return nil }
    let text = "\(year)年\(month)月\(day)日"
    return digits == .fullWidth ? FullWidth.widened(text) : text
  }
}
