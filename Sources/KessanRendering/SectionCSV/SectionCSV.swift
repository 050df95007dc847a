import KessanBytes
import KessanDisclosure
import KessanModel

/// Writes a section as one long table, block by block: figures with all aspects of their facts, and every text.
///
/// A row with a `display` is a figure that is shown. Rows without one hold what else there is: the section's title, labels
/// of rows and columns without figures, paragraphs, notes, and the facts that notes explain.
struct SectionCSV {
  let text: FactText
  let section: Section

  init(_ text: FactText, _ section: Section) {
    self.text = text
    self.section = section
  }

  func write(to csv: inout CSVWriter) {
    csv.row(SectionRow.Column.allCases.map(\.rawValue))
    var title = row(0, .section)
    title.set(.title, .titleJa, section.title)
    title.write(to: &csv)
    for (number, block) in section.blocks.enumerated() {
      let number = number + 1
      switch block {
      case .table(let table): write(table, number, &csv)
      case .chart(let chart): write(chart, number, &csv)
      case .keyFigures(let figures):
        for keyFigure in figures {
          var row = row(number, .keyFigures)
          row.set(.row, .rowJa, keyFigure.label)
          row.set(keyFigure.figure, text)
          row.write(to: &csv)
        }
      case .narrative(let narrative): write(narrative, number, &csv)
      case .note(let note): write(note, number, &csv)
      }
    }
  }

  private func row(_ block: Int, _ kind: SectionRow.Kind) -> SectionRow { SectionRow(section, block, kind) }

  private func write(_ table: SectionTable, _ number: Int, _ csv: inout CSVWriter) {
    var head = row(number, .table)
    head.set(.title, .titleJa, table.caption)
    head.set(.shownIn, .shownInJa, table.unit)
    write(
      head, rows: table.rows.map { ($0.label, $0.cells) }, columns: table.columns.map(\.label), &csv)
  }

  private func write(_ chart: Chart, _ number: Int, _ csv: inout CSVWriter) {
    var head = row(number, .chart)
    head.set(.title, .titleJa, chart.title)
    write(chart.source, head, &csv)
    for series in chart.series {
      var head = head
      if !series.isRatio { head.set(.shownIn, .shownInJa, chart.unit) }
      write(head, rows: [(series.label, series.values)], columns: chart.categories.map(\.label), &csv)
    }
  }

  /// Writes the figures of a grid line by line; a line or column without any keeps its label in a row of its own.
  private func write(
    _ head: SectionRow, rows: [(label: Localized, cells: [Figure?])], columns: [Localized], _ csv: inout CSVWriter
  ) {
    for (place, label) in columns.enumerated() where !rows.contains(where: { $0.cells[place] != nil }) {
      var row = head
      row.set(.column, .columnJa, label)
      row.write(to: &csv)
    }
    for line in rows {
      var row = head
      row.set(.row, .rowJa, line.label)
      if !line.cells.contains(where: { $0 != nil }) { row.write(to: &csv) }
      for (place, figure) in line.cells.enumerated() {
        guard let figure else { continue }
        var row = row
        row.set(.column, .columnJa, columns[place])
        row.set(figure, text)
        row.write(to: &csv)
      }
    }
  }

  /// Writes every paragraph as a row, followed by its figures under the same number.
  private func write(_ narrative: Narrative, _ number: Int, _ csv: inout CSVWriter) {
    for (place, paragraph) in narrative.paragraphs.enumerated() {
      var head = row(number, .narrative)
      head[.row] = String(place + 1)
      var whole = head
      whole[.language] = paragraph.language.rawValue
      whole[.text] = paragraph.text
      whole.write(to: &csv)
      for case .figure(let figure) in paragraph.runs {
        var row = head
        row.set(.column, .columnJa, text.label(figure.fact))
        row.set(figure, text)
        row.write(to: &csv)
      }
    }
  }

  /// Writes a note in its languages, followed by the facts that it explains, which it does not display.
  private func write(_ note: Note, _ number: Int, _ csv: inout CSVWriter) {
    let head = row(number, .note)
    write(note.text, head, &csv)
    for place in note.facts {
      var row = head
      row.set(.column, .columnJa, text.label(place))
      row.set(fact: place, text)
      row.write(to: &csv)
    }
  }

  private func write(_ words: Localized, _ head: SectionRow, _ csv: inout CSVWriter) {
    for language in words.languages {
      var row = head
      row[.language] = language.rawValue
      row[.text] = words[language]
      row.write(to: &csv)
    }
  }
}
