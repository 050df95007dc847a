import KessanModel
import KessanPlugin
import KessanTesting
import TestSamples
import Testing

@testable import KessanDisclosure

/// Reports that are not the report that their header announces.
@Suite("The period of a report")
struct ReportPeriodRuleTests {
  private static let codes: Set<String> = [
    "kessan:noFigureInPeriod", "kessan:publishedBeforePeriodEnd", "kessan:distantPeriod", "kessan:titlePeriod",
    "kessan:noSections", "kessan:emptyModule", "kessan:wordsPeriod",
  ]

  /// The findings of these rules, as severity and code.
  private func findings(
    _ rows: String..., modules: [any AnalysisModule] = [TestModule()], commentary: String? = nil,
    _ change: (inout ReportHeader) -> Void = { _ in }
  ) throws -> [String] {
    var header = SampleReport.header
    header.title = Localized("Results")
    header.source = "Results"
    change(&header)
    let facts = (["concept,period,dimensions,printed,scale,unit"] + rows).joined(separator: "\n")
    let sample = try SampleReport(modules: modules, facts: facts, commentary: commentary, header: header)
    let found = sample.findings.filter { Self.codes.contains($0.code) }
    #expect(found.allSatisfy { !$0.hint.isEmpty && $0.location != .none })
    return found.map { "\($0.severity) \($0.code)" }
  }

  @Test(
    "A figure of the period ends with it, and is no plan",
    arguments: [
      ("Revenues,1H16,,100,6,JPY", true), ("Customers,2Q16-end,,100,0,customers", true),
      ("Revenues,2Q16,,100,6,JPY", true), ("Revenues,1H15,,100,6,JPY", false), ("Revenues,1Q16,,100,6,JPY", false),
      ("Customers,1Q16-end,,100,0,customers", false), ("Revenues,1H16,Scenario=Target,100,6,JPY", false),
      ("Revenues,FY15,,100,6,JPY", false),
    ])
  func figures(_ row: String, _ isCurrent: Bool) throws {
    let expected = isCurrent ? [] : ["error kessan:noFigureInPeriod"]
    #expect(try findings(row).filter { $0.hasSuffix("noFigureInPeriod") } == expected)
  }

  @Test("Last half's data under the next half's period", arguments: ["2H16", "FY16", "1H17"])
  func stalePeriod(_ period: String) throws {
    let span = try #require(FiscalSpan(period))
    let found = try findings("Revenues,1H16,,100,6,JPY", "Revenues,FY16,Scenario=Target,210,6,JPY") {
      $0.period = span
      $0.published = CalendarDate(dayNumber: 18_000)
    }
    #expect(found.contains("error kessan:noFigureInPeriod"))
  }

  @Test(
    "A report is published when its period is over",
    arguments: [
      ("2016-09-29", true), ("2016-09-30", false), ("2016-11-08", false),
    ])
  func publication(_ day: String, _ isEarly: Bool) throws {
    let published = try #require(CalendarDate(day))
    let found = try findings("Revenues,1H16,,100,6,JPY") { $0.published = published }
    #expect(found == (isEarly ? ["error kessan:publishedBeforePeriodEnd"] : []))
  }

  @Test(
    "A period far from the report's is asked about, once",
    arguments: [
      ("Revenues,1H52,,100,6,JPY", true), ("Customers,3Q35-end,,100,0,customers", true),
      ("Revenues,1H17,,100,6,JPY", true), ("Customers,3Q16-end,,100,0,customers", true),
      ("Revenues,FY16,,100,6,JPY", false), ("Revenues,FY21,Scenario=Target,100,6,JPY", false),
      ("Revenues,FY30,Scenario=Target,100,6,JPY", true), ("Revenues,FY06,,100,6,JPY", false),
      ("Revenues,FY05,,100,6,JPY", true), ("Customers,2Q61-end,Scenario=Target,100,0,customers", true),
    ])
  func distance(_ row: String, _ isFar: Bool) throws {
    let found = try findings("Revenues,1H16,,100,6,JPY", row, row.replacing(",100,", with: ",200,"))
    #expect(found.filter { $0.hasSuffix("distantPeriod") } == (isFar ? ["warning kessan:distantPeriod"] : []))
  }

  /// A title, the period of the report, and what is said of it.
  static let titles: [(title: String, period: String, severity: String?)] = [
    ("Results for the First Half of FY2016", "1H16", nil), ("Results for the First Half of FY2016", "2H16", "error"),
    ("Results for the First Half of FY2016", "1H15", "error"),
    ("Results for the First Half of FY2016", "FY16", "error"),
    ("Results for the First Half of FY2016", "2Q16", "warning"), ("Results for 1H16", "1H16", nil),
    ("Results for 1H16", "2H16", "error"), ("FY2016 Results", "FY16", nil), ("FY2016 Results", "1H16", nil),
    ("FY2016 Results", "FY15", "error"), ("Second Quarter of FY2016", "1H16", nil),
    ("Second Quarter of FY2016", "2Q16", nil), ("Second Quarter of FY2016", "3Q16", "error"),
    ("2Q16 Results", "2Q16", nil), ("2Q16 Results", "1H16", "warning"), ("Fourth Quarter of FY2016", "FY16", nil),
    ("Six months ended September 30, 2016", "1H16", nil), ("Six months ended September 30, 2016", "1H15", "error"),
    ("Nine months ended December 31, 2016", "3Q16", nil), ("Six months ended September 30, 2016", "1Q16", "error"),
    ("Six months ended September 30, 2016", "2Q16", nil), ("Six months ended September 30, 2016", "FY16", "error"),
    ("Year ended March 31, 2017", "FY16", nil),
    ("Year ended March 31, 2016", "FY16", "error"), ("Year ended December 31, 2016", "FY16", "error"),
    ("Second Quarter Results", "1H16", nil), ("Second Quarter Results", "2Q16", nil),
    ("Second Quarter Results", "2H16", "error"), ("Fourth Quarter Results", "2H16", nil),
    ("Fourth Quarter Results", "FY16", nil), ("Fourth Quarter Results", "1H16", "error"),
    ("Third Quarter Results", "2H16", "error"),
    ("First Half Results", "1H16", nil), ("First Half Results", "2H16", "error"), ("Annual Report", "1H16", nil),
    ("FY2016 Results and FY2017 Outlook", "FY16", nil), ("2017年3月期 第2四半期 連結決算", "1H16", nil),
    ("2017年3月期 第2四半期 連結決算", "2H16", "error"), ("2017年3月期 決算短信", "FY16", nil),
    ("2016年3月期 決算短信", "FY16", "error"), ("2016年度上期決算", "1H16", nil), ("2016年度上期決算", "2H16", "error"),
    ("平成29年3月期 第1四半期", "1Q16", nil), ("平成28年3月期 第1四半期", "1Q16", "error"), ("決算短信", "1H16", nil),
  ]

  @Test("A title names the period of the report", arguments: titles)
  func namedPeriod(_ title: String, _ period: String, _ severity: String?) throws {
    let span = try #require(FiscalSpan(period))
    func judge(_ change: (inout ReportHeader) -> Void) throws -> [String] {
      try findings("Revenues,\(period),,100,6,JPY") {
        $0.period = span
        $0.published = CalendarDate(dayNumber: 17_400)
        change(&$0)
      }.filter { $0.hasSuffix("titlePeriod") }
    }
    let expected = severity.map { ["\($0) kessan:titlePeriod"] } ?? []
    #expect(try judge { $0.title = Localized(title) } == expected)
    #expect(try judge { $0.title = Localized("Results", ja: title) } == expected)
    #expect(try judge { $0.source = title } == expected)
  }

  @Test("A report without a section, and a module with nothing to show")
  func nothing() throws {
    #expect(
      try findings("Customers,2Q16-end,Service=Part,1,0,customers") == [
        "error kessan:noSections", "warning kessan:emptyModule",
      ])
    #expect(try findings("Revenues,1H16,,100,6,JPY") == [])
    #expect(
      try findings("Revenues,1H16,,100,6,JPY", modules: [TestModule(), QuietModule()])
        == ["warning kessan:emptyModule"])
    #expect(try findings("Revenues,1H16,,100,6,JPY", modules: [TestModule(), SampleMembers()]) == [])
  }

  /// A module whose sections show a fact that nobody reports.
  struct QuietModule: AnalysisModule {
    let area = Area("Quiet", title: Localized("Quiet", ja: "静"))

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      SectionDraft("quiet", slide: "2", en: "Quiet", ja: "静") {
        KeyFigures {
          KeyFigureDraft(facts(Finance.grossProfit, facts.periods.prior), .millions, en: "Margin", ja: "総利益")
        }
      }
    }
  }

  @Test("Rows that could not be read are no reason to say that figures are missing")
  func consequences() throws {
    #expect(try findings("Revenues,1H16,,one hundred,6,JPY") == [])
  }
}
