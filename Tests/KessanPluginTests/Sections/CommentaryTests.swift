import KessanModel
import Testing

@testable import KessanPlugin

@Suite("Commentary in sections")
struct CommentaryTests {
  private static let spoken = Narrative(paragraphs: [.init(language: .english, runs: [.text("Words.")])])

  private func kinds(@BlockBuilder _ blocks: () -> [any BlockDraft]) throws -> [String] {
    let section = SectionDraft("s", slide: "II-1", en: "S", ja: "節", blocks)
      .resolved(module: "M", try Sample.lookup([]), commentary: Self.spoken)
    return section.blocks.map { if case .narrative = $0 { "commentary" } else { "note" } }
  }

  @Test("It stands at its place, once, and else at the end")
  func placement() throws {
    #expect(
      try kinds {
        NoteDraft("a", ja: "一")
        Commentary()
        NoteDraft("b", ja: "二")
        Commentary()
      } == ["note", "commentary", "note"])
    #expect(try kinds { NoteDraft("a", ja: "一") } == ["note", "commentary"])
    #expect(try kinds { Commentary() } == ["commentary"])
    let without = SectionDraft("s", slide: "", en: "S", ja: "節") { Commentary() }
    #expect(without.resolved(module: "M", try Sample.lookup([])).blocks.isEmpty)
  }

  @Test("Every format is in the table under its name, for the item types that admit it")
  func formats() {
    #expect(NamedFormat.formats(for: .percent).map(\.name) == ["percent", "change", "decrease", "points"])
    #expect(NamedFormat.formats(for: .shares).map(\.name) == ["thousands"])
    #expect(NamedFormat.formats(for: .string).isEmpty)
    #expect(NamedFormat.formats(for: .monetary).first { $0.name == "billions" }?.style.scale == 9)
    #expect(NamedFormat.formats(for: .integer).first { $0.name == "millions" }?.style.showsUnit == false)
    for type in ItemType.allCases {
      let names = NamedFormat.formats(for: type).map(\.name)
      #expect(Set(names).count == names.count)
    }
  }

  @Test("A paragraph reads its facts, in the language that it is written in")
  func paragraphs() throws {
    let lookup = try Sample.lookup([.init("Revenues@1H16", billions: "74.12")])
    let reference = try FormulaParser.reference("Revenues@1H16", calendar: .japanese)
    let paragraph = CommentaryParagraph(
      language: .japanese,
      parts: [.text("売上高は"), .fact(CommentaryFact(reference, format: "billions", location: .none)), .text("。")],
      isSound: true)
    let section = CommentarySection(id: "s", location: .none, paragraphs: [paragraph])
    let spoken = lookup.narrative(of: [section, section], slide: "II-1")
    #expect(spoken.findings == [])
    #expect(spoken.narrative?.paragraphs.map(\.text) == ["売上高はJPY74.12 billion。", "売上高はJPY74.12 billion。"])
    #expect(spoken.narrative?.paragraphs.map(\.language) == [.japanese, .japanese])
    #expect(lookup.narrative(of: [], slide: "II-1").narrative == nil)
  }
}
