import KessanBytes
import KessanDisclosure
import KessanModel

/// Turns rows of a fact file into facts, checking every cell. Repeated names are looked up by their bytes.
struct FactRowReader {
  private let taxonomy: Taxonomy
  private let calendar: FiscalCalendar
  private let columns: FactHeader
  private let file: String
  private let source: Int
  private let cells: CellReader
  private let isVolume: Bool

  private var concepts = ByteTable()
  private var periods = ByteTable()
  private var dimensionSets = ByteTable()
  private var units = ByteTable()
  private var knownPeriods: [Period] = []
  private var knownDimensions: [[DimensionValue]] = []
  private var contexts: [UInt64: Int] = [:]

  init(taxonomy: Taxonomy, calendar: FiscalCalendar, columns: FactHeader, file: String, source: Int) {
    self.taxonomy = taxonomy
    self.calendar = calendar
    self.columns = columns
    self.file = file
    self.source = source
    cells = CellReader(columns: columns, file: file, taxonomy: taxonomy, calendar: calendar)
    isVolume = [FactColumn.printed, .formula, .note, .slide, .reading].allSatisfy { columns.place($0) == nil }
  }

  /// Adds the fact of the reader's current row, or findings.
  mutating func read(_ reader: borrowing CSVReader, into sourced: inout SourcedFacts, _ findings: inout [Finding]) {
    guard reader.fields.count == columns.width else {
      findings.append(
        Finding(
          .wrongCellCount, .init(file: file, line: reader.line),
          "The row has \(reader.fields.count) cells where the header has \(columns.width).",
          hint: "Give every row a cell for each column; quote cells that hold commas."))
      return
    }
    let before = findings.count
    let concept = conceptIndex(reader, &findings)
    let context = contextIndex(reader, &sourced.facts, &findings)
    guard let concept else { return }
    let type = taxonomy.concepts[concept].itemType
    guard type.isNumeric else {
      let value = cells.text(reader, type, &findings)
      let annotation = cells.annotation(reader, scale: 0, reading: .plain, &findings)
      if findings.count == before, let context, let value {
        sourced.facts.append(
          value, concept: concept, context: context, unit: nil, source: source, row: reader.line,
          annotation: annotation)
      }
      return
    }
    let unit = unitIndex(reader, type, &sourced.facts, &findings)
    if isVolume, let context, let unit, let quick = cells.quickNumber(reader) {
      sourced.facts.append(
        mantissa: quick.mantissa, exponent: quick.exponent, accuracy: quick.accuracy, concept: concept,
        context: context, unit: unit, source: source, row: reader.line)
      return
    }
    let number = cells.number(reader, unit.map { sourced.facts.units[$0] }, &findings)
    let formulas = cells.formulas(reader, &findings)
    let annotation =
      isVolume
      ? nil : cells.annotation(reader, scale: number?.scale ?? 0, reading: number?.reading ?? .plain, &findings)
    guard findings.count == before, let context, let unit, let number else { return }
    let fact = sourced.facts.append(
      number.value, concept: concept, context: context, unit: unit, source: source, row: reader.line,
      annotation: annotation)
    let location = Finding.Location(file: file, line: reader.line, column: FactColumn.formula.rawValue)
    sourced.claims += formulas.map { Claim(fact: fact, formula: $0, location: location) }
  }

  private mutating func conceptIndex(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Int? {
    guard let place = columns.place(.concept) else { return nil }
    let bytes = reader.buffer.span.extracting(reader.fields[place].range)
    if let known = concepts.value(of: bytes) { return known }
    guard let name = cells.cell(.concept, reader, &findings) else { return nil }
    let index: Int
    do {
      index = try cells.aspects.concept(name)
    } catch {
      findings.append(
        Finding(
          error.kind, cells.location(.concept, reader), name.isEmpty ? "The cell is empty." : error.message,
          hint: error.hint))
      return nil
    }
    concepts.add(bytes, value: index)
    return index
  }

  private mutating func contextIndex(
    _ reader: borrowing CSVReader, _ facts: inout FactTable, _ findings: inout [Finding]
  ) -> Int? {
    let period = periodNumber(reader, &findings)
    let dimensions = dimensionsNumber(reader, &findings)
    guard let period, let dimensions else { return nil }
    let key = UInt64(period) << 32 | UInt64(dimensions)
    if let known = contexts[key] { return known }
    let index = facts.intern(Context(knownPeriods[period], knownDimensions[dimensions]))
    contexts[key] = index
    return index
  }

  private mutating func periodNumber(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Int? {
    guard let place = columns.place(.period) else { return nil }
    let bytes = reader.buffer.span.extracting(reader.fields[place].range)
    if let known = periods.value(of: bytes) { return known }
    guard let period = cells.period(reader, &findings) else { return nil }
    knownPeriods.append(period)
    periods.add(bytes, value: knownPeriods.count - 1)
    return knownPeriods.count - 1
  }

  private mutating func dimensionsNumber(_ reader: borrowing CSVReader, _ findings: inout [Finding]) -> Int? {
    guard let place = columns.place(.dimensions) else {
      if knownDimensions.isEmpty { knownDimensions.append([]) }
      return 0
    }
    let bytes = reader.buffer.span.extracting(reader.fields[place].range)
    if let known = dimensionSets.value(of: bytes) { return known }
    guard let values = cells.dimensions(reader, &findings) else { return nil }
    knownDimensions.append(values)
    dimensionSets.add(bytes, value: knownDimensions.count - 1)
    return knownDimensions.count - 1
  }

  private mutating func unitIndex(
    _ reader: borrowing CSVReader, _ type: ItemType, _ facts: inout FactTable, _ findings: inout [Finding]
  ) -> Int? {
    guard let place = columns.place(.unit) else {
      findings.append(
        Finding(
          .missingColumn, cells.location(.unit, reader), "A numeric fact needs a unit.",
          hint: "Add the column unit."))
      return nil
    }
    let bytes = reader.buffer.span.extracting(reader.fields[place].range)
    if let known = units.value(of: bytes) { return known }
    guard let text = cells.cell(.unit, reader, &findings) else { return nil }
    guard !text.isEmpty else {
      findings.append(
        Finding(
          .badUnit, cells.location(.unit, reader), "A numeric fact needs a unit.",
          hint: "Write \(type.unitHint)."))
      return nil
    }
    let unit: Unit
    do {
      unit = try cells.aspects.unit(text)
    } catch {
      findings.append(
        Finding(error.kind, cells.location(.unit, reader), error.message, hint: error.hint))
      return nil
    }
    guard let index = facts.intern(unit) else {
      findings.append(
        Finding(
          .tooManyUnits, cells.location(.unit, reader), "The report has more units than can be kept.",
          hint: "Check the unit column for values that are no units."))
      return nil
    }
    units.add(bytes, value: index)
    return index
  }
}
