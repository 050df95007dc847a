import Testing

@testable import KessanModel

@Suite struct CalendarDateTests {
  /// Day numbers by Python's datetime.
  static let samples: [(String, Int32)] = [
    ("2949-03-14", 357_645), ("4939-11-06", 1_084_714), ("0740-04-14", -449_145), ("2451-08-28", 175_921),
    ("7133-01-01", 1_885_747), ("5729-08-14", 1_373_172), ("1034-10-11", -341_584), ("8720-09-28", 2_465_657),
    ("9988-05-17", 2_928_651), ("9212-03-27", 2_645_172), ("3769-08-08", 657_291), ("1306-10-28", -242_221),
    ("1688-07-21", -102_796), ("9167-06-05", 2_628_805), ("3342-01-08", 501_120), ("5218-04-28", 1_186_425),
    ("7177-07-14", 1_902_012), ("0748-01-25", -446_303), ("6685-04-10", 1_722_218), ("0035-03-02", -706_684),
    ("7178-04-20", 1_902_292), ("1303-11-24", -243_290), ("3971-11-17", 731_170), ("6112-01-03", 1_512_836),
    ("2018-04-29", 17_650), ("2358-11-10", 142_027), ("1328-09-16", -234_227), ("0798-03-13", -427_993),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("1900-02-28", -25_509), ("1900-03-01", -25_508),
    ("2000-02-29", 11_016), ("1970-01-01", 0), ("1969-12-31", -1), ("1600-02-29", -135_081), ("2100-03-01", 47_541),
  ]

  @Test(arguments: samples)
  func countsDays(_ text: String, _ number: Int32) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number).description == text)
  }

  @Test func knowsEveryMonthEnd() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for year in [1, 4, 100, 400, 1900, 2000, 2015, 2016, 2100, 9996, 9999] {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        let last = try #require(CalendarDate(year: year, month: month, day: length))
        #expect(last.components == (year, month, length))
        #expect(CalendarDate(year: year, month: month, day: length + 1) == nil)
        #expect(CalendarDate(year: year, month: month, day: 0) == nil)
        let next = last.advanced(byDays: 1).components
        #expect(next == (month == 12 ? year + 1 : year, month % 12 + 1, 1))
      }
    }
  }

  /// Every day of four centuries follows the day before.
  @Test func runsWithoutGaps() throws {
    let start = try #require(CalendarDate("1900-01-01"))
    var expected = start.components
    for offset in 0..<146_097 {
      let found = start.advanced(byDays: offset).components
      guard found == expected else {
        Issue.record("\(found) instead of \(expected)")
        return
      }
      let isLast = CalendarDate.days(inMonth: expected.month, of: expected.year) == expected.day
      if !isLast {
        expected.day += 1
      } else {
        expected =
          expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test(arguments: [
    "", "2016-9-30", "2016-09-31", "2015-02-29", "1900-02-29", "0000-01-01", "2016-13-01", "2016-00-10", "2016-01-00",
    "2016/09/30", "2016/09-30", "2016-09/30", "2016-0930-", "20160930", "2016-09-30Z", " 2016-09-30", "２016-09-30",
    "+016-09-30", "-001-01-01", "2016-09-3a",
  ])
  func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func refusesYearsOutOfRange() {
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: .max, month: .max, day: .max) == nil)
  }

  @Test(arguments: [
    ":016-09-30", "2:16-09-30", "20:6-09-30", "201:-09-30", "2016-:9-30", "2016-0:-30", "2016-09-:0", "2016-09-3:",
    "/016-09-30",
    "2016-0/-30", "2016-09-/0", "2016-09-30-", "2016-09-3", "-2016-09-3",
  ])
  func refusesWhatStandsBesideDigits(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func ordersByDay() throws {
    let first = try #require(CalendarDate("2015-12-31"))
    let second = try #require(CalendarDate("2016-01-01"))
    #expect(first < second)
    #expect(second.advanced(byDays: -1) == first)
  }
}
