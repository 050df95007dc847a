import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

@Suite("Rules about sections and narrative")
struct SectionRuleTests {
  private func section(
    _ id: String, module: String = "M", _ blocks: [Section.Block] = [], unresolved: [String] = []
  ) -> Section {
    Section(id: id, module: module, slide: "1", title: Localized("T", ja: "題"), blocks: blocks, unresolved: unresolved)
  }

  private func findings(_ sections: [Section]) -> [Finding] {
    var sample = RuleSample()
    sample.define("Sales")
    sample.add(millions: 1)
    sample.sections = sections
    return SectionRules.findings(DisclosureContext(sample.disclosure))
  }

  static let ids: [(String, Bool)] = [
    ("a", true), ("z", true), ("A", true), ("Z", true), ("0", true), ("9", true), ("-", true), ("II-3-cost", true),
    (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false), ("", false), ("a.b", false),
    ("a/b", false), ("a_b", false), ("a b", false), ("`", false), ("{", false), ("@", false), ("[", false),
    ("/", false),
    (":", false), ("é", false), ("決", false),
  ]

  @Test("An id of a section names a file: ASCII letters, digits and hyphens, at most 64", arguments: ids)
  func namesAFile(_ id: String, _ isUsable: Bool) {
    let found = findings([section(id)])
    #expect(found.map(\.summary) == (isUsable ? [] : ["kessan:badSectionId error section \(id)"]))
    #expect(found.allSatisfy { $0.message.contains("M names") && !$0.hint.isEmpty })
  }

  @Test("Ids that differ in capitals alone are one, and both owners are named")
  func clash() {
    let found = findings([section("II-3", module: "First"), section("ii-3", module: "Second"), section("II-4")])
    #expect(found.map(\.summary) == ["kessan:sectionClash error section ii-3"])
    #expect(found[0].message.contains("First") && found[0].message.contains("Second"))
  }

  @Test("Every reference that found no fact is a note of its own")
  func unresolved() {
    let found = findings([section("a", unresolved: ["X@1H16", "Y@1H16"])])
    #expect(found.map(\.summary) == Array(repeating: "kessan:unresolvedReference note section a", count: 2))
    #expect(found[0].message.contains("X@1H16") && found[1].message.contains("Y@1H16"))
  }

  @Test("References that could mean several units are one error a section, with how many there are besides")
  func ambiguous() throws {
    let references = try ["Sales@1H16", "Sales@FY15", "Sales@FY14"].map {
      Section.AmbiguousReference(try FormulaParser.reference($0, calendar: .japanese), units: ["JPY", "USD"])
    }
    for count in 1...3 {
      let section = Section(
        id: "a", module: "M", slide: "1", title: Localized("T", ja: "題"), blocks: [],
        ambiguous: Array(references.prefix(count)))
      let found = findings([section])
      #expect(found.map(\.summary) == ["kessan:ambiguousUnit error section a"])
      #expect(found[0].message.contains("Sales@1H16") && found[0].message.contains("JPY and in USD"))
      #expect(found[0].message.contains("\(count - 1) more") == (count > 1))
    }
  }

  @Test("A number in the words of a narrative or note is an error; the figures beside it are none, and join no words")
  func narrative() {
    func paragraph(_ runs: [Narrative.Run]) -> Section.Block {
      .narrative(Narrative(paragraphs: [Narrative.Paragraph(language: .english, runs: runs)]))
    }
    let figure = Narrative.Run.figure(Figure(fact: 0, display: "12"))
    var sample = RuleSample()
    sample.define("Sales")
    sample.add(millions: 1)
    sample.sections = [
      section(
        "a", [paragraph([.text("up "), figure, .text(" percent")]), .note(Note(Localized("7 of 9"), facts: []))]),
      section("b", [paragraph([.text("in 47 of "), figure, .text(" shops, 3 more")])]),
      section("c", [paragraph([.text("Nov. "), figure, .text(" 8")])]),
    ]
    let found = NarrativeRules.findings(DisclosureContext(sample.disclosure))
    let places = ["a", "a", "b", "b", "c"]
    #expect(found.map(\.summary) == places.map { "kessan:bareNumber error section \($0)" })
    let numbers = ["7", "9", "47", "3", "8"]
    for (finding, number) in zip(found, numbers) { #expect(finding.message.contains("the number \(number),")) }
    #expect(found.map { $0.message.contains("in 47 of 12 shops, 3 more") } == [false, false, true, true, false])
  }
}
