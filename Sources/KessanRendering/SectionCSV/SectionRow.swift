import KessanBytes
import KessanDisclosure
import KessanModel

/// A row of a section's table: cells by column, empty where nothing applies.
struct SectionRow {
  /// What a row belongs to.
  enum Kind: String {
    case section, table, chart, keyFigures, narrative, note
  }

  /// The columns in their order, by the names in the header; see ``meaning``.
  enum Column: String, CaseIterable {
    case module, section, slide, block, kind, title
    case titleJa = "title_ja"
    case shownIn = "shown_in"
    case shownInJa = "shown_in_ja"
    case row
    case rowJa = "row_ja"
    case column
    case columnJa = "column_ja"
    case language, text, display, recomputed, fact, concept, period, start, end, dimensions, unit, value, decimals
    case `nil`
    case printed
    case printedOn = "printed_on"
    case source
    case tieOut = "tie_out"
  }

  private var cells = Array(repeating: "", count: Column.allCases.count)
  private var isNumber = false
  private static let places = Dictionary(uniqueKeysWithValues: zip(Column.allCases, 0...))

  init(_ section: Section, _ block: Int, _ kind: Kind) {
    self[.module] = section.module
    self[.section] = section.id
    self[.slide] = section.slide
    self[.block] = String(block)
    self[.kind] = kind.rawValue
  }

  subscript(column: Column) -> String {
    get { Self.places[column].map { cells[$0] } ?? "" }
    set {
      guard let place = Self.places[column] else { return }
      cells[place] = newValue
    }
  }

  /// Sets a text in both languages; the second stays empty where it is not translated.
  mutating func set(_ column: Column, _ japanese: Column, _ text: Localized) {
    self[column] = text.en
    self[japanese] = text.ja ?? ""
  }

  /// Sets a figure and its fact.
  mutating func set(_ figure: Figure, _ text: FactText) {
    self[.display] = figure.display
    self[.recomputed] = figure.recomputed ?? ""
    set(fact: figure.fact, text)
  }

  /// Sets a fact with its aspects.
  mutating func set(fact place: Int, _ text: FactText) {
    let fact = text.disclosure.facts[place]
    self[.fact] = text.id(place)
    self[.concept] = text.disclosure.concept(of: fact).name
    self[.period] = text.disclosure.header.calendar.label(for: fact.context.period)
    if case .duration(let start, _) = fact.context.period { self[.start] = start.description }
    self[.end] = fact.context.period.end?.description ?? ""
    self[.dimensions] = fact.context.dimensions.map(\.description).joined(separator: "; ")
    self[.unit] = fact.unit?.description ?? ""
    switch fact.value {
    case .number(let number, let accuracy):
      isNumber = true
      self[.value] = number.description
      self[.decimals] = accuracy.description
    case .text(let text, let language):
      self[.value] = text
      self[.language] = language?.rawValue ?? ""
    case .none: break
    }
    self[.nil] = fact.value == .none ? "true" : "false"
    self[.printed] = fact.annotation?.printed ?? ""
    self[.printedOn] = fact.annotation?.slides.joined(separator: ", ") ?? ""
    self[.source] = text.sources(place).joined(separator: "; ")
    self[.tieOut] = text.verdict(place)?.name ?? ""
  }

  /// Writes the row; numbers stay numbers, and no text is taken for a formula.
  func write(to csv: inout CSVWriter) {
    for (column, cell) in zip(Column.allCases, cells) {
      let isPlain = column == .decimals || column == .value && isNumber
      if isPlain { csv.cell(cell) } else { csv.cell(guarded: cell) }
    }
    csv.endRow()
  }
}
