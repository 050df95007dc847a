import KessanModel
import Testing

@testable import KessanDisclosure

/// Each form of a name at its edges: what is still a name, and what is none any more.
@Suite("Forms of period names")
struct PeriodNameTests {
  private static let year = "2025-04-01/2026-03-31"
  private static let quarters = [
    "2025-04-01/2025-06-30", "2025-07-01/2025-09-30|2025-04-01/2025-09-30",
    "2025-10-01/2025-12-31|2025-04-01/2025-12-31", "2026-01-01/2026-03-31|2025-04-01/2026-03-31",
  ]

  /// A text, and what it names: the periods that may be meant, or the part of a year where no year is named.
  static let parts: [(text: String, names: [String])] = [
    ("1H", ["half 1"]), ("2H", ["half 2"]), ("0H", []), ("3H", []), ("1 H", []), ("H1", ["half 1"]), ("H2", ["half 2"]),
    ("H0", []), ("H3", []), ("H 1", []), ("H01", []), ("1Q", ["quarter 1"]), ("4Q", ["quarter 4"]), ("0Q", []),
    ("5Q", []),
    ("01Q", []), ("Q1", ["quarter 1"]), ("Q4", ["quarter 4"]), ("Q0", []), ("Q5", []), ("1X", []), ("X1", []),
    ("first half", ["half 1"]), ("second half", ["half 2"]), ("third half", []), ("first fiscal half", ["half 1"]),
    ("first-half", ["half 1"]), ("third quarter", ["quarter 3"]), ("fourth quarter", ["quarter 4"]),
    ("fourth fiscal quarter", ["quarter 4"]), ("fifth quarter", []), ("first year", []), ("1st quarter", ["quarter 1"]),
    ("2nd quarter", ["quarter 2"]), ("3rd quarter", ["quarter 3"]), ("4th quarter", ["quarter 4"]), ("5th quarter", []),
    ("0th quarter", []), ("1 st quarter", []), ("2er quarter", []), ("上半期", ["half 1"]), ("上期", ["half 1"]),
    ("中間期", ["half 1"]), ("中間決算", ["half 1"]), ("中間", []), ("下半期", ["half 2"]), ("下期", ["half 2"]), ("下半", []),
    ("第1四半期", ["quarter 1"]), ("第4四半期", ["quarter 4"]), ("第0四半期", []), ("第5四半期", []), ("第一四半期", ["quarter 1"]),
    ("第二四半期", ["quarter 2"]), ("第三四半期", ["quarter 3"]), ("第四四半期", ["quarter 4"]), ("第五四半期", []), ("第2期", []),
    ("2四半期", []),
  ]

  static let spans: [(text: String, names: [String])] = [
    ("1Q25", [quarters[0]]), ("4Q25", ["2026-01-01/2026-03-31"]), ("2H2025", ["2025-10-01/2026-03-31"]),
    ("1HFY25", ["2025-04-01/2025-09-30"]), ("3QFY2025", ["2025-10-01/2025-12-31"]), ("1H205", ["half 1"]),
    ("1H 25", ["half 1"]), ("1 H25", []), ("11H25", []), ("3H25", []), ("0Q25", []), ("5Q25", []), ("1X25", []),
    ("1H25 and 2H25", ["2025-04-01/2025-09-30", "2025-10-01/2026-03-31"]),
  ]

  static let years: [(text: String, names: [String])] = [
    ("FY2025", [year]), ("FY25", [year]), ("FY.25", [year]), ("FY 2025", [year]), ("FY5", []), ("FY025", []),
    ("FY2026/3", [year]), ("FY26/3", [year]), ("FY3/2026", [year]), ("FY3/26", [year]), ("FY03/26", [year]),
    ("FY2025/1", ["2024-02-01/2025-01-31"]), ("FY2025/12", ["2025-01-01/2025-12-31"]), ("FY2025/13", [year]),
    ("FY2025/0", [year]), ("FY2025/26", [year]), ("FY1/2025", ["2024-02-01/2025-01-31"]),
    ("FY12/2025", ["2025-01-01/2025-12-31"]), ("FY13/2026", ["2013-04-01/2014-03-31"]), ("FY0/2026", []),
    ("FY03/12", ["2011-04-01/2012-03-31"]), ("FY12/25", ["2025-01-01/2025-12-31"]), ("FY25/", [year]),
    ("FY25/x", [year]),
    ("fiscal 2025", [year]), ("fiscal year 2025", [year]), ("financial year 2025", [year]), ("full year 2025", [year]),
    ("fiscal 25", []), ("year 2025", []), ("fiscal", []), ("fiscal year", []), ("fiscal 20255", []),
    ("year ended March 31, 2026", [year]), ("year ending March 31, 2026", [year]), ("year to March 31, 2026", [year]),
    ("year from March 31, 2026", []), ("fiscal year ended March 2026", [year]), ("full year to March 2026", [year]),
    ("2025年度", [year]), ("25年度", [year]), ("5年度", []), ("202年度", []), ("2026年3月期", [year]), ("26年3月期", [year]),
    ("2026年1月期", ["2025-02-01/2026-01-31"]), ("2026年12月期", ["2026-01-01/2026-12-31"]), ("2026年0月期", []),
    ("2026年13月期", []), ("2026年3月", []), ("2026年期", []), ("2026年3期", []), ("令和7年度", [year]), ("令和07年度", [year]),
    ("令和007年度", []), ("令和元年度", ["2019-04-01/2020-03-31"]), ("平成元年度", ["1989-04-01/1990-03-31"]),
    ("平成31年3月期", ["2018-04-01/2019-03-31"]), ("令7年度", []), ("令和年度", []),
  ]

  static let months: [(text: String, names: [String])] = [
    ("three months ended June 30, 2025", [quarters[0]]), ("six months ended Sept. 30, 2025", ["2025-04-01/2025-09-30"]),
    ("nine months ended 31 December 2025", ["2025-04-01/2025-12-31"]), ("twelve months ended Mar 2026", [year]),
    ("three month period ended June 30, 2025", [quarters[0]]),
    ("six-month period ending September 30, 2025", ["2025-04-01/2025-09-30"]),
    ("3 months ended June 30, 2025", [quarters[0]]), ("3-month period ended June 30, 2025", [quarters[0]]),
    ("6 month ended September 30, 2025", ["2025-04-01/2025-09-30"]),
    ("9 months ended Dec 31, 2025", ["2025-04-01/2025-12-31"]),
    ("12 months ended March 31, 2026", [year]), ("4 months ended June 30, 2025", []),
    ("four months ended June 30, 2025", []),
    ("three weeks ended June 30, 2025", []), ("3 weeks ended June 30, 2025", []),
    ("three months from June 30, 2025", []),
    ("quarter ended June 30, 2025", [quarters[0]]), ("first quarter ended June 30, 2025", [quarters[0]]),
    ("2nd quarter ended September 30, 2025", ["2025-07-01/2025-09-30"]),
    ("half ended September 30, 2025", ["2025-04-01/2025-09-30"]),
    ("half year ended September 30, 2025", ["2025-04-01/2025-09-30"]),
    ("first half-year ending September 30, 2025", ["2025-04-01/2025-09-30"]),
    ("2025年9月中間期", ["2025-04-01/2025-09-30"]), ("2025年9月中間決算", ["2025-04-01/2025-09-30"]), ("2025年9月中", []),
  ]

  /// The day of the end of a year, and whether it is one; with a year whose months are those of the calendar.
  static let dates: [(text: String, names: [String])] = [
    ("1 March 2026", [year]), ("31 March 2026", [year]), ("0 March 2026", []), ("32 March 2026", []),
    ("031 March 2026", []),
    ("March 1, 2026", [year]), ("March 31, 2026", [year]), ("March 0, 2026", []), ("March 32, 2026", []),
    ("March 031, 2026", []),
    ("March 31 2026", [year]), ("Mar. 31, 2026", [year]), ("Ma 31, 2026", []), ("Marched 31, 2026", []),
    ("31 March 31, 2026", []),
    ("March 31, 26", []), ("March 31, 20266", []), ("March", []), ("31", []),
  ]

  @Test("Parts of a year", arguments: parts)
  func partsOfYears(_ text: String, _ names: [String]) { #expect(Self.names(text) == names) }

  @Test("Parts with their year in one word", arguments: spans)
  func spansOfYears(_ text: String, _ names: [String]) { #expect(Self.names(text) == names) }

  @Test("Years", arguments: years)
  func wholeYears(_ text: String, _ names: [String]) { #expect(Self.names(text) == names) }

  @Test("Months up to a day", arguments: months)
  func monthsEnded(_ text: String, _ names: [String]) { #expect(Self.names(text) == names) }

  @Test("Days", arguments: dates)
  func days(_ text: String, _ names: [String]) { #expect(Self.names("year ended " + text) == names) }

  @Test("Every month has its name", arguments: 1...12)
  func month(_ month: Int) {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let ends = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let end = "2025-\(month < 10 ? "0" : "")\(month)-\(ends[month - 1])"
    #expect(Self.names("year ended \(names[month - 1]) 2025").first?.hasSuffix(end) == true)
  }

  @Test("Every quarter of a year has its months, or those from the start of the year", arguments: 1...4)
  func quarter(_ number: Int) { #expect(Self.names("第\(number)四半期 2025年度") == [Self.quarters[number - 1]]) }

  @Test(
    "The words of a name are all of its words, and no others",
    arguments: [
      ("in 1H25 and", ["1H25"]), ("in 1Q FY25 and", ["1Q FY25"]), ("FY2025 first half results", ["FY2025 first half"]),
      ("for Q2, FY2026/3.", ["Q2, FY2026/3"]),
      ("the six-month period ended September 30, 2025, sales", ["six-month period ended September 30, 2025"]),
      ("the year to 31 March 2026 was", ["year to 31 March 2026"]), ("FY25/x", ["FY25"]), ("上下半期の", ["下半期"]),
      ("令25年度", ["25年度"]), ("（２０２５年度上期）", ["２０２５年度上期"]), ("FY24 and Q1 FY25", ["FY24", "Q1 FY25"]),
      ("Q1 of FY25 after FY24", ["Q1 of FY25", "FY24"]), ("H1 and 2H24", ["H1", "2H24"]),
      ("Second 1st half", ["1st half"]),
    ])
  func words(_ text: String, _ words: [String]) {
    #expect(PeriodMention.all(in: text, .japanese).map(\.text) == words)
  }

  @Test(
    "A part belongs to the nearest year within reach",
    arguments: [
      ("1H a b c d FY25", 4, ["2025-04-01/2025-09-30"]), ("1H a b c d e FY25", 4, ["half 1", year]),
      ("FY25 a b c d 1H", 4, ["2025-04-01/2025-09-30"]), ("FY25 a b c d e 1H", 4, [year, "half 1"]),
      ("1H FY25", 0, ["2025-04-01/2025-09-30"]), ("1H of FY25", 0, ["half 1", year]),
      ("FY24 x 1H FY25", 4, ["2024-04-01/2025-03-31", "2025-04-01/2025-09-30"]),
      ("FY25 1H x FY24", 4, ["2025-04-01/2025-09-30", "2024-04-01/2025-03-31"]),
    ])
  func reach(_ text: String, _ reach: Int, _ names: [String]) { #expect(Self.names(text, reach: reach) == names) }

  @Test("A name says whether it is of a whole year, a part or a span of months")
  func kinds() {
    func kinds(_ text: String) -> [String] {
      PeriodMention.all(in: text, .japanese).map { "\($0.part.map { "\($0)" } ?? "none") \($0.isYear)" }
    }
    #expect(kinds("FY25") == ["none true"])
    #expect(kinds("1H25") == ["half(1) false"])
    #expect(kinds("1H FY25") == ["half(1) false"])
    #expect(kinds("Q3") == ["quarter(3) false"])
    #expect(kinds("six months ended September 30, 2025") == ["none false"])
  }

  @Test(
    "Years without a calendar are no periods, and nothing traps",
    arguments: ["FY9999", "FY0000", "9999年12月期", "0000年3月期", "0001年1月期"])
  func edges(_ text: String) {
    for mention in PeriodMention.all(in: text, .japanese) { #expect(mention.readings.count <= 1) }
  }

  private static func names(_ text: String, reach: Int = .max) -> [String] {
    PeriodMention.all(in: text, .japanese, reach: reach).map { mention in
      var seen: Set<Period> = []
      let readings = mention.readings.filter { seen.insert($0).inserted }.map(\.description)
      if !readings.isEmpty { return readings.joined(separator: "|") }
      return switch mention.part {
      case .half(let number): "half \(number)"
      case .quarter(let number): "quarter \(number)"
      default: "nothing"
      }
    }
  }
}
