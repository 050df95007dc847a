import KessanDisclosure
import KessanModel
import KessanPlugin
import Testing

@Suite struct ReportPeriodsTests {
  private func periods(_ span: String, naming: FiscalCalendar.Naming = .start) throws -> ReportPeriods {
    FactQuery(header: Sample.header(try #require(FiscalSpan(span)), naming: naming)).periods
  }

  /// Report, current, prior, year, year before, quarter, quarter before, year-ago quarter, year to its end.
  @Test(arguments: [
    ["1H16", "1H16", "1H15", "FY16", "FY15", "2Q16", "1Q16", "2Q15", "2015-10-01/2016-09-30"],
    ["2H16", "2H16", "2H15", "FY16", "FY15", "4Q16", "3Q16", "4Q15", "FY16"],
    ["1Q16", "1Q16", "1Q15", "FY16", "FY15", "1Q16", "4Q15", "1Q15", "2015-07-01/2016-06-30"],
    ["3Q16", "3Q16", "3Q15", "FY16", "FY15", "3Q16", "2Q16", "3Q15", "2016-01-01/2016-12-31"],
    ["FY16", "FY16", "FY15", "FY16", "FY15", "4Q16", "3Q16", "4Q15", "FY16"],
  ])
  func spans(_ labels: [String]) throws {
    let periods = try periods(labels[0])
    let found = [
      periods.current, periods.prior, periods.fiscalYear, periods.priorFiscalYear, periods.quarter,
      periods.priorQuarter, periods.yearAgoQuarter, periods.yearToCurrentEnd,
    ]
    #expect(found.map(\.label) == Array(labels.dropFirst()))
    for period in found { #expect(periods.calendar.period(period.label) == period.period) }
  }

  @Test(arguments: [
    ("1H16", ["2016-09-30", "2016-03-31", "2017-03-31"], ["2Q16-end", "4Q15-end", "4Q16-end"]),
    ("1Q16", ["2016-06-30", "2016-03-31", "2017-03-31"], ["1Q16-end", "4Q15-end", "4Q16-end"]),
    ("FY15", ["2016-03-31", "2015-03-31", "2016-03-31"], ["4Q15-end", "4Q14-end", "4Q15-end"]),
  ])
  func ends(_ span: String, _ dates: [String], _ labels: [String]) throws {
    let periods = try periods(span)
    let found = [periods.currentEnd, periods.priorFiscalYearEnd, periods.fiscalYearEnd]
    #expect(found.map(\.period.description) == dates)
    #expect(found.map(\.label) == labels)
  }

  @Test func quartersRunUpToTheEnd() throws {
    let half = try periods("1H16").quarters(6)
    #expect(half.map(\.description) == ["1Q15", "2Q15", "3Q15", "4Q15", "1Q16", "2Q16"])
    #expect(try periods("FY15").quarters(4).map(\.description) == ["1Q15", "2Q15", "3Q15", "4Q15"])
    #expect(try periods("1Q00").quarters(2).map(\.description) == ["4Q1999", "1Q00"])
    #expect(try periods("1Q16").quarters(1).map(\.description) == ["1Q16"])
  }

  @Test func daysAndMonthsAsStatementsPrintThem() throws {
    let periods = try periods("1H16")
    #expect(periods.currentEnd.lastDay == Localized("Sep. 30, 2016", ja: "2016年9月30日"))
    #expect(periods.priorFiscalYearEnd.lastDay == Localized("Mar. 31, 2016", ja: "2016年3月31日"))
    let april = periods.firstMonth(ofYear: 2016)
    #expect(april.period.description == "2016-04-01/2016-04-30")
    #expect(april.month == Localized("Apr. 2016", ja: "2016年4月"))
  }

  @Test(arguments: [("1H16", "3Q16"), ("3Q16", "4Q16"), ("FY16", "1Q17")])
  func theNextQuarter(_ span: String, _ next: String) throws {
    #expect(try periods(span).nextQuarter.label == next)
  }

  @Test func eventsHaveDatesOfTheirOwn() throws {
    let program = try periods("1H16").duration(named: "2016-11-07/2017-01-31")
    #expect(program.period.description == "2016-11-07/2017-01-31")
    #expect(program.label == "2016-11-07/2017-01-31")
  }

  @Test func yearsNamedByTheirEnd() throws {
    let periods = try periods("1H16", naming: .end)
    #expect(periods.current.period.description == "2015-04-01/2015-09-30")
    #expect(periods.fiscalYearEnd.period.description == "2016-03-31")
    #expect(periods.priorQuarter.label == "1Q16")
  }
}
