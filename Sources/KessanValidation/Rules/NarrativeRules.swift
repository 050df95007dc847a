import KessanModel

/// Numbers in narrative that are no facts: digits in the words between facts that belong to no name, date or label.
enum NarrativeRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    context.report.sections.flatMap { section in
      section.blocks.flatMap { block -> [Finding] in
        guard case .narrative(let narrative) = block else { return [] }
        return narrative.paragraphs.flatMap { paragraph in
          BareNumbers.find(in: words(of: paragraph)).map { number in
            Finding(
              "kessan:bareNumber", .error, .init(subject: "section \(section.id)"),
              "The commentary of \(section.module) holds the number \(number), which is no fact: \"\(paragraph.text)\".",
              hint: "Interpolate the fact, so that the number is tagged and cannot drift.")
          }
        }
      }
    }
  }

  /// The words of a paragraph, with a mark for each fact.
  private static func words(of paragraph: Narrative.Paragraph) -> String {
    paragraph.runs.map { run in
      if case .text(let text) = run { text } else { String(BareNumbers.fact) }
    }.joined()
  }
}
