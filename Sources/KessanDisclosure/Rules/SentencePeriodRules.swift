import KessanModel

/// Whether words name the period of the figures that they stand with: in sentences, notes, titles and labels.
///
/// Words may name several periods; they are asked about where none of these has anything to do with the figures.
enum SentencePeriodRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    let judge = Judge(disclosure: context.disclosure)
    return context.disclosure.sections.flatMap { section in
      section.blocks.flatMap { judge.findings($0, section) } + judge.title(of: section)
    }
  }
}

/// Looks for periods in words, and at what periods the figures beside them are about.
private struct Judge {
  let disclosure: Disclosure

  private var calendar: FiscalCalendar { disclosure.header.calendar }

  func title(of section: Section) -> [Finding] {
    finding(section.title, "title", section.facts, section)
  }

  func findings(_ block: Section.Block, _ section: Section) -> [Finding] {
    switch block {
    case .table(let table): return findings(table, section)
    case .chart(let chart): return finding(chart.title, "title of a chart", chart.figures.map(\.fact), section)
    case .keyFigures(let figures):
      return figures.flatMap { finding($0.label, "label of a figure", [$0.figure.fact], section) }
    case .narrative(let narrative):
      return narrative.paragraphs.flatMap { paragraph in
        sentences(of: paragraph).flatMap { finding(Localized($0.text), "sentence", $0.facts, section) }
      }
    case .note(let note): return finding(note.text, "note", note.facts, section)
    }
  }

  private func findings(_ table: SectionTable, _ section: Section) -> [Finding] {
    let events = table.rows.contains { $0.concept == "Milestone" }
    let columns = table.columns.enumerated().flatMap { place, column in
      finding(
        column.label, "heading of a column", table.rows.compactMap { $0.cells[place]?.fact }, section)
    }
    let rows =
      events
      ? []
      : table.rows.flatMap { row in
        finding(row.label, "label of a row", row.cells.compactMap { $0?.fact }, section)
      }
    return finding(table.caption, "title of a table", table.rows.flatMap { $0.cells.compactMap { $0?.fact } }, section)
      + columns + rows
  }

  /// A warning where the words name periods, and none of them is one of the figures'.
  private func finding(
    _ words: Localized, _ kind: String, _ facts: @autoclosure () -> [Int], _ section: Section
  ) -> [Finding] {
    let texts = [words.en, words.ja].compactMap(\.self)
    for text in texts where PeriodToken.hasDigit(text) {
      let mentions = PeriodMention.all(in: text, calendar).filter { !$0.readings.isEmpty }
      guard let first = mentions.first else { continue }
      let places = facts()
      guard let figure = places.first else { return [] }
      let readings = mentions.flatMap(\.readings)
      let isAbout = places.contains { place in
        let covered = periods(of: disclosure.facts[place])
        return readings.contains { reading in covered.contains { $0.overlaps(reading) } }
      }
      if !isAbout {
        return [
          Finding(
            .wordsPeriod, .init(subject: "section \(section.id)"),
            "The \(kind) \"\(shortened(text))\" names \(first.text), and its figures are of other periods, such as \(disclosure.description(of: disclosure.facts[figure])).",
            hint: "Name the period of the figures, or show those of the period that is named.")
        ]
      }
    }
    return []
  }

  /// What a fact is about: its period, the one it is compared with, and what its dimensions name.
  private func periods(of fact: Fact) -> [Period] {
    var periods = [fact.context.period] + fact.context.dimensions.compactMap { calendar.period($0.member) }
    if fact.context.member(of: "Comparison") != nil, let end = fact.context.period.end {
      let start = if case .duration(let first, _) = fact.context.period { first } else { end }
      periods.append(.duration(start: start.advanced(byDays: -366), end: end))
    }
    return periods
  }

  private func shortened(_ text: String) -> String { text.count > 80 ? text.prefix(79) + "…" : text }

  private typealias Sentence = (text: String, facts: [Int])

  private func sentences(of paragraph: Narrative.Paragraph) -> [Sentence] {
    var sentences: [Sentence] = []
    var current: Sentence = ("", [])
    for run in paragraph.runs {
      switch run {
      case .figure(let figure):
        current.text += "…"
        current.facts.append(figure.fact)
      case .text(let text):
        for part in Self.parts(of: text) {
          current.text += part.text
          if part.isEnd {
            sentences.append(current)
            current = ("", [])
          }
        }
      }
    }
    return sentences + (current.text.isEmpty ? [] : [current])
  }

  /// A text at the ends of its sentences: behind a Japanese full stop, or a point that a capital follows and no short
  /// word such as "Nov" precedes.
  private static func parts(of text: String) -> [(text: String, isEnd: Bool)] {
    var parts: [(text: String, isEnd: Bool)] = []
    var start = text.startIndex
    for index in text.indices {
      let after = text.index(after: index)
      let isEnd =
        text[index] == "。"
        || text[index] == "." && text[after...].prefix(2).last?.isUppercase == true && text[after...].first == " "
          && text[start..<index].split { !$0.isLetter && !$0.isNumber && $0 != "…" }.last?.count ?? 4 > 3
      guard isEnd else { continue }
      parts.append((String(text[start..<after]), true))
      start = after
    }
    if start < text.endIndex { parts.append((String(text[start...]), false)) }
    return parts
  }
}
