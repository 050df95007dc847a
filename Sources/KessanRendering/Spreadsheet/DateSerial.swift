import KessanModel

/// Days as Excel counts them.
enum DateSerial {
  /// The number of a day; nil before March 1900, where Excel counts a day that was none, and past the year 9999.
  static func number(_ date: CalendarDate) -> Int? {
    let serial = Int(date.dayNumber) + 25_569
    return (61...2_958_465).contains(serial) ? serial : nil
  }
}
