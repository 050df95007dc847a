import KessanModel
import KessanPlugin
import KessanTesting
import Testing

@testable import KessanValidation

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
    let context = RuleContext(report)
    let link = try #require(context.filing.links.first { $0.concepts.contains { $0.concept == "SegmentProfit" } })
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
