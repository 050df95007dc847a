import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// Writes all facts, a row each: every aspect in a column, the value as a number and, exactly, as text.
///
/// Rows are written as they are made, so that a million facts need no memory; what one sheet cannot hold goes on in the
/// next one.
struct FactsSheet {
  private static let aspects = ["Fact", "Concept", "Label", "日本語", "Start", "End", "Instant", "Fiscal period"]
  private static let values = [
    "Value", "Exact value", "Unit", "Decimals", "Language", "Nil", "Printed", "Slide", "File", "Row", "Module",
    "Formula", "Note", "Also stated",
  ]

  private let disclosure: Disclosure
  private let text: FactText
  private let dimensions: [String]
  private let columns: [String]

  init(_ disclosure: Disclosure, _ text: FactText) {
    self.disclosure = disclosure
    self.text = text
    let used = Set(disclosure.facts.contexts.flatMap { $0.dimensions.map(\.dimension) })
    dimensions = used.sorted()
    columns = Self.aspects + dimensions.map(Dimension.elementName) + Self.values
  }

  /// Writes some of the facts; gives findings on numbers that no cell can hold.
  func write(_ places: Range<Int>, name: String, _ writer: inout SheetWriter) throws(SpreadsheetError) -> [Finding] {
    let sheet = try writer.workbook.addSheet(name)
    for (column, width) in widths(places).enumerated() { try sheet.setWidth(width, column: column) }
    for (column, title) in columns.enumerated() {
      try writer.write(title, row: 0, column: column, SheetStyle.headLeft, to: sheet)
    }
    var findings: [Finding] = []
    for (offset, place) in places.enumerated() {
      let fact = disclosure.facts[place]
      try write(fact, row: offset + 1, sheet, &writer)
      if let number = fact.number, SheetWriter.double(number) == nil {
        findings.append(
          Finding(
            .numberBeyondSpreadsheet, fact.provenance.location,
            "\(disclosure.description(of: fact)) is a number that no spreadsheet can calculate with.",
            hint: "It stands on the sheet \"\(name)\" as text, in row \(offset + 2)."))
      }
    }
    if !places.isEmpty { try sheet.filter(rows: 0...places.count, columns: 0...(columns.count - 1)) }
    try sheet.freeze(rows: 1, columns: 1)
    try sheet.setUpPage(repeatingRows: 1)
    return findings
  }

  private func widths(_ places: Range<Int>) -> [Int] {
    var widths = ListWidths(columns)
    for place in places.prefix(ListWidths.mostRows) {
      for (column, content) in cells(disclosure.facts[place]).enumerated() { widths.widen(column, content) }
    }
    return widths.digits
  }

  private func write(
    _ fact: Fact, row: Int, _ sheet: Worksheet, _ writer: inout SheetWriter
  ) throws(SpreadsheetError) {
    let valueColumn = Self.aspects.count + dimensions.count
    for (column, content) in cells(fact).enumerated() {
      if column == valueColumn, case .number(let value) = content {
        try writer.write(value, row: row, column: column, Self.style(value), to: sheet)
      } else {
        try write(content, row: row, column: column, sheet, &writer)
      }
    }
  }

  /// The cells of a fact's row.
  private func cells(_ fact: Fact) -> [CellContent] {
    let members = dimensions.map { dimension -> CellContent in
      guard let member = fact.context.member(of: dimension) else { return .blank }
      let isTyped = disclosure.taxonomy.dimension(dimension)?.isTyped ?? false
      return .text(isTyped ? member : Member.elementName(of: member))
    }
    return aspects(fact, disclosure.concept(of: fact)) + members + values(fact)
  }

  private func write(
    _ content: CellContent, row: Int, column: Int, _ sheet: Worksheet, _ writer: inout SheetWriter
  ) throws(SpreadsheetError) {
    switch content {
    case .text(let text), .link(let text, _):
      if !text.isEmpty { try writer.write(text, row: row, column: column, CellStyle(), to: sheet) }
    case .number(let number): try writer.write(number, row: row, column: column, CellStyle(), to: sheet)
    case .date(let date): try writer.write(date, row: row, column: column, SheetStyle.date, to: sheet)
    case .blank: break
    }
  }

  private func aspects(_ fact: Fact, _ concept: Concept) -> [CellContent] {
    var dates: [CellContent] = [.blank, .blank, .blank]
    switch fact.context.period {
    case .instant(let date): dates[2] = .date(date)
    case .duration(let start, let end): dates.replaceSubrange(0...1, with: [.date(start), .date(end)])
    case .forever: break
    }
    return [
      .text(text.id(fact.index)), .text(concept.name), .text(concept.label.en), .text(concept.label.ja ?? ""),
    ] + dates + [.text(disclosure.header.calendar.label(for: fact.context.period))]
  }

  private func values(_ fact: Fact) -> [CellContent] {
    var (value, exact, decimals, language) = (CellContent.blank, "", CellContent.blank, "")
    switch fact.value {
    case .number(let number, let accuracy):
      if SheetWriter.double(number) != nil { value = .number(number) }
      exact = number.description
      if case .decimals(let digits) = accuracy {
        decimals = .number(ExactDecimal(digits))
      } else {
        decimals = .text(accuracy.description)
      }
    case .text(let text, let code):
      exact = text
      language = code?.rawValue ?? ""
    case .none: break
    }
    let annotation = fact.annotation
    var (file, row, module, formula) = ("", CellContent.blank, "", "")
    switch fact.provenance {
    case .row(let name, let line):
      file = name
      row = .number(ExactDecimal(line))
    case .derived(let name, let words): (module, formula) = (name, words)
    case .workspace: file = "Workspace.json"
    }
    return [
      value, .text(exact), .text(fact.unit?.qualified(prefix: disclosure.header.prefix) ?? ""), decimals,
      .text(language),
      .text(fact.value == .none ? "true" : ""), .text(annotation?.printed ?? ""), .text(annotation?.slide ?? ""),
      .text(file), row, .text(module), .text(formula), .text(annotation?.note ?? ""),
      .text(annotation.map(Self.repetitions) ?? ""),
    ]
  }

  /// The other rows that state the fact, with what they print.
  private static func repetitions(_ annotation: Annotation) -> String {
    let places = annotation.repeated.map(\.location.description)
    let printings = annotation.repeatedPrintings.map { printing in
      "“\(printing.text)”" + (printing.slide.isEmpty ? "" : " on \(printing.slide)")
    }
    return (places + printings).joined(separator: "; ")
  }

  /// As many digits behind the point as the number has, up to twelve.
  private static func style(_ number: ExactDecimal) -> CellStyle {
    let digits = min(12, number.fractionDigits)
    let fraction = digits == 0 ? "" : "." + String(repeating: "0", count: digits)
    return CellStyle().with { $0.numberFormat = "#,##0" + fraction }
  }
}
