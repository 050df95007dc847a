import KessanModel

/// Numbers in words that are no facts: digits that belong to no name, date or label, in the narrative, titles, labels and
/// notes of a section.
enum NarrativeRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    context.disclosure.sections.flatMap { section in
      texts(of: section).flatMap { kind, words, text in
        BareNumbers.find(in: words).map { number in
          Finding(
            .bareNumber, .init(subject: "section \(section.id)"),
            "The \(kind) of \(section.module) holds the number \(number), which is no fact: \"\(text)\".",
            hint: "Interpolate the fact, so that the number is tagged and cannot drift.")
        }
      }
    }
  }

  /// What a module wrote: its kind, the words with a mark for each fact, and the text as it is read.
  private typealias Text = (kind: String, words: String, text: String)

  private static func texts(of section: Section) -> [Text] {
    both("title", section.title)
      + section.blocks.flatMap { block -> [Text] in
        switch block {
        case .table(let table): both("title of a table", table.caption)
        case .chart(let chart): both("title of a chart", chart.title)
        case .keyFigures(let figures): figures.flatMap { both("label of a figure", $0.label) }
        case .narrative(let narrative): narrative.paragraphs.map { ("commentary", words(of: $0), $0.text) }
        case .note(let note): both("note", note.text)
        }
      }
  }

  private static func both(_ kind: String, _ text: Localized) -> [Text] {
    [text.en, text.ja].compactMap(\.self).map { (kind, $0, $0) }
  }

  /// The words of a paragraph, with a mark for each fact.
  private static func words(of paragraph: Narrative.Paragraph) -> String {
    paragraph.runs.map { run in
      if case .text(let text) = run { text } else { String(BareNumbers.fact) }
    }.joined()
  }
}
