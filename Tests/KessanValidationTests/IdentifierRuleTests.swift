import KessanDisclosure
import KessanModel
import KessanTesting
import KessanValidation
import Testing

/// Facts that would share an id never reach an export.
@Suite("Ids")
struct IdentifierRuleTests {
  private func codes(_ values: [FactValue]) -> [String] {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = [Concept("Item", .string, .duration, label: Localized("Item", ja: "項目"))]
    let (taxonomy, _) = Taxonomy.composed(of: [vocabulary])
    var facts = FactTable()
    let source = facts.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    let context = facts.intern(Context(.forever))
    for (place, value) in values.enumerated() {
      facts.append(value, concept: 0, context: context, unit: nil, source: source, row: place + 2)
    }
    let disclosure = Disclosure(
      header: SampleReport.header, areas: [], taxonomy: taxonomy, facts: facts, index: FactIndex(facts), claims: [],
      sections: [])
    return RuleSet.findings(disclosure.report).filter { $0.severity == .error }.map(\.code)
  }

  @Test("Complete duplicates that nobody merged are an error; contradictions are one already")
  func duplicates() {
    #expect(
      codes([.text("a", .english), .text("a", .japanese), .text("a", nil), .none]).count { $0 == "kessan:repeatedId" }
        == 0)
    #expect(codes([.text("a", .english), .text("a", .english)]) == ["kessan:repeatedId"])
    #expect(codes([.text("a", .english), .text("b", .english)]) == ["oime:disallowedDuplicateFacts"])
    #expect(codes([.none, .none, .none]) == ["kessan:repeatedId", "kessan:repeatedId"])
  }
}
