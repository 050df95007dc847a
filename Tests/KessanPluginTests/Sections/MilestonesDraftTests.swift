import KessanDisclosure
import KessanModel
import Testing

@testable import KessanPlugin

@Suite struct MilestonesDraftTests {
  private static func entry(
    _ event: String, _ time: String, area: String = "Cloud", period: String = "1H16", slide: String = "II-1"
  ) -> Sample.Entry {
    Sample.Entry(
      "Milestone@\(period)[Area=\(area),Event=\"\(event)\"]", .text(time, .english), slide: slide, unit: nil)
  }

  private func blocks(_ entries: [Sample.Entry]) throws -> [Section.Block] {
    let section = Sample.section(try Sample.lookup(entries), MilestonesDraft(area: "Cloud"))
    #expect(section.unresolved == [])
    return section.blocks
  }

  private func rows(_ entries: [Sample.Entry]) throws -> [String] {
    guard case .table(let table) = try blocks(entries).first else { return [] }
    return table.rows.map { "\($0.label.en): \($0.cells[0]?.display ?? "")" }
  }

  @Test func showsTheTimesOfEventsInTheOrderOfTheData() throws {
    let entries = [
      Self.entry("Second launch", "2H17"), .init("Revenues@1H16", millions: 5),
      Self.entry("First launch", "Nov. 7, 2016"),
    ]
    guard case .table(let table) = try blocks(entries).first else {
      Issue.record("There is no table.")
      return
    }
    #expect(table.caption == Localized("Milestones", ja: "マイルストーン"))
    #expect(table.unit.en.isEmpty)
    #expect(table.columns.map(\.label) == [Localized("Time", ja: "時期")])
    #expect(table.columns.map(\.period) == ["1H16"])
    #expect(table.columns.map(\.measure) == ["amount"])
    #expect(table.rows.map(\.label.en) == ["Second launch", "First launch"])
    #expect(table.rows.map(\.concept) == ["Milestone", "Milestone"])
    #expect(table.rows[0].dimensions.map(\.description) == ["Area=Cloud", "Event=Second launch"])
    #expect(table.rows.map { $0.cells.map { $0?.display } } == [["2H17"], ["Nov. 7, 2016"]])
    #expect(table.rows.map { $0.cells.map { $0?.fact } } == [[0], [2]])
  }

  @Test func otherAreasAndSlidesAreLeftOut() throws {
    let entries = [Self.entry("A", "FY17", area: "Mobile"), Self.entry("B", "FY17", slide: "I-2")]
    #expect(try blocks(entries).isEmpty)
    #expect(try rows(entries + [Self.entry("C", "FY17")]) == ["C: FY17"])
  }

  @Test func theLastPeriodIsShown() throws {
    #expect(try rows([Self.entry("A", "FY16", period: "1H15"), Self.entry("A", "FY17")]) == ["A: FY17"])
  }

  @Test func withoutFactsThereIsNoTable() throws {
    #expect(try blocks([]).isEmpty)
  }

  @Test func textsAreShownAsTheyStand() throws {
    let lookup = try Sample.lookup([Self.entry("A", "2H17")])
    let term = Sample.query(
      Milestones.time, Sample.query.periods.current, Milestones.area["Cloud"], Milestones.event["A"])
    let section = Sample.section(lookup, KeyFigures { KeyFigureDraft(term, .plain, en: "A", ja: "事象") })
    #expect(
      section.blocks == [
        .keyFigures([KeyFigure(label: Localized("A", ja: "事象"), figure: Figure(fact: 0, display: "2H17"))])
      ])
  }
}
