import Testing

@testable import KessanModel

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2016-09-30", PeriodType.instant), ("2016-04-01/2016-09-30", .duration), ("2016-04-01/2016-04-01", .duration),
    ("forever", .duration),
  ])
  func roundTrips(_ text: String, _ type: PeriodType) throws {
    let period = try #require(Period(text))
    #expect(period.description == text)
    #expect(period.type == type)
  }

  @Test(arguments: [
    "", "/", "2016-09-30/", "/2016-09-30", "2016-09-30/2016-04-01", "2016-04-01/2016-09-30/2016-12-31", "Forever",
    "2016-04-01//2016-09-30", "2016-02-30", "2016-04-01 / 2016-09-30", "FY16",
  ])
  func refuses(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func ordersByLastDayThenFirst() throws {
    let texts = ["2015-04-01/2016-03-31", "2016-01-01/2016-03-31", "2016-03-31", "2016-04-01/2016-04-01", "forever"]
    let periods = try texts.map { try #require(Period($0)) }
    #expect(periods.shuffled().sorted() == periods)
  }

  @Test func ends() throws {
    let day = try #require(CalendarDate("2016-09-30"))
    #expect(Period("2016-04-01/2016-09-30")?.end == day)
    #expect(Period.instant(day).end == day)
    #expect(Period.forever.end == nil)
  }
}
