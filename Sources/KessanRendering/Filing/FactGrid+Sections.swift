import KessanDisclosure
import KessanModel
import KessanXBRL

extension FactGrid {
  private static let amount = "amount"

  /// A table of a section; columns are called by measure, period and members: `growthRate_1H16`, `amount_FY16_Outlook`.
  /// What is no amount of anything, such as a text, is a value.
  init(_ table: SectionTable, facts: FactTable) {
    let columns = table.columns.enumerated().map { position, column in
      let places = table.rows.compactMap { row in row.cells.indices.contains(position) ? row.cells[position]?.fact : nil
      }
      let isText = !places.isEmpty && places.allSatisfy { facts.columns($0).unit == nil }
      let measure = isText && column.measure == Self.amount ? "value" : column.measure
      let parts = [measure, column.period] + column.dimensions.map(\.member)
      return Column(name: parts.filter { !$0.isEmpty }.joined(separator: "_"), measure: measure)
    }
    let rows = table.rows.map { row in
      let cells = table.columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0]?.fact : nil }
      return Row(label: row.label, level: row.level, cells: cells)
    }
    self.init(columns: columns, rows: rows)
  }

  /// What a section shows in charts, as key figures and in prose, and in none of its tables: a row for each fact, in order
  /// of appearance; nil where there is nothing.
  init?(figuresOf section: Section, concepts: [Concept], facts: FactTable) {
    var seen: Set<Int> = []
    for case .table(let table) in section.blocks { seen.formUnion(FactGrid(table, facts: facts).facts) }
    var rows: [Row] = []
    func add(_ label: Localized, _ place: Int) {
      if seen.insert(place).inserted { rows.append(Row(label: label, level: 0, cells: [place])) }
    }
    for block in section.blocks {
      switch block {
      case .table, .note: break
      case .chart(let chart):
        for series in chart.series {
          for (category, figure) in zip(chart.categories, series.values) {
            if let figure { add(Self.joined(series.label, category.label), figure.fact) }
          }
        }
      case .keyFigures(let figures):
        for figure in figures { add(figure.label, figure.figure.fact) }
      case .narrative(let narrative):
        for run in narrative.paragraphs.flatMap(\.runs) {
          guard case .figure(let figure) = run else { continue }
          add(concepts[facts.columns(figure.fact).concept].label, figure.fact)
        }
      }
    }
    guard !rows.isEmpty else { return nil }
    self.init(columns: [Column(name: "value", measure: "value")], rows: rows)
  }

  private static func joined(_ series: Localized, _ category: Localized) -> Localized {
    let hasJapanese = series.ja != nil || category.ja != nil
    return Localized(
      "\(series.en), \(category.en)", ja: hasJapanese ? "\(series[.japanese])、\(category[.japanese])" : nil)
  }

  /// The grids of all sections, with what to call their tables.
  static func all(of disclosure: Disclosure) -> [(name: String, grid: FactGrid)] {
    disclosure.sections.flatMap { section in
      let tables = section.blocks.compactMap { block -> FactGrid? in
        if case .table(let table) = block { FactGrid(table, facts: disclosure.facts) } else { nil }
      }
      let figures = FactGrid(figuresOf: section, concepts: disclosure.taxonomy.concepts, facts: disclosure.facts)
      return tables.enumerated().map { ("\(section.id)-table-\($0 + 1)", $1) }
        + [figures].compactMap(\.self).map { ("\(section.id)-figures", $0) }
    }
  }
}
