import KessanDisclosure
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
    #expect(spoken.narrative?.paragraphs.map(\.text) == ["売上高は741.2億円。", "売上高は741.2億円。"])
    #expect(spoken.narrative?.paragraphs.map(\.language) == [.japanese, .japanese])
    #expect(lookup.narrative(of: [], slide: "II-1").narrative == nil)
  }

  @Test("A paragraph of a module speaks its language: figures, periods, members, concepts and texts")
  func drafts() throws {
    let lookup = try Sample.lookup([
      .init("Revenues@1H16", billions: "74.12"), .init("RevenuesGrowthRate@1H16[Comparison=YoY]", permille: 122),
      .init("Subscriptions@2Q16-end", .number(12_000, .decimals(-3)), unit: Unit("orders")),
      .init("Milestone@1H16[Area=Sample,Event=Opening]", .text("soon", .english), unit: nil),
      .init("Milestone@1H16[Area=Sample,Event=Opening]", .text("近日", .japanese), unit: nil),
    ])
    let facts = Sample.query
    let now = facts.periods.current
    let growth = facts(Finance.revenues.growthRate, now, Comparison.yearOnYear)
    let lines = facts(SampleModule.subscriptions, facts.periods.currentEnd)
    let time = facts(Milestones.time, now, Milestones.area["Sample"], Milestones.event["Opening"])
    let text: NarrativeText = """
      \(now) \(facts.periods.currentEnd) \(SampleModule.network) \(Segment["Network"]) \(Finance.revenues): \
      \(facts(Finance.revenues, now), .billions) \(growth, .change) \(lines, .thousands)件 \(time, .plain)
      """
    let draft = NarrativeDraft {
      Paragraph(text)
      Paragraph(text, in: .japanese)
    }
    guard case .narrative(let narrative) = Sample.section(lookup, draft).blocks.first else {
      Issue.record("There is no narrative.")
      return
    }
    #expect(
      narrative.paragraphs.map(\.text) == [
        "1H16 2Q16-end Network services Network services Revenues: JPY74.12 billion up 12.2% 12 thousand件 soon",
        "1H16 2Q16末 ネットワーク ネットワーク 売上高: 741.2億円 12.2%増 12千件 近日",
      ])
  }
}
