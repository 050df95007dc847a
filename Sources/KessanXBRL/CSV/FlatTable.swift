import KessanBytes
import KessanModel

/// A table with a row for each fact and a column for each aspect, streaming: memory grows with contexts, not with facts.
struct FlatTable: Sendable {
  let facts: FactTable
  /// The facts; all where nil.
  let places: [Int]?
  let template: TableTemplate
  private let aspects: FactAspects
  private let dimensions: [String]

  init(_ facts: FactTable, places: [Int]? = nil, _ aspects: FactAspects) {
    self.facts = facts
    self.places = places
    self.aspects = aspects
    let known = places.map { aspects.all(of: $0) } ?? aspects.all(ofContexts: facts.contexts.indices)
    var names = CSVNames(reserved: ["value"])
    let columns = known.map { (aspect: $0, name: names.unique($0.columnName)) }
    dimensions = known.compactMap { if case .dimension(let name) = $0 { name } else { nil } }
    var shared = TableTemplate.Properties()
    for (aspect, name) in columns {
      if aspect == .decimals {
        shared.decimals = .reference(name)
      } else {
        shared.dimensions.append(.init(name: aspects.name(of: aspect), source: .reference(name)))
      }
    }
    template = TableTemplate(
      columns: columns.map { .init(name: $0.name, kind: .key) } + [.init(name: "value", kind: .facts(.init()))],
      shared: shared)
  }

  func render(_ destination: ExportFile.Destination) throws -> [UInt8] {
    var csv = CSVWriter(destination)
    csv.row(template.columns.map(\.name))
    let cells = try FlatCells(facts, aspects, dimensions)
    var values = CSVFactValues(facts)
    var line: [UInt8] = []
    if let places {
      for place in places { row(place, cells, &line, &values, &csv) }
    } else {
      for place in facts.indices { row(place, cells, &line, &values, &csv) }
    }
    return try csv.finish()
  }

  private func row(
    _ place: Int, _ cells: FlatCells, _ line: inout [UInt8], _ values: inout CSVFactValues, _ csv: inout CSVWriter
  ) {
    let columns = facts.columns(place)
    line.removeAll(keepingCapacity: true)
    cells.concepts.append(columns.concept, to: &line)
    cells.contexts.append(columns.context, to: &line)
    cells.units.append(columns.unit.map { $0 + 1 } ?? 0, to: &line)
    if cells.hasLanguage[columns.concept], case .text(let text) = aspects.value(.language, of: place) {
      line.append(contentsOf: text.utf8)
    }
    line.append(0x2C)
    if columns.isNumeric, let decimals = columns.decimals { cells.append(decimals: decimals, to: &line) }
    if let mantissa = columns.mantissa {
      line.append(0x2C)
      line.append(contentsOf: values.digits(mantissa, exponent: columns.exponent))
      csv.cell(plain: line)
    } else {
      csv.cell(plain: line)
      values.write(place, columns, to: &csv)
    }
    csv.endRow()
  }
}
