import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// Composes the sheet of a section: its blocks in order, numbers in the units of the announcement, notes at the end.
struct SectionSheet {
  let section: Section
  let disclosure: Disclosure
  let text: FactText
  let notes: ReportNotes
  let contents: String
  var formats: NumberFormats
  var draft: SheetDraft

  /// - Parameter contents: The sheet that lists all sheets.
  init(
    _ section: Section, _ disclosure: Disclosure, _ text: FactText, _ notes: ReportNotes, name: String,
    contents: String,
    formats: NumberFormats
  ) {
    self.section = section
    self.disclosure = disclosure
    self.text = text
    self.notes = notes
    self.contents = contents
    self.formats = formats
    draft = SheetDraft(name: name)
    draft.widths = SectionWidths.widths(of: section)
  }

  /// The last column that paragraphs go over.
  var span: Int { draft.widths.count }
  var width: Int { draft.widths.reduce(0, +) }

  mutating func compose() {
    heading()
    var pages = PageBreaks(draft)
    for block in section.blocks {
      let start = draft.rows.count
      switch block {
      case .table(let table): add(table)
      case .chart(let chart): add(chart)
      case .keyFigures(let figures): add(figures)
      case .narrative(let narrative): for paragraph in narrative.paragraphs { add(paragraph: paragraph.text) }
      case .note: continue
      }
      draft.skip()
      if block.isTabular { pages.keepTogether(from: start, &draft) } else { pages.flow(from: start, draft) }
    }
    addLegend()
    addNotes()
  }

  private func isComputed(_ figure: Figure?) -> Bool {
    guard let figure else { return false }
    let fact = disclosure.facts[figure.fact]
    return fact.number != nil && fact.provenance.isDerived
  }

  /// Says what figures in italics are, where the sheet has any.
  private mutating func addLegend() {
    let figures = section.blocks.flatMap { block -> [Figure?] in
      switch block {
      case .table(let table): table.rows.flatMap(\.cells)
      case .keyFigures(let figures): figures.map(\.figure)
      case .chart, .narrative, .note: []
      }
    }
    guard figures.contains(where: isComputed) else { return }
    add(paragraph: "Figures in italics / 斜体の数値: " + Self.both(Disclosure.computedNote), SheetStyle.small)
  }

  private mutating func heading() {
    draft.add(section.title.en, SheetStyle.title, height: 24)
    draft.add(section.title.ja ?? "", SheetStyle.subtitle)
    var row = SheetDraft.Row()
    row.add(.link("← Contents / 目次", sheet: contents), at: 0, SheetStyle.link)
    let area = disclosure.areas.first { $0.id == section.module }?.title.en ?? section.module
    let slide = section.slide.isEmpty ? "" : "Slide \(section.slide) · "
    row.add(.text(slide + area), at: 1, SheetStyle.subtitle)
    draft.rows.append(row)
    draft.frozenRows = 3
    draft.frozenColumns = 1
    draft.skip(height: 8)
  }

  /// Writes the title of a table or chart, with the unit at the right of it; gives the row of the title.
  @discardableResult
  mutating func caption(_ title: Localized, unit: Localized, lastColumn: Int) -> Int {
    let row = draft.rows.count
    draft.add(title.en, SheetStyle.caption, height: 18)
    var second = SheetDraft.Row()
    second.add(.text(title.ja == title.en ? "" : title.ja ?? ""), at: 0, SheetStyle.captionJapanese)
    if !unit.en.isEmpty { second.add(.text(Self.both(unit)), at: max(1, lastColumn), SheetStyle.unit) }
    draft.rows.append(second)
    return row
  }

  private mutating func add(_ table: SectionTable) {
    let count = table.columns.count
    let isFirst = draft.rows.count <= draft.frozenRows + 1
    caption(table.caption, unit: table.unit, lastColumn: count)
    let hasJapanese = table.rows.contains { $0.label.ja.map { !$0.isEmpty } ?? false }
    var head = SheetDraft.Row()
    head.add(.blank, at: 0, SheetStyle.headLeft)
    var lines = 1
    for (number, column) in table.columns.enumerated() {
      let label = Self.both(column.label, separator: "\n")
      lines = max(lines, CellWidth.lines(label, width: draft.widths[number + 1] - 3))
      head.add(.text(label), at: number + 1, SheetStyle.head)
    }
    if hasJapanese { head.add(.text("日本語"), at: count + 1, SheetStyle.headJapanese) }
    head.height = SheetStyle.height(lines: lines)
    draft.rows.append(head)
    if isFirst, section.blocks.count(where: { $0.isTabular }) == 1 { draft.frozenRows = draft.rows.count }
    for row in table.rows { add(row, japaneseAt: hasJapanese ? count + 1 : nil) }
    addRecomputed(table)
  }

  private mutating func add(_ row: SectionTable.Row, japaneseAt column: Int?) {
    var cells = SheetDraft.Row()
    let style = SheetStyle.label(level: row.level)
    cells.add(.text(row.label.en), at: 0, style)
    var lines = CellWidth.lines(row.label.en, width: draft.widths[0] - style.indent * 2)
    for (number, figure) in row.cells.enumerated() {
      let cell = cell(figure)
      var looks = SheetStyle.cell.with {
        $0.numberFormat = cell.numberFormat
        $0.isItalic = isComputed(figure)
      }
      if case .text(let text) = cell.content {
        looks.wraps = true
        looks.alignment = text.count <= 12 ? .right : .left
        lines = max(lines, CellWidth.lines(text, width: draft.widths[number + 1] - 1))
      }
      cells.add(figure == nil ? .blank : cell.content, at: number + 1, looks)
    }
    if let column {
      let japanese = row.label.ja ?? ""
      cells.add(.text(japanese), at: column, SheetStyle.japanese)
      lines = max(lines, CellWidth.lines(japanese, width: draft.widths[column] - 3))
    }
    cells.height = SheetStyle.height(lines: lines)
    draft.rows.append(cells)
  }

  /// The cell of a figure, with its format where the workbook can have one more.
  mutating func cell(_ figure: Figure?, scale: Int? = nil) -> FigureCell {
    guard let figure else { return FigureCell(text: "") }
    let fact = disclosure.facts[figure.fact]
    let isDate = disclosure.concept(of: fact).itemType == .date
    return formats.admitted(FigureCell(figure, fact, isDate: isDate, scale: scale), display: figure.display)
  }

  /// Says which figures recomputing gives otherwise.
  private mutating func addRecomputed(_ table: SectionTable) {
    let found = table.rows.flatMap { row in
      zip(table.columns, row.cells).compactMap { column, figure in
        figure.flatMap { figure in
          figure.recomputed.map { "\(row.label.en), \(column.label.en): printed \(figure.display), calc. \($0)" }
        }
      }
    }
    if !found.isEmpty {
      add(paragraph: "Recomputed from the facts as reported: " + found.joined(separator: "; ") + ".", SheetStyle.small)
    }
  }

  private mutating func add(_ figures: [KeyFigure]) {
    for figure in figures {
      var row = SheetDraft.Row(height: 24)
      row.add(.text(figure.label.en), at: 0, SheetStyle.keyLabel)
      let cell = cell(figure.figure)
      let looks = SheetStyle.keyFigure.with {
        $0.numberFormat = cell.numberFormat
        $0.isItalic = isComputed(figure.figure)
      }
      row.add(cell.content, at: 1, looks)
      if let japanese = figure.label.ja { row.add(.text(japanese), at: 2, SheetStyle.besideFigure) }
      let lines = CellWidth.lines(figure.label.en, width: draft.widths[0])
      row.height = max(24, SheetStyle.height(lines: lines))
      draft.rows.append(row)
    }
  }

  /// Writes a paragraph over the width of the sheet, in as many rows as it needs.
  mutating func add(paragraph: String, _ style: CellStyle = SheetStyle.paragraph) {
    let room = width * 11 / style.size * 96 / 100
    for piece in CellWidth.wrapped(paragraph, width: room, linesPerPiece: 24) {
      draft.add(piece.text, style, span: span, height: SheetStyle.height(lines: piece.lines, size: style.size))
    }
  }

  private mutating func addNotes() {
    let entries = notes.entries(section)
    guard !entries.isEmpty else { return }
    draft.add("Notes / 注", SheetStyle.caption, height: 18)
    for entry in entries {
      var words = "\(entry.number)  " + Self.both(entry.note.text)
      let subjects = entry.marked.map { place in
        let period = text.period(disclosure.facts[place].context.period)
        return "\(text.label(place).en) \(period.name.isEmpty ? period.days : period.name)"
      }
      if !subjects.isEmpty { words += "  [\(subjects.joined(separator: "; "))]" }
      add(paragraph: words, SheetStyle.small)
    }
  }

  /// A text in both languages, where they differ.
  static func both(_ text: Localized, separator: String = " / ") -> String {
    guard let ja = text.ja, !ja.isEmpty, ja != text.en else { return text.en }
    return text.en + separator + ja
  }
}

extension Section.Block {
  /// Whether it has rows and columns on its sheet.
  var isTabular: Bool {
    switch self {
    case .table, .chart, .keyFigures: true
    case .narrative, .note: false
    }
  }
}
