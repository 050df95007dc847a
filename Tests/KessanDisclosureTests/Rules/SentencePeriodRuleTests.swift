import KessanModel
import KessanPlugin
import KessanTesting
import TestSamples
import Testing

@testable import KessanDisclosure

/// Words that name another period than the figures beside them.
@Suite("Periods in words")
struct SentencePeriodRuleTests {
  private static let facts = """
    concept,period,dimensions,printed,scale,unit,slide
    Revenues,1H16,,100,6,JPY,1
    Revenues,1H15,,90,6,JPY,1
    Revenues,FY16,Scenario=Target,210,6,JPY,1
    RevenuesGrowthRate,1H16,Comparison=YoY,up 11.1%,-2,pure,1
    Customers,2Q16-end,,12,0,customers,1
    SegmentProfit,1H16,Vendor=FY15,5,6,JPY,1
    """

  private func findings(_ modules: [any AnalysisModule], commentary: String? = nil) throws -> [Finding] {
    try SampleReport(modules: modules, facts: Self.facts, commentary: commentary).findings.filter {
      $0.code == "kessan:wordsPeriod"
    }
  }

  /// A paragraph of commentary, and whether it is asked about.
  static let paragraphs: [(text: String, isAsked: Bool)] = [
    ("Revenues of 1H16 were {Revenues@1H16|millions}.", false),
    ("Revenues of 1H15 were {Revenues@1H16|millions}.", true),
    ("Revenues of 2H16 were {Revenues@1H16|millions}.", true),
    ("Revenues of the first half of FY2015 were {Revenues@1H16|millions}.", true),
    ("Revenues of the first half of FY2016 were {Revenues@1H16|millions}.", false),
    ("Revenues of FY2016 so far were {Revenues@1H16|millions}.", false),
    ("Revenues of 2Q16 are a part of {Revenues@1H16|millions}.", false),
    ("Revenues were {Revenues@1H16|millions}.", false),
    ("After {Revenues@1H15|millions} in 1H15, revenues of 1H16 were {Revenues@1H16|millions}.", false),
    ("Revenues went {RevenuesGrowthRate@1H16[Comparison=YoY]|change} from 1H15.", false),
    ("Revenues went {RevenuesGrowthRate@1H16[Comparison=YoY]|change} from 1H13.", true),
    ("FY16 revenues of {Revenues@FY16[Scenario=Target]|millions} are planned.", false),
    ("FY17 revenues of {Revenues@FY16[Scenario=Target]|millions} are planned.", true),
    ("At the end of 2Q16 there were {Customers@2Q16-end|plain} customers.", false),
    ("At the end of 4Q15 there were {Customers@2Q16-end|plain} customers.", true),
    ("Services begin in 2H17. Revenues were {Revenues@1H16|millions}.", false),
    ("Services begin in 2H17 on Nov. 7, 2017, at {Revenues@1H16|millions}.", true),
    ("For usage of FY15 it was {SegmentProfit@1H16[Vendor=FY15]|millions}.", false),
    ("1H15 was a good half.", false),
  ]

  @Test("A sentence names a period of its facts", arguments: paragraphs)
  func sentences(_ text: String, _ isAsked: Bool) throws {
    let found = try findings([TestModule()], commentary: "# Overview\n\n- \(text)\n")
    #expect(found.map(\.severity) == (isAsked ? [.warning] : []))
  }

  @Test("A Japanese sentence ends with its full stop")
  func japanese() throws {
    func found(_ text: String) throws -> Int {
      try findings([TestModule()], commentary: "# Overview\n\n## ja\n\n- \(text)\n").count
    }
    #expect(try found("2015年度上期の売上高は{Revenues@1H16|millions}です。") == 1)
    #expect(try found("2016年度上期の売上高は{Revenues@1H16|millions}です。") == 0)
    #expect(try found("2015年度上期は好調でした。売上高は{Revenues@1H16|millions}です。") == 0)
    #expect(try found("2016年3月期 第2四半期の売上高は{Revenues@1H16|millions}です。") == 1)
  }

  /// A module whose titles, headings, labels and notes name a period.
  struct StaleModule: AnalysisModule {
    let area = Area("Stale", title: Localized("Stale", ja: "旧"))
    var kind = ""
    var words = "Results of 1H14"

    init() {}

    init(_ kind: String, _ words: String = "Results of 1H14") {
      self.kind = kind
      self.words = words
    }

    private func name(_ kind: String) -> String { kind == self.kind ? words : "Results" }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("stale", slide: "1", en: name("title"), ja: "業績") {
        TableDraft(en: name("table"), ja: "業績", unit: .millions) {
          ColumnDraft(facts.periods.span, label: Localized(name("column")))
          ColumnDraft(facts.periods.span.years(-1))
        } rows: {
          RowDraft(Finance.revenues, label: Localized(name("row")))
        }
        ChartDraft(.groupedBars, en: name("chart"), ja: "業績", unit: .millions) {
          ColumnDraft(facts.periods.span)
          ColumnDraft(facts.periods.span.years(-1))
        } series: {
          RowDraft(Finance.revenues)
        }
        KeyFigures {
          KeyFigureDraft(facts(Finance.revenues, now), .millions, en: name("figure"), ja: "売上高")
        }
        NoteDraft(name("note"), ja: "注", on: facts(Finance.revenues, now))
      }
    }
  }

  @Test(
    "Titles, headings, labels and notes name a period of their figures",
    arguments: ["title", "table", "column", "row", "chart", "figure", "note", ""])
  func places(_ kind: String) throws {
    #expect(try findings([StaleModule(kind)]).count == (kind.isEmpty ? 0 : 1))
  }

  @Test("Of more than eighty characters the first are quoted")
  func longWords() throws {
    let words = "Results of 1H14" + String(repeating: "x", count: 66)
    let whole = try findings([StaleModule("title", String(words.dropLast()))])
    #expect(whole.first?.message.contains("\"\(words.dropLast())\" names 1H14") == true)
    let cut = try findings([StaleModule("title", words)])
    #expect(cut.first?.message.contains("\"\(words.prefix(79))…\" names 1H14") == true)
  }
}
