import KessanDisclosure
import KessanModel
import Testing

/// A section with one block of each kind, whose every word and place is different.
@Suite("Sections and charts that are changed")
struct MovedSectionTests {
  private static func figure(_ place: Int, recomputed: String? = nil) -> Figure {
    Figure(fact: place, display: "shown \(place)", recomputed: recomputed)
  }

  private static func section(_ at: (Int) -> Int, commentary: [Int]) -> Section {
    func figure(_ place: Int, _ recomputed: String? = nil) -> Figure {
      Figure(fact: at(place), display: "shown \(place)", recomputed: recomputed)
    }
    let table = SectionTable(
      caption: Localized("caption", ja: "題"), unit: Localized("JPY million"),
      columns: [
        .init(label: Localized("c"), period: "1H16", measure: "amount", dimensions: [DimensionValue("A", "a")])
      ],
      rows: [
        .init(
          label: Localized("r"), level: 2, concept: "R", dimensions: [DimensionValue("B", "b")],
          cells: [figure(1), nil, figure(2, "2.5")])
      ])
    let chart = Chart(
      kind: .bridge, title: Localized("chart"), unit: Localized("JPY"), scale: 6,
      categories: [.init(label: Localized("k"), role: .increase)],
      series: [
        .init(label: Localized("s"), isRatio: true, isNegated: false, values: [figure(3), nil]),
        .init(label: Localized("t"), isRatio: false, isNegated: true, values: [figure(4, "4.5")]),
      ], source: Localized("slide 1"))
    let paragraph = Narrative.Paragraph(language: .japanese, runs: [.text("words "), .figure(figure(6, "6.5"))])
    return Section(
      id: "I-1", module: "M", slide: "1", title: Localized("title", ja: "表題"),
      blocks: [
        .table(table), .chart(chart), .keyFigures([KeyFigure(label: Localized("key"), figure: figure(5))]),
        .narrative(Narrative(paragraphs: [paragraph])), .note(Note(Localized("note"), facts: [at(7), at(8)])),
      ], commentary: commentary, unresolved: ["Gone@1H16"])
  }

  @Test("A section over another table has other places, and nothing else of it changes")
  func moving() {
    let section = Self.section({ $0 }, commentary: [9, 10])
    #expect(section.facts == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(section.moving { $0 * 10 } == Self.section({ $0 * 10 }, commentary: [90, 100]))
    #expect(section.moving { $0 } == section)
  }

  @Test("What a section discloses is what it shows, then its commentary")
  func disclosed() {
    let section = Self.section({ $0 }, commentary: [])
    #expect(section.disclosedFacts == [1, 2, 3, 4, 5, 6, 7, 8])
    let commented = section.commented(by: [11, 12])
    #expect(commented.commentary == [11, 12])
    #expect(commented.disclosedFacts == [1, 2, 3, 4, 5, 6, 7, 8, 11, 12])
    #expect(commented == Self.section({ $0 }, commentary: [11, 12]))
  }

  @Test("Paragraphs are those of the language, from every block of narrative")
  func paragraphs() {
    func paragraph(_ language: Language, _ text: String) -> Narrative.Paragraph {
      Narrative.Paragraph(language: language, runs: [.text(text)])
    }
    let blocks: [Section.Block] = [
      .narrative(Narrative(paragraphs: [paragraph(.english, "a"), paragraph(.japanese, "い")])),
      .note(Note(Localized("n"), facts: [])),
      .narrative(Narrative(paragraphs: [paragraph(.english, "b")])),
    ]
    let section = Section(id: "s", module: "M", slide: "", title: Localized(""), blocks: blocks)
    #expect(section.paragraphs(in: .english).map(\.text) == ["a", "b"])
    #expect(section.paragraphs(in: .japanese).map(\.text) == ["い"])
  }

  @Test("Paragraphs become a fragment of XHTML, their characters escaped")
  func markup() {
    let paragraphs = ["a & b", "<c>\r"].map { Narrative.Paragraph(language: .english, runs: [.text($0)]) }
    #expect(Narrative.markup(paragraphs) == "<p>a &amp; b</p><p>&lt;c&gt;\r</p>")
    #expect(Narrative.markup([]) == "")
  }

  @Test("A chart shown otherwise has other displays only")
  func displaying() {
    let figures = [Self.figure(3), nil, Self.figure(4, recomputed: "4.5")]
    func chart(_ values: [Figure?]) -> Chart {
      Chart(
        kind: .barsAndLine, title: Localized("t"), unit: Localized("u"), scale: 3,
        categories: [.init(label: Localized("c"))],
        series: [
          .init(label: Localized("a"), isRatio: true, isNegated: true, values: values),
          .init(label: Localized("b"), values: []),
        ], source: Localized("s"))
    }
    let shown = chart(figures).displaying { "<\($0.display)>" }
    #expect(
      shown
        == chart([
          Figure(fact: 3, display: "<shown 3>"), nil, Figure(fact: 4, display: "<shown 4>", recomputed: "4.5"),
        ]))
    #expect(shown.figures.map(\.fact) == [3, 4])
  }

  @Test("Waterfalls and bridges are drawn in steps, categories are values unless they say otherwise")
  func kinds() {
    #expect(Chart.Kind.allCases.filter(\.isSteps) == [.waterfall, .bridge])
    #expect(Chart.Category(label: Localized("c")).role == .value)
    let series = Chart.Series(label: Localized("s"), values: [])
    #expect(!series.isRatio && !series.isNegated)
  }
}
