import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

@Suite struct SectionTests {
  private func figure(_ place: Int) -> Figure { Figure(fact: place, display: "\(place)") }

  private func section(_ blocks: [Section.Block]) -> Section {
    Section(id: "s", module: "M", slide: "I-1", title: Localized("S"), blocks: blocks)
  }

  private var blocks: [Section.Block] {
    let table = SectionTable(
      caption: Localized("T"), unit: Localized("JPY"),
      columns: [.init(label: Localized("a"), period: "1H16", measure: "amount", dimensions: [])],
      rows: [
        .init(label: Localized("r"), level: 0, concept: "R", dimensions: [], cells: [figure(9), nil, figure(2)]),
        .init(label: Localized("q"), level: 1, concept: "Q", dimensions: [], cells: [figure(9), figure(1)]),
      ])
    let paragraph = Narrative.Paragraph(
      language: .english, runs: [.text("from "), .figure(figure(5)), .text(" to "), .figure(figure(2)), .text(".")])
    return [
      .keyFigures([KeyFigure(label: Localized("k"), figure: figure(7))]), .table(table),
      .narrative(Narrative(paragraphs: [paragraph])), .note(Note(Localized("n"), facts: [1, 8])),
    ]
  }

  @Test func factsAreInOrderOfAppearance() {
    #expect(section(blocks).facts == [7, 9, 2, 1, 5, 8])
    #expect(section([]).facts.isEmpty)
  }

  @Test func paragraphsReadAsText() throws {
    guard case .narrative(let narrative) = blocks[2] else { return }
    #expect(narrative.paragraphs.first?.text == "from 5 to 2.")
  }

  @Test func reportsJoinNotesOfOneText() throws {
    let table = Sample.table((0..<10).map { Sample.Row(millions: $0) })
    let day = try #require(CalendarDate("2016-11-08"))
    let header = ReportHeader(
      entityName: Localized("E"), entityScheme: "urn:s", entityIdentifier: "1", title: Localized("T"),
      period: FiscalSpan(.half(1), 2016), calendar: .japanese, accountingStandard: "US GAAP", published: day,
      namespace: "urn:x", prefix: "iij", source: "")
    let again = section([
      .note(Note(Localized("other"), facts: [])), .note(Note(Localized("n"), facts: [8, 3])),
    ])
    let report = Disclosure(
      header: header, areas: [], taxonomy: Sample.taxonomy, facts: table, index: FactIndex(table), claims: [],
      sections: [section(blocks), again])
    #expect(report.notes == [Note(Localized("n"), facts: [1, 8, 3]), Note(Localized("other"), facts: [])])
    #expect(report.shownFacts.indices.filter { report.shownFacts[$0] } == [1, 2, 3, 5, 7, 8, 9])
    #expect(report.description(of: table[0]) == "Revenues@1H16")
    #expect(header.fileStem == "iij-2016-11-08")
  }
}
