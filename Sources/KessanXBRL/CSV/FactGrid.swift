package import KessanModel

/// Facts in rows and columns, as a reader knows them: a table of a section, before anything is said of aspects.
package struct FactGrid: Sendable {
  package struct Column: Sendable {
    /// What to call it; repeated names are told apart later.
    let name: String
    /// What it shows of the concepts of its rows, such as `growthRate`; columns of one measure share keys.
    let measure: String

    package init(name: String, measure: String) {
      self.name = name
      self.measure = measure
    }
  }

  package struct Row: Sendable {
    let label: Localized
    /// How far the label is set in.
    let level: Int
    /// The place of a fact for each column; nil where there is none.
    let cells: [Int?]

    package init(label: Localized, level: Int, cells: [Int?]) {
      self.label = label
      self.level = level
      self.cells = cells
    }
  }

  let columns: [Column]
  let rows: [Row]

  package init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  /// The places of all facts, row by row.
  package var facts: [Int] { rows.flatMap { $0.cells.compactMap(\.self) } }
}
