import KessanModel
import Testing

@testable import KessanDisclosure

@Suite("Periods and what lies in them")
struct PeriodOverlapTests {
  /// Two periods, whether the first contains the second, and whether they overlap.
  private static let pairs: [(String, String, Bool, Bool)] = [
    ("2016-04-01/2016-09-30", "2016-04-01/2016-09-30", true, true),
    ("2016-04-01/2016-09-30", "2016-04-02/2016-09-29", true, true),
    ("2016-04-01/2016-09-30", "2016-03-31/2016-09-30", false, true),
    ("2016-04-01/2016-09-30", "2016-04-01/2016-10-01", false, true),
    ("2016-04-01/2016-09-30", "2016-09-30/2016-12-31", false, true),
    ("2016-04-01/2016-09-30", "2016-10-01/2016-12-31", false, false),
    ("2016-04-01/2016-09-30", "2016-01-01/2016-03-31", false, false),
    ("2016-04-01/2016-09-30", "2016-04-01", true, true), ("2016-04-01/2016-09-30", "2016-09-30", true, true),
    ("2016-04-01/2016-09-30", "2016-03-31", false, false), ("2016-04-01/2016-09-30", "2016-10-01", false, false),
    ("2016-09-30", "2016-09-30", true, true), ("2016-09-30", "2016-09-29", false, false),
    ("2016-04-01", "2016-04-01/2016-09-30", false, true), ("2016-10-01", "2016-04-01/2016-09-30", false, false),
  ]

  @Test("contain and overlap one another up to their first and last days", arguments: pairs)
  func days(_ first: String, _ second: String, _ contains: Bool, _ overlaps: Bool) throws {
    let one = try #require(FiscalCalendar.japanese.period(first))
    let other = try #require(FiscalCalendar.japanese.period(second))
    #expect(one.contains(other) == contains)
    #expect(one.overlaps(other) == overlaps && other.overlaps(one) == overlaps)
    #expect(Period.forever.contains(one) && !one.contains(.forever))
    #expect(Period.forever.overlaps(one) && one.overlaps(.forever))
  }
}
