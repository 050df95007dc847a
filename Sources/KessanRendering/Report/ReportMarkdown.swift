import KessanModel

/// The announcement as Markdown: the same sections in the same order, charts as the tables of their figures.
struct ReportMarkdown {
  private let report: Report
  private let text: FactText
  private let notes: ReportNotes

  init(_ report: Report, _ text: FactText) {
    self.report = report
    self.text = text
    notes = ReportNotes(report)
  }

  func render() -> String {
    var blocks = cover()
    for area in report.areas {
      let sections = report.sections.filter { $0.module == area.id }
      guard !sections.isEmpty else { continue }
      blocks.append("## " + both(area.title))
      for section in sections { blocks += write(section) }
    }
    blocks += facts()
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func cover() -> [String] {
    let header = report.header
    let period = header.calendar.period(of: header.period).map { " (\(text.period($0).days))" } ?? ""
    let lines = [
      "**\(both(header.entityName))**",
      "Period \(header.period)\(period) · published \(header.published) · \(MarkdownText.inline(header.accountingStandard))",
    ]
    guard !report.claims.isEmpty else { return ["# " + both(header.title)] + lines }
    let verdict =
      "Tie-out of \(report.claims.count) printed figures: \(text.count("consistent")) consistent, "
      + "\(text.count("inconsistent")) inconsistent, \(text.count("not derivable")) not derivable."
    return ["# " + both(header.title)] + lines + [verdict]
  }

  private func write(_ section: Section) -> [String] {
    var marks = notes.marks(section)
    let slide = section.slide.isEmpty ? "" : MarkdownText.inline(section.slide) + " · "
    var blocks = ["### " + slide + both(section.title)]
    for block in section.blocks {
      switch block {
      case .table(let table):
        let rows = table.rows.map { row in
          let indent = String(repeating: "&emsp;", count: min(row.level, 3))
          return [indent + MarkdownText.inline(row.label.en)] + row.cells.map { figure($0, &marks) }
        }
        blocks.append(caption("Table", table.caption, table.unit))
        blocks.append(MarkdownText.table([""] + table.columns.map(\.label.en), rows))
      case .chart(let chart):
        let rows = chart.categories.enumerated().map { number, category in
          [MarkdownText.inline(category.label.en)]
            + chart.series.map { figure($0.values[number], &marks, marking: false) }
        }
        blocks.append(caption("Chart", chart.title, chart.unit))
        blocks.append(MarkdownText.table([""] + chart.series.map(\.label.en), rows))
      case .keyFigures(let figures):
        let lines = figures.map { "- \(MarkdownText.inline($0.label.en)): **\(figure($0.figure, &marks))**" }
        blocks.append(lines.joined(separator: "\n"))
      case .narrative(let narrative):
        blocks += narrative.paragraphs.map { write($0, &marks) }
      case .note: break
      }
    }
    return blocks + notes.entries(section).map { "[^\($0.number)]: " + both($0.note.text) }
  }

  private func write(_ paragraph: Narrative.Paragraph, _ marks: inout [Int: [Int]]) -> String {
    var line = ""
    for run in paragraph.runs {
      switch run {
      case .text(let words): line += line.isEmpty ? MarkdownText.line(words) : MarkdownText.inline(words)
      case .figure(let value): line += figure(value, &marks)
      }
    }
    return line
  }

  private func figure(_ figure: Figure?, _ marks: inout [Int: [Int]], marking: Bool = true) -> String {
    guard let figure else { return "" }
    var text = MarkdownText.inline(figure.display)
    if let recomputed = figure.recomputed { text += " (calc. \(MarkdownText.inline(recomputed)))" }
    guard marking, let numbers = marks.removeValue(forKey: figure.fact) else { return text }
    return text + numbers.map { "[^\($0)]" }.joined()
  }

  private func caption(_ kind: String, _ title: Localized, _ unit: Localized) -> String {
    let unit = unit.en.isEmpty ? "" : " (\(MarkdownText.inline(unit.en)))"
    return "*\(kind): \(MarkdownText.inline(title.en))*\(unit)"
  }

  private func both(_ text: Localized) -> String {
    let ja = text.ja.map { $0 == text.en ? "" : " / " + MarkdownText.inline($0) } ?? ""
    return MarkdownText.inline(text.en) + ja
  }

  /// The facts that sections show, in order of appearance, with sources and claims.
  private func facts() -> [String] {
    var seen: Set<Int> = []
    let order = report.sections.flatMap(\.facts).filter { seen.insert($0).inserted }
    guard !order.isEmpty else { return [] }
    let rows = order.map { place in
      let fact = report.facts[place]
      let period = text.period(fact.context.period)
      let concept = [report.concept(of: fact).name] + text.dimensions(place)
      return [
        concept.joined(separator: "; "), period.name.isEmpty ? period.days : period.name,
        text.sources(place).joined(separator: "; "), text.claims(place).map(text.words).joined(separator: "; "),
        [text.value(place), text.unit(place)].filter { !$0.isEmpty }.joined(separator: " "),
      ].map(MarkdownText.inline)
    }
    return [
      "## Facts / ファクト一覧",
      MarkdownText.table(["Concept", "Period", "Source", "Tie-out", "Value"], rows, textColumns: 4),
    ]
  }
}
