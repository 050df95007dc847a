import KessanDisclosure
import KessanModel

/// The announcement as Markdown: the same sections in the same order as the page, charts as the tables of their figures.
struct ReportMarkdown {
  private let disclosure: Disclosure
  private let writer: SectionMarkdown

  init(_ disclosure: Disclosure, _ text: FactText) {
    self.disclosure = disclosure
    writer = SectionMarkdown(text: text, notes: ReportNotes(disclosure), computed: Set(disclosure.computedFacts))
  }

  func render() -> String {
    var blocks = ["# " + writer.title(disclosure.header.title)] + writer.header
    if let verdict = writer.verdict { blocks.append(verdict) }
    for (area, sections) in disclosure.composedAreas {
      blocks.append("## " + writer.title(area.title))
      for section in sections {
        let slide = section.slide.isEmpty ? "" : MarkdownText.inline(section.slide) + " · "
        blocks.append("### " + slide + writer.title(section.title))
        blocks += writer.blocks(section)
      }
    }
    // The facts that sections show, in order of appearance.
    var seen: Set<Int> = []
    let order = disclosure.sections.flatMap(\.facts).filter { seen.insert($0).inserted }
    blocks += writer.legend(order)
    if !order.isEmpty { blocks += ["## " + writer.factsTitle, writer.facts(order)] }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
