import KessanModel

/// Facts in rows and columns, as a reader knows them: a table of a section, before anything is said of aspects.
struct FactGrid: Sendable {
  struct Column: Sendable {
    /// What to call it; repeated names are told apart later.
    let name: String
    /// What it shows of the concepts of its rows, such as `growthRate`; columns of one measure share keys.
    let measure: String
  }

  struct Row: Sendable {
    let label: Localized
    /// How far the label is set in.
    let level: Int
    /// The place of a fact for each column; nil where there is none.
    let cells: [Int?]
  }

  let columns: [Column]
  let rows: [Row]

  /// The places of all facts, row by row.
  var facts: [Int] { rows.flatMap { $0.cells.compactMap(\.self) } }
}

extension FactGrid {
  private static let amount = "amount"

  /// A table of a section; columns are called by measure, period and members: `growthRate_1H16`, `amount_FY16_Outlook`.
  /// What is no amount of anything, such as a text, is a value.
  init(_ table: SectionTable, facts: FactTable) {
    columns = table.columns.enumerated().map { position, column in
      let places = table.rows.compactMap { row in row.cells.indices.contains(position) ? row.cells[position]?.fact : nil
      }
      let isText = !places.isEmpty && places.allSatisfy { facts.columns($0).unit == nil }
      let measure = isText && column.measure == Self.amount ? "value" : column.measure
      let parts = [measure, column.period] + column.dimensions.map(\.member)
      return Column(name: parts.filter { !$0.isEmpty }.joined(separator: "_"), measure: measure)
    }
    rows = table.rows.map { row in
      let cells = table.columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0]?.fact : nil }
      return Row(label: row.label, level: row.level, cells: cells)
    }
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
    columns = [Column(name: "value", measure: "value")]
    self.rows = rows
  }

  private static func joined(_ series: Localized, _ category: Localized) -> Localized {
    let hasJapanese = series.ja != nil || category.ja != nil
    return Localized(
      "\(series.en), \(category.en)", ja: hasJapanese ? "\(series[.japanese])、\(category[.japanese])" : nil)
  }
}
