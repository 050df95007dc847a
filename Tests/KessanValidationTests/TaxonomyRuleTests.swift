import KessanDisclosure
import KessanModel
import TestSamples
import Testing

@testable import KessanValidation

@Suite("Rules about periods and dimensions")
struct TaxonomyRuleTests {
  static let periods: [(PeriodType, String, Bool)] = [
    (.duration, "1H16", true), (.duration, "forever", true), (.duration, "2Q16-end", false),
    (.instant, "2Q16-end", true),
    (.instant, "1H16", false), (.instant, "forever", false),
  ]

  @Test("The period is of its concept's type, and what is wrong is said the right way round", arguments: periods)
  func periodType(_ type: PeriodType, _ period: String, _ isRight: Bool) {
    var sample = RuleSample()
    sample.define("Sales", .monetary, type)
    sample.add(millions: 1, period)
    let found = PeriodTypeRules.findings(sample.context)
    #expect(found.map(\.code) == (isRight ? [] : ["xbrl.4.7.2:contextPeriodType"]))
    for finding in found {
      #expect(finding.severity == .error && finding.location.line == 2)
      #expect(
        finding.message.hasPrefix(type == .instant ? "Sales is measured at a point" : "Sales is measured over a span"))
      #expect(finding.message.contains(type == .instant ? "period is a span" : "period is a point"))
      #expect(finding.hint.contains(type == .instant ? "2Q16-end" : "1H16"))
    }
  }

  @Test("Every fact of a wrong period is found, not the first alone")
  func everyFact() {
    var sample = RuleSample()
    sample.define("Sales")
    for period in ["2Q16-end", "1H16", "1Q16-end"] { sample.add(millions: 1, period) }
    #expect(PeriodTypeRules.findings(sample.context).map(\.location.line) == [2, 4])
  }

  @Test("Facts of members that are not usable, or are no members, have no hypercube")
  func dimensions() {
    var sample = RuleSample()
    sample.define("Sales")
    sample.vocabulary.dimensions = [
      Dimension("Line", .explicit(defaultMember: "All"), label: Localized("Line", ja: "線"))
    ]
    sample.vocabulary.members = [
      Member("All", of: "Line", label: Localized("All", ja: "全")),
      Member("A", of: "Line", label: Localized("A", ja: "甲")),
      Member("Heading", of: "Line", label: Localized("H", ja: "見出し"), isUsable: false),
    ]
    sample.add(millions: 1)
    sample.add(millions: 2, "1H16", [DimensionValue("Line", "A")])
    sample.add(millions: 3, "1H16", [DimensionValue("Line", "Heading")])
    sample.add(millions: 4, "FY15", [DimensionValue("Line", "Heading")])
    let found = DimensionRules.findings(sample.context)
    #expect(found.map(\.code) == Array(repeating: "xbrldie:PrimaryItemDimensionallyInvalidError", count: 2))
    #expect(found.map(\.location.line) == [4, 5])
    #expect(found.allSatisfy { $0.severity == .error && $0.message.contains("Sales") })
  }
}
