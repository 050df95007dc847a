import KessanModel
import Testing

@testable import KessanDisclosure

/// The names of periods in titles and sentences, as companies write them.
@Suite("Names of periods")
struct PeriodMentionTests {
  /// A text, and what it names: the periods that may be meant, or the part of a year where no year is named.
  static let texts: [(text: String, names: [String])] = [
    ("Consolidated Financial Results for the First Half of FY2016", ["2016-04-01/2016-09-30"]),
    ("Results for 1H FY2016", ["2016-04-01/2016-09-30"]),
    ("Results for 1H16", ["2016-04-01/2016-09-30"]),
    ("Results for 2H2016", ["2016-10-01/2017-03-31"]),
    ("1HFY25 results", ["2025-04-01/2025-09-30"]),
    ("FY25H1", ["2025-04-01/2025-09-30"]),
    ("H2 FY25", ["2025-10-01/2026-03-31"]),
    ("Q2 FY2025", ["2025-07-01/2025-09-30|2025-04-01/2025-09-30"]),
    ("3Q25", ["2025-10-01/2025-12-31"]),
    ("Second Quarter of Fiscal Year 2025", ["2025-07-01/2025-09-30|2025-04-01/2025-09-30"]),
    ("Third quarter, fiscal 2025", ["2025-10-01/2025-12-31|2025-04-01/2025-12-31"]),
    ("2nd half of FY25", ["2025-10-01/2026-03-31"]),
    ("FY2025 Annual Results", ["2025-04-01/2026-03-31"]),
    ("Results of FY2026/3", ["2025-04-01/2026-03-31"]),
    ("Results of FY3/2026", ["2025-04-01/2026-03-31"]),
    ("Results of FY3/26", ["2025-04-01/2026-03-31"]),
    ("Fiscal Year Ended March 31, 2026", ["2025-04-01/2026-03-31"]),
    ("For the year ended 31 March 2026", ["2025-04-01/2026-03-31"]),
    ("Year ending Dec. 31, 2025", ["2025-01-01/2025-12-31"]),
    ("First Quarter of the Fiscal Year Ending March 31, 2026", ["2025-04-01/2025-06-30"]),
    ("Six Months Ended September 30, 2025", ["2025-04-01/2025-09-30"]),
    ("Nine-month period ended December 31, 2025", ["2025-04-01/2025-12-31"]),
    ("3 months ended Jun. 30, 2025", ["2025-04-01/2025-06-30"]),
    ("Quarter ended June 30, 2025", ["2025-04-01/2025-06-30"]),
    ("First Quarter Ended June 30, 2025", ["2025-04-01/2025-06-30"]),
    ("Half-year ended September 30, 2025", ["2025-04-01/2025-09-30"]),
    ("First Half Results", ["half 1"]),
    ("Second-Quarter Results", ["quarter 2"]),
    ("2017年3月期 第2四半期 連結決算", ["2016-07-01/2016-09-30|2016-04-01/2016-09-30"]),
    ("２０２６年３月期　第１四半期決算短信〔日本基準〕（連結）", ["2025-04-01/2025-06-30"]),
    (
      "2026年3月期 第二四半期（中間期）決算短信",
      [
        "2025-07-01/2025-09-30|2025-04-01/2025-09-30", "2025-04-01/2025-09-30",
      ]
    ),
    ("2026年3月期 決算短信", ["2025-04-01/2026-03-31"]),
    ("2025年12月期 決算短信", ["2025-01-01/2025-12-31"]),
    ("2025年度上期決算", ["2025-04-01/2025-09-30"]),
    ("2025年度下半期", ["2025-10-01/2026-03-31"]),
    ("25年度第3四半期", ["2025-10-01/2025-12-31|2025-04-01/2025-12-31"]),
    ("令和8年3月期 決算短信", ["2025-04-01/2026-03-31"]),
    ("平成29年3月期 中間決算", ["2016-04-01/2016-09-30"]),
    ("令和元年度", ["2019-04-01/2020-03-31"]),
    ("2025年9月中間期", ["2025-04-01/2025-09-30"]),
    ("1Q25 and 2Q25", ["2025-04-01/2025-06-30", "2025-07-01/2025-09-30"]),
    ("FY2024 results and 1H FY2025", ["2024-04-01/2025-03-31", "2025-04-01/2025-09-30"]),
    // What names no period.
    ("Annual Report", []), ("Results 2025", []), ("Top 500 of 2025", []), ("4K video on 5G", []), ("FY", []),
    ("Second to none", []), ("Half of all customers", []), ("HQ2 opened in Q8", []), ("9H25", []), ("第5四半期", []),
    ("FY20255", []), ("year ended soon", []), ("2025年", []), ("March 31, 2026", []), ("令和123年9月期", []),
  ]

  @Test("A text names these periods, and no other", arguments: texts)
  func mentions(_ text: String, _ names: [String]) {
    let found = PeriodMention.all(in: text, .japanese, reach: .max).map { mention in
      guard mention.readings.isEmpty else { return readings(mention) }
      return switch mention.part {
      case .half(let number): "half \(number)"
      case .quarter(let number): "quarter \(number)"
      default: "nothing"
      }
    }
    #expect(found == names)
  }

  private func readings(_ mention: PeriodMention) -> String {
    var seen: Set<Period> = []
    return mention.readings.filter { seen.insert($0).inserted }.map(\.description).joined(separator: "|")
  }

  @Test(
    "A number of a year means what the company's calendar says",
    arguments: [
      (FiscalCalendar.Naming.start, 4, "2025-04-01/2026-03-31"), (.end, 4, "2024-04-01/2025-03-31"),
      (.start, 1, "2025-01-01/2025-12-31"), (.end, 7, "2024-07-01/2025-06-30"),
    ])
  func naming(_ naming: FiscalCalendar.Naming, _ month: Int, _ period: String) throws {
    let calendar = try #require(FiscalCalendar(startMonth: month, naming: naming))
    #expect(PeriodMention.all(in: "FY2025", calendar).map { readings($0) } == [period])
    #expect(PeriodMention.all(in: "2025年度", calendar).map { readings($0) } == [period])
  }

  @Test("The words of a mention are those of the text")
  func words() {
    #expect(
      PeriodMention.all(in: "In the first half of FY2025, sales rose", .japanese).map(\.text) == [
        "first half of FY2025"
      ])
    #expect(PeriodMention.all(in: "第２四半期（２０２６年３月期）です", .japanese).map(\.text) == ["第２四半期（２０２６年３月期"])
  }
}
