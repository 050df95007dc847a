import KessanDisclosure
import KessanModel
import Testing

@testable import KessanPlugin

@Suite struct SectionDraftTests {
  private let facts = Sample.query
  private var now: ReportPeriod<Duration> { facts.periods.current }

  private var revenue: KeyFigures {
    KeyFigures { KeyFigureDraft(facts(Finance.revenues, now), .billions, en: "Revenues", ja: "売上高") }
  }

  private func display(_ section: Section) -> Figure? {
    guard case .keyFigures(let figures) = section.blocks.first else { return nil }
    return figures.first?.figure
  }

  @Test func showsTheFactOfItsSlide() throws {
    let lookup = try Sample.lookup([
      .init("Revenues@1H16", millions: 74_123, slide: "III-2"),
      .init("Revenues@1H16", billions: "74.1", slide: "II-1"),
      .init("Revenues@1H16", billions: "74.12", slide: "I-1"),
    ])
    #expect(display(Sample.section(lookup, revenue)) == Figure(fact: 1, display: "JPY74.1 billion"))
    let other = SectionDraft("s", slide: "V", en: "S", ja: "節") { revenue }.resolved(module: "M", lookup)
    #expect(display(other) == Figure(fact: 0, display: "JPY74.123 billion"))
    #expect(other.module == "M")
  }

  @Test func aNumberIsPreferredToNothing() throws {
    let lookup = try Sample.lookup([.init("Revenues@1H16", .none), .init("Revenues@1H16", billions: "74.1")])
    #expect(display(Sample.section(lookup, revenue))?.fact == 1)
    let empty = try Sample.lookup([.init("Revenues@1H16", .none)])
    #expect(display(Sample.section(empty, revenue))?.display == "—")
  }

  @Test(arguments: [(74_140, nil), (74_151, "JPY74.2 billion"), (74_049, "JPY74.0 billion")])
  func theRecomputedValueIsShownWhereItReadsOtherwise(_ millions: Int, _ recomputed: String?) throws {
    let lookup = try Sample.lookup(
      [.init("Revenues@1H16", billions: "74.1"), .init("CostOfRevenue@1H16", millions: millions)],
      claims: [(fact: 0, formula: "CostOfRevenue@1H16")])
    let figure = display(Sample.section(lookup, revenue))
    #expect(figure == Figure(fact: 0, display: "JPY74.1 billion", recomputed: recomputed))
  }

  @Test func paragraphsReadTheirFacts() throws {
    let lookup = try Sample.lookup([
      .init("Revenues@1H16", billions: "74.12"), .init("RevenuesGrowthRate@1H16[Comparison=YoY]", permille: 135),
    ])
    let section = Sample.section(
      lookup,
      NarrativeDraft {
        Paragraph(
          "\(Finance.revenues) of \(now): \(facts(Finance.revenues, now), .billions), \(facts(Finance.revenues.growthRate, now, Comparison.yearOnYear), .change)."
        )
        Paragraph("売上高。", in: .japanese)
      })
    guard case .narrative(let narrative) = section.blocks.first else { return }
    #expect(narrative.paragraphs.map(\.text) == ["Revenues of 1H16: JPY74.12 billion, up 13.5%.", "売上高。"])
    #expect(narrative.paragraphs.map(\.language) == [.english, .japanese])
    #expect(section.facts == [0, 1])
  }

  @Test func paragraphsWithoutAFactAreLeftOutAndNamed() throws {
    let lookup = try Sample.lookup([.init("Revenues@1H16", billions: "74.12")])
    let section = Sample.section(
      lookup,
      NarrativeDraft {
        Paragraph("\(facts(Finance.costOfRevenue, now), .billions), \(facts(Finance.operatingIncome, now), .billions)")
        Paragraph("\(facts(Finance.grossProfit, now), .billions)")
        Paragraph("\(facts(Finance.revenues, now), .billions)")
      })
    guard case .narrative(let narrative) = section.blocks.first else { return }
    #expect(narrative.paragraphs.map(\.text) == ["JPY74.12 billion"])
    #expect(section.unresolved == ["CostOfRevenue@1H16", "OperatingIncomeLoss@1H16", "GrossProfit@1H16"])
  }

  @Test func missingKeyFiguresAreNamed() throws {
    let section = Sample.section(try Sample.lookup([]), revenue)
    #expect(section.blocks.isEmpty)
    #expect(section.unresolved == ["Revenues@1H16"])
  }

  @Test func notesAreOnTheirFacts() throws {
    let lookup = try Sample.lookup([
      .init("Revenues@1H16", billions: "74.12"), .init("CostOfRevenue@1H16", billions: "62.3"),
    ])
    let both = NoteDraft("n", ja: "注", on: facts(Finance.costOfRevenue, now), facts(Finance.revenues, now))
    #expect(Sample.section(lookup, both).blocks == [.note(Note(Localized("n", ja: "注"), facts: [1, 0]))])
    let none = NoteDraft("n", ja: "注", on: facts(Finance.grossProfit, now))
    #expect(Sample.section(lookup, none).blocks.isEmpty)
    #expect(Sample.section(lookup, none).unresolved == ["GrossProfit@1H16"])
    #expect(Sample.section(lookup, NoteDraft("n", ja: "注")).blocks == [.note(Note(Localized("n", ja: "注"), facts: []))])
  }

  @Test func blocksStayInOrder() throws {
    let lookup = try Sample.lookup([.init("Revenues@1H16", billions: "74.12")])
    let section = SectionDraft("I-1", slide: "I-1", en: "S", ja: "節") {
      NoteDraft("first", ja: "一")
      for _ in 0..<2 { revenue }
      if lookup.facts.isEmpty { NoteDraft("never", ja: "無") }
    }
    .resolved(module: "M", lookup)
    #expect(section.blocks.count == 3)
    #expect(section.id == "I-1" && section.title == Localized("S", ja: "節"))
  }
}
