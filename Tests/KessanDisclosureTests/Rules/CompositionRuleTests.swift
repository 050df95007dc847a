import KessanModel
import KessanPlugin
import KessanTesting
import TestSamples
import Testing

@testable import KessanDisclosure

/// Rules about what modules compose.
@Suite("Rules about modules")
struct CompositionRuleTests {
  struct NumberModule: AnalysisModule {
    let area = Area("Number", title: Localized("Number", ja: "数"))

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      SectionDraft("Overview", slide: "1", en: "Overview", ja: "概要") {
        NarrativeDraft { Paragraph("Revenues rose by 12.5 percent in 1H16, the P2 service in all 47 prefectures.") }
      }
      SectionDraft("Bad id/../x", slide: "1", en: "Bad", ja: "悪") {
        NarrativeDraft { Paragraph("Nothing.") }
      }
    }
  }

  private static let facts = "concept,period,dimensions,printed,scale,unit\nRevenues,1H16,,100,6,JPY"

  @Test("Bare numbers in commentary and unusable ids are errors")
  func narrative() throws {
    let findings = try SampleReport(modules: [NumberModule()], facts: Self.facts).findings
    let numbers = findings.filter { $0.code == "kessan:bareNumber" }
    #expect(numbers.count == 2)
    #expect(numbers.contains { $0.message.contains("12.5") })
    #expect(numbers.contains { $0.message.contains("47") })
    #expect(findings.contains { $0.code == "kessan:badSectionId" })
  }

  /// A module that types a number into one of its texts.
  struct StoresModule: AnalysisModule {
    let area = Area("Stores", title: Localized("Stores", ja: "店"))
    var place = ""

    init() {}

    init(_ place: String) { self.place = place }

    private func words(_ place: String) -> String { place == self.place ? "In 214 stores" : "In stores" }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("stores", slide: "1", en: words("title"), ja: "店") {
        TableDraft(en: words("table"), ja: "表", unit: .millions) {
          ColumnDraft(facts.periods.span)
          ColumnDraft(facts.periods.span.years(-1))
        } rows: {
          RowDraft(Finance.revenues)
        }
        ChartDraft(.groupedBars, en: "Chart", ja: words("chart"), unit: .millions) {
          ColumnDraft(facts.periods.span)
          ColumnDraft(facts.periods.span.years(-1))
        } series: {
          RowDraft(Finance.revenues)
        }
        KeyFigures { KeyFigureDraft(facts(Finance.revenues, now), .millions, en: words("figure"), ja: "1株当たり") }
        NarrativeDraft { Paragraph("\(facts(Finance.revenues, now), .millions) in stores") }
        if place == "sentence" { NarrativeDraft { Paragraph("In 214 stores") } }
        NoteDraft(words("note"), ja: "注", on: facts(Finance.revenues, now))
      }
    }
  }

  @Test(
    "A number that a module types is an error wherever it stands",
    arguments: ["title", "table", "chart", "figure", "sentence", "note", ""])
  func typedNumber(_ place: String) throws {
    let facts = Self.facts + "\nRevenues,1H15,,90,6,JPY"
    let found = try SampleReport(modules: [StoresModule(place)], facts: facts).findings.filter { $0.severity == .error }
    #expect(found.map(\.code) == (place.isEmpty ? [] : ["kessan:bareNumber"]))
    #expect(found.allSatisfy { $0.message.contains("214") && $0.message.contains("Stores") })
  }

  @Test("Two modules with one section name both owners")
  func sectionClash() throws {
    let findings = try SampleReport(modules: [TestModule(), NumberModule()], facts: Self.facts).findings
    let clash = try #require(findings.first { $0.code == "kessan:sectionClash" })
    #expect(clash.message.contains("Test") && clash.message.contains("Number"))
  }

  @Test("Facts of an unusable member are refused by every hypercube")
  func unusableMember() throws {
    let report = try SampleReport(
      modules: [TestModule()],
      facts: "concept,period,dimensions,printed,scale,unit\nSegmentProfit,1H16,Service=Part,1,6,JPY"
    ).report
    let link = try #require(report.report.filing.links.first { $0.concepts.contains { $0.concept == "SegmentProfit" } })
    let period = try #require(Period("2016-04-01/2016-09-30"))
    func admits(_ dimensions: [DimensionValue]) -> Bool {
      link.admits(Context(period, dimensions), taxonomy: report.taxonomy)
    }
    #expect(admits([DimensionValue("Service", "Part")]))
    #expect(admits([]))
    #expect(!admits([DimensionValue("Service", "Group")]))
    #expect(!admits([DimensionValue("Segment", "Other")]))
    #expect(!admits([DimensionValue("Service", "Part"), DimensionValue("Vendor", "X")]))
  }
}
