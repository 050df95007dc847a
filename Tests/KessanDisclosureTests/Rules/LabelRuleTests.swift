import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

@Suite("Rules about labels and unused concepts")
struct LabelRuleTests {
  /// A concept, an explicit dimension and members of it, all in use, with labels of one's choice.
  private func labelled(concept: Localized, dimension: Localized, member: Localized) -> [Finding] {
    var sample = RuleSample()
    sample.vocabulary.concepts = [Concept("Sales", .monetary, .duration, label: concept)]
    sample.vocabulary.dimensions = [Dimension("Line", .explicit(defaultMember: "All"), label: dimension)]
    sample.vocabulary.members = [
      Member("All", of: "Line", label: Localized("All", ja: "全体")), Member("A", of: "Line", label: member),
    ]
    sample.add(millions: 1, "1H16", [DimensionValue("Line", "A")])
    sample.add(millions: 2)
    return LabelRules.findings(DisclosureContext(sample.disclosure))
  }

  @Test("What is filed has labels in English, else it is an error, and in Japanese, else a warning")
  func labels() {
    let good = Localized("x", ja: "項")
    #expect(labelled(concept: good, dimension: good, member: good) == [])
    let missing = labelled(
      concept: Localized(" \n", ja: "項"), dimension: Localized("x"), member: Localized("x", ja: " \u{3000}"))
    #expect(
      missing.map(\.summary) == [
        "kessan:missingLabel error Sales", "kessan:missingLabel warning Line", "kessan:missingLabel warning Line=A",
      ])
    #expect(missing[0].message.contains("concept") && missing[0].message.contains("English"))
    #expect(missing[1].message.contains("dimension") && missing[1].message.contains("Japanese"))
    #expect(missing[2].message.contains("member") && missing[2].hint.contains("Test"))
    #expect(labelled(concept: Localized(""), dimension: good, member: good).count == 2)
  }

  @Test("A concept that no fact uses is a note where an area of the report defines it")
  func unused() {
    var sample = RuleSample()
    sample.define("Used")
    sample.define("Unused")
    sample.add(millions: 1)
    #expect(UnusedConceptRules.findings(DisclosureContext(sample.disclosure)) == [])
    sample.areas = [Area("Test", title: Localized("Test"))]
    let found = UnusedConceptRules.findings(DisclosureContext(sample.disclosure))
    #expect(found.map(\.summary) == ["kessan:unusedConcept note Unused"])
    sample.areas = [Area("Other", title: Localized("Other"))]
    #expect(UnusedConceptRules.findings(DisclosureContext(sample.disclosure)) == [])
  }
}
