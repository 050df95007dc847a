/// A time of day with an optional zone, as `xs:time` and `xs:dateTime` write it: `15:00:00`, `15:00:00.5+09:00`.
struct TimeOfDay: Sendable, Hashable {
  private let seconds: Int
  /// The digits of the fraction, without zeros at their end.
  private let fraction: Substring
  /// Minutes east of Greenwich; nil where no zone is given.
  private let zone: Int?

  /// A time; nil where the text is none. Midnight at the end of a day, `24:00:00`, is the second 86,400.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ start: Int) -> Int? {
      guard bytes[start].isASCIIDigit, bytes[start + 1].isASCIIDigit else { return nil }
      return Int(bytes[start] - 0x30) * 10 + Int(bytes[start + 1] - 0x30)
    }
    guard bytes.count >= 8, bytes[2] == 0x3A, bytes[5] == 0x3A, let hour = number(0), let minute = number(3),
      let second = number(6), hour <= 24, minute < 60, second < 60
    else { return nil }
    var place = 8
    if place < bytes.count, bytes[place] == 0x2E {
      let digits = bytes[(place + 1)...].prefix(while: \.isASCIIDigit)
      guard !digits.isEmpty else { return nil }
      var kept = digits
      while kept.last == 0x30 { kept.removeLast() }
      fraction = Substring(decoding: kept, as: UTF8.self)
      place = digits.endIndex
    } else {
      fraction = ""
    }
    switch bytes.count - place {
    case 0: zone = nil
    case 1 where bytes[place] == 0x5A: zone = 0
    case 6 where bytes[place + 3] == 0x3A && (bytes[place] == 0x2B || bytes[place] == 0x2D):
      guard let hours = number(place + 1), let minutes = number(place + 4), minutes < 60,
        hours * 60 + minutes <= 14 * 60
      else { return nil }
      zone = (hours * 60 + minutes) * (bytes[place] == 0x2D ? -1 : 1)
    default: return nil
    }
    seconds = (hour * 60 + minute) * 60 + second
    guard seconds < 86_400 || seconds == 86_400 && fraction.isEmpty else { return nil }
  }

  /// The time at Greenwich where a zone is given, and how many days it is away from the written day.
  var canonical: (time: String, days: Int) {
    let shifted = seconds - (zone ?? 0) * 60
    let days = shifted < 0 ? -1 : shifted / 86_400
    let within = shifted - days * 86_400
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time = "\(padded(within / 3600)):\(padded(within / 60 % 60)):\(padded(within % 60))"
    return (time + (fraction.isEmpty ? "" : "." + fraction) + (zone == nil ? "" : "Z"), days)
  }

  /// The canonical form of a date with a time; nil where the text is none.
  static func dateTime(_ text: String) -> String? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = CalendarDate(parts[0]), let time = TimeOfDay(parts[1]) else { return nil }
    let (canonical, days) = time.canonical
    let day = date.advanced(byDays: days)
    guard (1...9999).contains(day.components.year) else { return nil }
    return "\(day)T\(canonical)"
  }
}
