import KessanModel

extension Section {
  /// The same section over a table in which facts have other places.
  public func moving(_ place: (Int) -> Int) -> Section {
    func moved(_ figure: Figure) -> Figure {
      Figure(fact: place(figure.fact), display: figure.display, recomputed: figure.recomputed)
    }
    let blocks = blocks.map { block -> Block in
      switch block {
      case .table(let table):
        let rows = table.rows.map { row in
          SectionTable.Row(
            label: row.label, level: row.level, concept: row.concept, dimensions: row.dimensions,
            role: row.role, cells: row.cells.map { $0.map(moved) })
        }
        return .table(SectionTable(caption: table.caption, unit: table.unit, columns: table.columns, rows: rows))
      case .chart(let chart):
        let series = chart.series.map { series in
          Chart.Series(
            label: series.label, isRatio: series.isRatio, isNegated: series.isNegated,
            values: series.values.map { $0.map(moved) })
        }
        return .chart(
          Chart(
            kind: chart.kind, title: chart.title, unit: chart.unit, scale: chart.scale, categories: chart.categories,
            series: series, source: chart.source))
      case .keyFigures(let figures):
        return .keyFigures(figures.map { KeyFigure(label: $0.label, figure: moved($0.figure)) })
      case .narrative(let narrative):
        let paragraphs = narrative.paragraphs.map { paragraph in
          let runs = paragraph.runs.map { run -> Narrative.Run in
            if case .figure(let figure) = run { return .figure(moved(figure)) }
            return run
          }
          return Narrative.Paragraph(language: paragraph.language, runs: runs)
        }
        return .narrative(Narrative(paragraphs: paragraphs))
      case .note(let note): return .note(Note(note.text, facts: note.facts.map(place)))
      }
    }
    return Section(
      id: id, module: module, slide: slide, title: title, blocks: blocks, commentary: commentary.map(place),
      unresolved: unresolved, ambiguous: ambiguous)
  }
}
