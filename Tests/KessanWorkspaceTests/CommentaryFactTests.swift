import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanWorkspace
import Testing

@Suite("Commentary as text blocks")
struct CommentaryFactTests {
  @Test("Every section with narrative has one text block for each of its languages, with its paragraphs in order")
  func blocks() throws {
    let result = Pipeline(.standard + registeredExtensions).report(try Workspace(folder: Seed.repository))
    let report = try #require(result.report)
    #expect(report.sections.contains { !$0.commentary.isEmpty })
    for section in report.sections {
      let languages = Language.allCases.filter { !section.paragraphs(in: $0).isEmpty }
      try #require(section.commentary.count == languages.count)
      for (place, language) in zip(section.commentary, languages) {
        let fact = report.facts[place]
        #expect(report.concept(of: fact).itemType == .textBlock)
        #expect(fact.context.dimensions == [DimensionValue("Section", section.id)])
        #expect(fact.value == .text(Narrative.markup(section.paragraphs(in: language)), language))
        #expect(report.shownFacts[place])
      }
    }
  }

  @Test("The markup of paragraphs is a fragment of XHTML, whatever they say")
  func markup() {
    let figure = Figure(fact: 0, display: "5 < 6")
    let paragraphs = [
      Narrative.Paragraph(language: .english, runs: [.text("R&D: "), .figure(figure)]),
      Narrative.Paragraph(language: .english, runs: [.text("]]> \"quoted\"")]),
    ]
    #expect(Narrative.markup(paragraphs) == "<p>R&amp;D: 5 &lt; 6</p><p>]]&gt; \"quoted\"</p>")
    #expect(Narrative.markup([]) == "")
  }
}
