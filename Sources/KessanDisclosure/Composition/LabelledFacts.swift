import KessanModel

/// The facts that a section discloses, in order of appearance, each with the role of the label that it is shown under.
///
/// A row of a table says under which label its concept stands, a series of a chart whether its signs are reversed. What a
/// section shows elsewhere as well, such as in a sentence, goes with the row. A fact may stand in two rows: as the balance
/// at the end of one span and at the start of the next.
struct LabelledFacts {
  /// Nil for a role where nothing but the concept decides.
  private(set) var facts: [(place: Int, role: LabelRole?)] = []
  private let table: FactTable
  /// The first role of each concept.
  private var roles: [Int: LabelRole] = [:]

  init(_ section: Section, in table: FactTable) {
    self.table = table
    for case .table(let table) in section.blocks { note(cells(of: table)) }
    for case .chart(let chart) in section.blocks { note(values(of: chart)) }
    for block in section.blocks {
      switch block {
      case .table(let table): facts += cells(of: table)
      case .chart, .keyFigures, .narrative, .note:
        facts += block.facts.map { ($0, roles[table.columns($0).concept]) }
      }
    }
    facts += section.commentary.map { ($0, nil) }
  }

  private mutating func note(_ shown: [(place: Int, role: LabelRole?)]) {
    for (place, role) in shown {
      let concept = table.columns(place).concept
      if let role, roles[concept] == nil { roles[concept] = role }
    }
  }

  /// The cells of a table. A rate of growth is the same whatever the sign of what grows.
  private func cells(of table: SectionTable) -> [(place: Int, role: LabelRole?)] {
    table.rows.flatMap { row in
      zip(row.cells, table.columns).compactMap { cell, column in
        cell.map { ($0.fact, row.role == .negated && column.measure == "growthRate" ? nil : row.role) }
      }
    }
  }

  private func values(of chart: Chart) -> [(place: Int, role: LabelRole?)] {
    chart.series.filter(\.isNegated).flatMap { series in series.values.compactMap { $0.map { ($0.fact, .negated) } } }
  }
}
