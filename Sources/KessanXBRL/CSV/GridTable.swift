import KessanBytes
import KessanModel

/// A grid as a table of xBRL-CSV: what its facts have in common is said once.
///
/// For every value column and every aspect there are three cases. All cells agree: a constant, which moves up to the table
/// where no column says otherwise. They differ by row: a key column, which all value columns share that agree with it; the
/// first bears the aspect's name, a further one also the measure of its value column (`concept`, `concept_growthRate`). No
/// cell cares: nothing. A constant joins a key column that already says the same in each of its rows.
struct GridTable: Sendable {
  /// What stands in a column.
  private enum Content: Sendable {
    case label(Language)
    case key([FactAspect.Value])
    /// The facts of a column of the grid.
    case facts(Int)
  }

  private struct Key {
    let aspect: FactAspect
    let name: String
    let isFirst: Bool
    var cells: [FactAspect.Value]

    /// Whether cells could stand in this column.
    func agrees(with others: [FactAspect.Value]) -> Bool {
      zip(cells, others).allSatisfy { $0 == .ignored || $1 == .ignored || $0 == $1 }
    }

    /// Whether all that cells say stands in this column already.
    func covers(_ others: [FactAspect.Value]) -> Bool {
      zip(cells, others).allSatisfy { $1 == .ignored || $0 == $1 }
    }
  }

  private enum Binding {
    case free
    case constant(FactAspect.Value)
    /// The cells of a key, by its position.
    case key(Int)
  }

  let grid: FactGrid
  let template: TableTemplate
  /// The names of the grid's columns.
  let columnNames: [String]
  private let contents: [Content]

  init(_ grid: FactGrid, _ aspects: FactAspects) {
    var names = CSVNames(reserved: ["label", "label_ja"] + Array(aspects.periodParameters.values))
    let columnNames = grid.columns.map { names.unique($0.name) }
    var keys: [Key] = []
    var shared = TableTemplate.Properties()
    var properties = Array(repeating: TableTemplate.Properties(), count: grid.columns.count)

    for aspect in aspects.all(of: grid.facts) {
      let cells = grid.columns.indices.map { column in
        grid.rows.map { row in row.cells[column].map { aspects.value(aspect, of: $0) } ?? .ignored }
      }
      let bindings = Self.bindings(cells, aspect, grid.columns, &keys, &names)
      func source(_ binding: Binding) -> TableTemplate.Source? {
        switch binding {
        case .free, .constant(.absent), .constant(.ignored): nil
        case .constant(.text(let text)):
          if aspect == .period, let parameter = aspects.periodParameters[text] {
            .reference(parameter)
          } else {
            .constant(text)
          }
        case .key(let key): .reference(keys[key].name)
        }
      }
      func give(_ source: TableTemplate.Source, to properties: inout TableTemplate.Properties) {
        if aspect == .decimals {
          properties.decimals = source
        } else {
          properties.dimensions.append(.init(name: aspects.name(of: aspect), source: source))
        }
      }
      let bound = bindings.filter { if case .free = $0 { false } else { true } }.map(source)
      if let first = bound.first, bound.allSatisfy({ $0 == first }) {
        if let first { give(first, to: &shared) }
      } else {
        for (column, binding) in bindings.enumerated() {
          if let source = source(binding) { give(source, to: &properties[column]) }
        }
      }
    }

    self.grid = grid
    self.columnNames = columnNames
    let hasJapanese = grid.rows.contains { $0.label.ja != nil }
    let leading = keys.filter { $0.isFirst && $0.aspect.isLeading }
    let trailing = keys.filter { !($0.isFirst && $0.aspect.isLeading) }
    func columns(_ keys: [Key]) -> [TableTemplate.Column] { keys.map { .init(name: $0.name, kind: .key) } }
    template = TableTemplate(
      columns: [.init(name: "label", kind: .comment)]
        + (hasJapanese ? [.init(name: "label_ja", kind: .comment)] : [])
        + columns(leading) + zip(columnNames, properties).map { .init(name: $0, kind: .facts($1)) }
        + columns(trailing),
      shared: shared)
    contents =
      [.label(.english)] + (hasJapanese ? [.label(.japanese)] : []) + leading.map { .key($0.cells) }
      + grid.columns.indices.map { .facts($0) } + trailing.map { .key($0.cells) }
  }

  /// How each value column comes by an aspect; new key columns are added.
  private static func bindings(
    _ cells: [[FactAspect.Value]], _ aspect: FactAspect, _ columns: [FactGrid.Column], _ keys: inout [Key],
    _ names: inout CSVNames
  ) -> [Binding] {
    var bindings: [Binding] = cells.map { cells in
      let values = Set(cells).subtracting([.ignored])
      return values.count == 1 ? .constant(values.first ?? .absent) : .free
    }
    let firstKey = keys.count
    for (column, cells) in cells.enumerated() where Set(cells).subtracting([.ignored]).count > 1 {
      if let known = keys.indices.dropFirst(firstKey).first(where: { keys[$0].agrees(with: cells) }) {
        keys[known].cells = zip(keys[known].cells, cells).map { $0 == .ignored ? $1 : $0 }
        bindings[column] = .key(known)
      } else {
        let isFirst = keys.count == firstKey
        let name = isFirst ? aspect.columnName : "\(aspect.columnName)_\(columns[column].measure)"
        keys.append(Key(aspect: aspect, name: names.unique(name), isFirst: isFirst, cells: cells))
        bindings[column] = .key(keys.count - 1)
      }
    }
    for (column, cells) in cells.enumerated() {
      guard case .constant = bindings[column] else { continue }
      if let known = keys.indices.dropFirst(firstKey).first(where: { keys[$0].covers(cells) }) {
        bindings[column] = .key(known)
      }
    }
    return bindings
  }

  func render(_ facts: FactTable, _ destination: ExportFile.Destination) throws -> [UInt8] {
    var csv = CSVWriter(destination)
    var values = CSVFactValues(facts)
    csv.row(template.columns.map(\.name))
    for (number, row) in grid.rows.enumerated() {
      for content in contents {
        switch content {
        case .label(let language):
          csv.cell(guarded: String(repeating: "  ", count: row.level) + row.label[language])
        case .key(let cells):
          if case .text(let text) = cells[number] { csv.cell(special: text) } else { csv.cell(plain: []) }
        case .facts(let column):
          if let place = row.cells[column] { values.write(place, to: &csv) } else { csv.cell(plain: []) }
        }
      }
      csv.endRow()
    }
    return try csv.finish()
  }
}
