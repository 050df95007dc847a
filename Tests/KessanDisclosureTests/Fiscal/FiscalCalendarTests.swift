import KessanModel
import Testing

@testable import KessanDisclosure

@Suite struct FiscalCalendarTests {
  private let calendar = FiscalCalendar.japanese

  @Test(arguments: [
    ("1H16", "2016-04-01/2016-09-30"), ("2H16", "2016-10-01/2017-03-31"), ("2Q16", "2016-07-01/2016-09-30"),
    ("4Q15", "2016-01-01/2016-03-31"), ("FY15", "2015-04-01/2016-03-31"), ("FY1998", "1998-04-01/1999-03-31"),
    ("2Q16-end", "2016-09-30"), ("FY15-end", "2016-03-31"), ("1H2016-end", "2016-09-30"),
    ("2016-09-30", "2016-09-30"), ("2015-10-01/2016-09-30", "2015-10-01/2016-09-30"), ("forever", "forever"),
  ])
  func reads(_ token: String, _ expected: String) {
    #expect(calendar.period(token)?.description == expected)
  }

  @Test(arguments: [
    "", "-end", "3H16", "0H16", "5Q16", "0Q16", "FY", "FY1", "FY016", "FY20160", "1h16", "fy16", "2Q16-END", "2Q16end",
    "2Q16-end-end", "2Q16 -end", " 2Q16", "２Q16", "2Q１6", "2016-09-30-end", "forever-end", "FY1:", "FY:1", "FY1/",
    "FY/1", "2Q20:6", "/H16", ":H16", "GY16", "FX16", "1I16", "FY0000", "FY-1",
  ])
  func refuses(_ token: String) {
    #expect(calendar.period(token) == nil)
  }

  @Test func namesYearsByStartOrEnd() throws {
    let byEnd = try #require(FiscalCalendar(startMonth: 4, naming: .end))
    #expect(byEnd.period("FY16")?.description == "2015-04-01/2016-03-31")
    let january = try #require(FiscalCalendar(startMonth: 1, naming: .end))
    #expect(january.period("FY16")?.description == "2016-01-01/2016-12-31")
    #expect(FiscalCalendar(startMonth: 0) == nil)
    #expect(FiscalCalendar(startMonth: 13) == nil)
  }

  @Test(arguments: 1...12, FiscalCalendar.Naming.allCases)
  func labelsReadBack(_ month: Int, _ naming: FiscalCalendar.Naming) throws {
    let calendar = try #require(FiscalCalendar(startMonth: month, naming: naming))
    for year in Array(1990...2030) + [1, 16, 999, 2099, 2100, 9997] {
      for part in FiscalSpan.Part.allCases {
        let span = FiscalSpan(part, year)
        guard let period = calendar.period(of: span) else { continue }
        #expect(calendar.span(of: period) == span)
        #expect(calendar.label(for: period) == span.description)
        #expect(calendar.period(calendar.label(for: period)) == period)
        let end = try #require(period.end)
        #expect(calendar.period("\(span)-end") == .instant(end))
        let label = calendar.label(for: .instant(end))
        #expect(label.hasSuffix("-end"))
        #expect(calendar.period(label) == .instant(end))
        let beside = Period.instant(end.advanced(byDays: 1))
        #expect(calendar.period(calendar.label(for: beside)) == beside)
      }
    }
  }

  @Test func quartersFillTheirYear() throws {
    for month in 1...12 {
      let calendar = try #require(FiscalCalendar(startMonth: month))
      let year = try #require(calendar.period("FY15"))
      let quarters = try (1...4).map { try #require(calendar.period("\($0)Q15")) }
      guard case .duration(let first, _) = quarters[0], case .duration(let start, _) = year else { continue }
      #expect(first == start)
      #expect(quarters[3].end == year.end)
      for (left, right) in zip(quarters, quarters.dropFirst()) {
        guard case .duration(let next, _) = right else { continue }
        #expect(left.end?.advanced(byDays: 1) == next)
      }
    }
  }

  /// A period that the calendar has no name for is printed by its dates.
  @Test(arguments: ["2016-04-02/2016-09-30", "2015-10-01/2016-09-30", "2016-05-01/2016-07-31", "2016-09-29"])
  func leavesOthersAlone(_ text: String) throws {
    let period = try #require(Period(text))
    #expect(calendar.span(of: period) == nil)
    #expect(calendar.label(for: period) == text)
  }

  @Test func theFirstAndLastYearsReadBack() throws {
    for text in ["0016-04-01/2016-03-31", "0016-04-01/0017-03-31", "0001-01-01/0001-03-31", "9999-10-01/9999-12-31"] {
      let period = try #require(Period(text))
      for naming in FiscalCalendar.Naming.allCases {
        let calendar = try #require(FiscalCalendar(startMonth: 4, naming: naming))
        #expect(calendar.period(calendar.label(for: period)) == period)
        let end = Period.instant(try #require(period.end))
        #expect(calendar.period(calendar.label(for: end)) == end)
      }
    }
  }

  /// The first and the last year that the calendar has are named as any other.
  @Test func theFirstAndLastYearsHaveNames() throws {
    let calendar = try #require(FiscalCalendar(startMonth: 1))
    for (text, label) in [
      ("9999-03-31", "1Q9999-end"), ("9999-09-30", "3Q9999-end"), ("0001-03-31", "1Q0001-end"),
      ("0001-01-01/0001-12-31", "FY0001"),
      ("9998-10-01/9998-12-31", "4Q9998"),
    ] {
      #expect(calendar.label(for: try #require(Period(text))) == label)
    }
  }

  @Test func everyPartHasItsPlace() {
    let months = [
      "04-01/2017-03-31", "04-01/2016-09-30", "10-01/2017-03-31", "04-01/2016-06-30", "07-01/2016-09-30",
      "10-01/2016-12-31", "01-01/2017-03-31",
    ]
    #expect(
      FiscalSpan.Part.allCases.map { calendar.period(of: FiscalSpan($0, 2016))?.description }
        == months.enumerated().map { place, text in (place == 6 ? "2017-" : "2016-") + text })
    #expect(
      FiscalSpan.Part.allCases.map { FiscalSpan($0, 2016).description } == [
        "FY16", "1H16", "2H16", "1Q16", "2Q16", "3Q16", "4Q16",
      ])
  }

  @Test func spansMoveByYears() {
    #expect(FiscalSpan(.half(1), 2016).years(-1) == FiscalSpan("1H15"))
    #expect(FiscalSpan("FY1999")?.description == "FY1999")
    #expect(FiscalSpan("FY2016")?.description == "FY16")
  }
}
