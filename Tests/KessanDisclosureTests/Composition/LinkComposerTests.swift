import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import TestSamples
import Testing

/// What an extended link of a section holds, and under which labels.
@Suite("Extended links")
struct LinkComposerTests {
  private static let facts = """
    concept,period,printed,scale,unit,slide
    Revenues,1H16,100,6,JPY,1
    CostOfRevenue,1H16,60,6,JPY,1
    GrossProfit,1H16,40,6,JPY,1
    """

  @Test("The presentation prefers the label that the section shows, and no other section's")
  func presentation() throws {
    let taxonomy = try SampleReport(modules: [Treasury()], facts: Treasury.facts).report.report.filing
    let links = taxonomy.links.filter { $0.id.hasPrefix("Section") }
    let preferred = links.map { link in
      link.concepts.map { "\($0.concept) \($0.label)" }
    }
    #expect(
      preferred == [
        [
          "Outflow negated", "Cash periodStart", "Inflow total", "OutflowIncreaseDecrease negated",
          "OutflowGrowthRate standard", "Fee negated", "Cash periodEnd",
        ],
        [
          "Inflow standard", "Outflow standard", "OutflowIncreaseDecrease standard", "OutflowGrowthRate standard",
          "Fee standard", "Cash standard",
        ],
        ["Outflow negated", "OutflowIncreaseDecrease negated", "OutflowGrowthRate standard"],
      ])
    #expect(taxonomy.links.last?.id == "Remainder")
    #expect(taxonomy.links.last?.concepts.map(\.label) == [.periodEnd])
  }

  @Test("A calculation stands only in links that have its total and all of its contributions")
  func calculations() throws {
    let links = try SampleReport(modules: [Totals()], facts: Self.facts).report.report.filing.links
    let totals = Dictionary(uniqueKeysWithValues: links.map { ($0.id, $0.calculations.map(\.total)) })
    #expect(totals["Sectionall"] == ["GrossProfit"])
    #expect(totals["Sectionsome"] == [])
    #expect(totals["Sectionparts"] == [])
    for link in links {
      let concepts = Set(link.concepts.map(\.concept))
      for calculation in link.calculations {
        #expect(concepts.isSuperset(of: [calculation.total] + calculation.contributions.map(\.concept)))
      }
    }
  }
}
