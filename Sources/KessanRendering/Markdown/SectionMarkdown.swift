import KessanDisclosure
import KessanModel

/// Writes what a section shows as blocks of Markdown: for the report in one file, and for sections in files of their own.
///
/// Charts are the tables of their figures, notes are footnotes at the end. Labels stand in one language, titles in both.
struct SectionMarkdown: Sendable {
  let text: FactText
  let notes: ReportNotes
  /// The facts that were computed; their figures bear a mark.
  var computed: Set<Int> = []
  /// The language of labels, and the one in which titles come first.
  var language = Language.english
  /// Whether figures link to the rows of ``facts(_:)``, which then have anchors.
  var isLinked = false

  /// The blocks of a section in its order, without its title.
  func blocks(_ section: Section) -> [String] {
    var marks = notes.marks(section)
    var blocks: [String] = []
    for block in section.blocks {
      switch block {
      case .table(let table):
        let rows = table.rows.map { row in
          let indent = String(repeating: "&emsp;", count: min(row.level, 3))
          return [indent + label(row.label)] + row.cells.map { figure($0, &marks, .cell) }
        }
        blocks.append(caption(Words.table, table.caption, table.unit))
        blocks.append(MarkdownText.table([""] + table.columns.map { $0.label[language] }, rows))
      case .chart(let chart):
        let rows = chart.categories.enumerated().map { number, category in
          [label(category.label)] + chart.series.map { figure($0.values[number], &marks, .cell, marking: false) }
        }
        blocks.append(caption(Words.chart, chart.title, chart.unit))
        blocks.append(MarkdownText.table([""] + chart.series.map { $0.label[language] }, rows))
      case .keyFigures(let figures):
        let lines = figures.map {
          "- \(MarkdownText.line($0.label[language])): **\(figure($0.figure, &marks, .keyFigure))**"
        }
        blocks.append(lines.joined(separator: "\n"))
      case .narrative(let narrative):
        blocks += narrative.paragraphs.map { write($0, &marks) }
      case .note: break
      }
    }
    for entry in notes.entries(section) {
      // Readers leave a footnote out that nothing refers to.
      let mark = entry.marked.isEmpty ? "\(Words.note[language]): " : "[^\(entry.number)]: "
      blocks.append(mark + title(entry.note.text, beginsLine: true))
    }
    return blocks
  }

  /// A text in both languages, the chosen one first.
  func title(_ text: Localized, beginsLine: Bool = false) -> String {
    let first = beginsLine ? MarkdownText.line : MarkdownText.inline
    guard let ja = text.ja, ja != text.en else { return first(text.en) }
    let order = language == .english ? (text.en, ja) : (ja, text.en)
    return first(order.0) + " / " + MarkdownText.inline(order.1)
  }

  private func label(_ text: Localized) -> String { MarkdownText.inline(text[language]) }

  private func write(_ paragraph: Narrative.Paragraph, _ marks: inout [Int: [Int]]) -> String {
    var line = ""
    for run in paragraph.runs {
      switch run {
      case .text(let words): line += line.isEmpty ? MarkdownText.line(words) : MarkdownText.inline(words)
      case .figure(let value): line += figure(value, &marks, .sentence, in: paragraph.language)
      }
    }
    return line
  }

  /// A figure as it is shown, with the marks of its notes where it is the first of its fact.
  private func figure(
    _ figure: Figure?, _ marks: inout [Int: [Int]], _ setting: FigureSetting, in spoken: Language? = nil,
    marking: Bool = true
  ) -> String {
    guard let figure else { return "" }
    var shown = MarkdownText.inline(display(figure.display, of: figure, setting))
    if isLinked { shown = "[\(shown)](#\(text.id(figure.fact)))" }
    if let recomputed = figure.recomputed {
      let other = MarkdownText.inline(display(recomputed, of: figure, setting))
      shown += " (\(Words.recomputed[spoken ?? language]) \(other))"
    }
    if computed.contains(figure.fact) { shown += Disclosure.computedMark }
    guard marking, let numbers = marks.removeValue(forKey: figure.fact) else { return shown }
    return shown + numbers.map { "[^\($0)]" }.joined()
  }

  /// The display in the language of labels; a sentence has its figures in its own.
  private func display(_ display: String, of figure: Figure, _ setting: FigureSetting) -> String {
    guard language == .japanese, setting != .sentence else { return display }
    let fact = text.disclosure.facts[figure.fact]
    return JapaneseDisplay.text(display, value: fact.value, unit: fact.unit, standsAlone: setting == .keyFigure)
  }

  private func caption(_ kind: Localized, _ title: Localized, _ unit: Localized) -> String {
    let unit = unit.en.isEmpty ? "" : " (\(label(unit)))"
    return "*\(kind[language]): \(label(title))*\(unit)"
  }

  /// What the writer says itself.
  private enum Words {
    static let table = Localized("Table", ja: "表")
    static let chart = Localized("Chart", ja: "図")
    static let note = Localized("Note", ja: "注")
    static let recomputed = Localized("calc.", ja: "再計算")
  }
}
