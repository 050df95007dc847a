package import KessanBytes
package import KessanModel

/// A report as xBRL-CSV 1.0: a metadata file and the tables that it explains.
package struct CSVReport: Sendable {
  /// A table of the metadata.
  struct Table: Sendable {
    let id: String
    let template: TableTemplate
    let render: @Sendable (ExportFile.Destination) throws -> [UInt8]

    var file: String { id + ".csv" }
  }

  private static let flatID = "facts"

  let names: OIMNames
  let tables: [Table]
  let notes: FootnoteFacts
  /// For every noted fact, the id of the first cell that holds it, and the positions of its notes.
  let noted: [(id: String, notes: [Int])]
  /// The parameters that templates refer to, by name, sorted.
  let parameters: [(name: String, value: String)]
  private let stem: String

  /// - Parameter grids: The tables that facts are spread over, with what to call them; `facts` has the rest. Nil for one
  ///   table `facts`, a row for each fact.
  package init(_ report: Report, grids: [(name: String, grid: FactGrid)]?) {
    names = OIMNames(report)
    stem = report.identity.fileStem
    notes = FootnoteFacts(report.footnotes)
    let aspects = FactAspects(report, names)
    var tables: [Table] = []
    var noted: [(id: String, notes: [Int])] = []
    var shown: [Bool] = []
    let targets = notes.targets

    if let grids {
      shown = Array(repeating: false, count: report.facts.count)
      var ids = CSVNames(reserved: [Self.flatID, NotesTable.id])
      for (name, grid) in grids {
        let table = GridTable(grid, aspects)
        let id = ids.unique(name)
        tables.append(Table(id: id, template: table.template) { try table.render(report.facts, $0) })
        for (number, row) in grid.rows.enumerated() {
          for (column, place) in row.cells.enumerated() {
            guard let place else { continue }
            if !shown[place], let notes = targets[place] {
              noted.append((Self.cell(id, row: number, table.columnNames[column]), notes))
            }
            shown[place] = true
          }
        }
      }
    }
    let rest = grids != nil ? report.facts.indices.filter { !shown[$0] } : nil
    if rest?.isEmpty != true {
      let table = FlatTable(report.facts, places: rest, aspects)
      tables.append(Table(id: Self.flatID, template: table.template, render: table.render))
      if let rest {
        for (row, place) in rest.enumerated() {
          if let notes = targets[place] { noted.append((Self.cell(Self.flatID, row: row, "value"), notes)) }
        }
      } else {
        noted = targets.sorted { $0.key < $1.key }.map { (Self.cell(Self.flatID, row: $0, "value"), $1) }
      }
    }
    if !notes.facts.isEmpty {
      let table = NotesTable(notes: notes)
      tables.append(Table(id: NotesTable.id, template: table.template, render: table.render))
    }
    self.tables = tables
    self.noted = noted
    let references = Set(tables.flatMap(\.template.references))
    parameters = aspects.periodParameters.filter { references.contains($0.value) }.map { ($0.value, $0.key) }
      .sorted { $0.0 < $1.0 }
  }

  /// The files, beside one another; the metadata is the first.
  ///
  /// - Parameter schema: Where the schema of the extension taxonomy is found.
  package func files(schema: String) -> [ExportFile] {
    [ExportFile("\(stem).json") { try CSVMetadata(report: self, schema: schema).render($0) }]
      + tables.map { ExportFile($0.file, render: $0.render) }
  }

  /// The id of the fact in a cell (xBRL-CSV 1.0, Fact identifiers): rows are counted from 1 below the header.
  static func cell(_ table: String, row: Int, _ column: String) -> String { "\(table).r_\(row + 1).\(column)" }
}
