import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// A report as a workbook: contents, a sheet for each section, all facts, the tie-out.
struct SpreadsheetReport {
  private let disclosure: Disclosure
  private let rowsPerSheet: Int
  private let mostFactsInMemory: Int
  private let text: FactText

  /// - Parameters:
  ///   - rowsPerSheet: How many facts or claims one sheet holds beside its heads.
  ///   - mostFactsInMemory: Past so many facts, rows go to disk as they are written and charts keep no copy of their
  ///     values.
  init(_ disclosure: Disclosure, rowsPerSheet: Int = SheetLimits.rows - 1, mostFactsInMemory: Int = 100_000) {
    self.disclosure = disclosure
    self.rowsPerSheet = rowsPerSheet
    self.mostFactsInMemory = mostFactsInMemory
    text = FactText(disclosure)
  }

  /// The bytes of the workbook, and findings about what no cell can hold.
  ///
  /// - Throws: ``SpreadsheetError``.
  func render(file: String) throws(SpreadsheetError) -> (bytes: [UInt8], findings: [Finding]) {
    let workbook = try Workbook(properties, streamsRows: disclosure.facts.count > mostFactsInMemory)
    var writer = SheetWriter(workbook)
    var taken: Set<String> = [LongTexts.sheetName.lowercased()]
    let contents = SheetName.unique(ContentsSheet.name, taken: &taken)
    let facts = chunks(of: disclosure.facts.count).enumerated().map { number, places in
      (name: SheetName.unique(number == 0 ? "Facts" : "Facts \(number + 1)", taken: &taken), places: places)
    }
    let claims = chunks(of: disclosure.claims.count).enumerated().map { number, places in
      (name: SheetName.unique(number == 0 ? "Tie-out" : "Tie-out \(number + 1)", taken: &taken), places: places)
    }
    let sections = disclosure.sections.map { SheetName.unique($0.id, taken: &taken) }

    let others =
      facts.map { ($0.name, Localized("All facts with their aspects and sources", ja: "ファクト一覧")) }
      + claims.map { ($0.name, Localized("Printed figures recomputed from others", ja: "数値の照合")) }
    let first = try writer.write(
      ContentsSheet(disclosure: disclosure, text: text).draft(sections: sections, others: others))
    try first.activate()
    try write(sections, contents: contents, &writer)
    var findings: [Finding] = []
    let list = FactsSheet(disclosure, text)
    for (name, places) in facts { findings += try list.write(places, name: name, &writer) }
    for (name, places) in claims {
      _ = try writer.write(TieOutSheet(disclosure: disclosure, text: text).draft(disclosure.claims[places], name: name))
    }
    findings += writer.longTexts.findings(file: file)
    if !writer.longTexts.isEmpty { _ = try writer.write(writer.longTexts.draft) }
    return (try workbook.finish(), findings)
  }

  private func write(_ names: [String], contents: String, _ writer: inout SheetWriter) throws(SpreadsheetError) {
    let notes = ReportNotes(disclosure)
    var formats = NumberFormats()
    for (name, section) in zip(names, disclosure.sections) {
      var sheet = SectionSheet(section, disclosure, text, notes, name: name, contents: contents, formats: formats)
      sheet.compose()
      formats = sheet.formats
      _ = try writer.write(sheet.draft)
    }
  }

  /// The places of a list in parts that each fit a sheet; one part where there are none.
  private func chunks(of count: Int) -> [Range<Int>] {
    count == 0
      ? [0..<0]
      : stride(from: 0, to: count, by: rowsPerSheet).map { $0..<min(count, $0 + rowsPerSheet) }
  }

  private var properties: DocumentProperties {
    let header = disclosure.header
    return DocumentProperties(
      title: header.title.en, subject: "\(header.period)", company: header.entityName.en,
      comments: "Written by Kessan", created: Int64(header.published.dayNumber) * 86_400)
  }
}
