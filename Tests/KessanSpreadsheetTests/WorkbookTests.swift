import Testing

@testable import KessanSpreadsheet

@Suite("Workbooks")
struct WorkbookTests {
  private func sample(streamsRows: Bool = false) throws -> [UInt8] {
    let workbook = try Workbook(DocumentProperties(title: "T & <U>", created: 1), streamsRows: streamsRows)
    let sheet = try workbook.addSheet("A-1")
    for (row, text) in ["=1+1", "+x", "@x", "-x", "http://example.com", "_x000D_", "\u{1}", "💴"].enumerated() {
      try sheet.write(text, row: row, column: 0)
    }
    try sheet.write("over three", row: 8, columns: 0...2, CellStyle())
    try sheet.write(-0.24, row: 9, column: 1, CellStyle().with { $0.numberFormat = "0.0%;(0.0%)" })
    try sheet.write(1, row: 10, column: 1, CellStyle())
    let values = CellRange(sheet: "A-1", rows: 9...10, columns: 1...1)
    let name = CellRange(sheet: "A-1", row: 0, column: 0)
    try sheet.insert(
      SheetChart(
        kind: .columns, title: name, categories: CellRange(sheet: "A-1", rows: 9...10, columns: 0...0),
        series: [SheetChart.Series(name: name, values: values, colour: 0x0072B2, labelFormat: "0%")],
        alternative: String(repeating: "é", count: 3000), width: 400, height: 300),
      row: 12, column: 0)
    try sheet.freeze(rows: 1, columns: 1)
    try sheet.setUpPage(repeatingRows: 1)
    return try workbook.finish()
  }

  @Test("the same content gives the same bytes", arguments: [false, true])
  func deterministic(streamsRows: Bool) throws {
    #expect(try sample(streamsRows: streamsRows) == sample(streamsRows: streamsRows))
  }

  @Test("texts stay texts: no formula, no link, escapes written out", arguments: [false, true])
  func texts(streamsRows: Bool) throws {
    let file = try sample(streamsRows: streamsRows)
    let sheet = try #require(try Package.text(of: "xl/worksheets/sheet1.xml", in: file))
    #expect(!sheet.contains("<f>") && !sheet.contains("hyperlink"))
    #expect(sheet.contains("<v>-0.24</v>"))
    let texts = streamsRows ? sheet : try #require(try Package.text(of: "xl/sharedStrings.xml", in: file))
    #expect(texts.contains(">=1+1<") && texts.contains(">_x005F_x000D_<") && texts.contains(">_x0001_<"))
  }

  @Test("a chart refers to cells, its title too")
  func charts() throws {
    let chart = try #require(try Package.text(of: "xl/charts/chart1.xml", in: try sample()))
    #expect(chart.contains("<c:f>'A-1'!$B$10:$B$11</c:f>"))
    #expect(chart.contains("<c:f>'A-1'!$A$1</c:f>"))
    let drawing = try #require(try Package.text(of: "xl/drawings/drawing1.xml", in: try sample()))
    #expect(drawing.contains("éé") && !drawing.contains("\u{FFFD}"))
  }

  @Test("names that are not legal or taken are refused", arguments: ["a:b", "", "A1", "a-1"])
  func names(name: String) throws {
    let workbook = try Workbook(DocumentProperties(created: 1))
    _ = try workbook.addSheet("A-1")
    #expect(throws: SpreadsheetError.sheetName(name)) { try workbook.addSheet(name) }
  }

  @Test("places outside of a sheet and numbers that are none are refused")
  func places() throws {
    let workbook = try Workbook(DocumentProperties(created: 1))
    let sheet = try workbook.addSheet("S")
    for (row, column) in [(-1, 0), (0, -1), (SheetLimits.rows, 0), (0, SheetLimits.columns)] {
      #expect(throws: SpreadsheetError.position(sheet: "S", row: row, column: column)) {
        try sheet.write("x", row: row, column: column)
      }
    }
    #expect(throws: SpreadsheetError.number(sheet: "S", row: 0, column: 0)) {
      try sheet.write(.infinity, row: 0, column: 0, CellStyle())
    }
    #expect(throws: SpreadsheetError.self) {
      try sheet.write(String(repeating: "x", count: SheetLimits.text + 1), row: 0, column: 0)
    }
  }

  @Test("a finished workbook takes nothing more")
  func finished() throws {
    let workbook = try Workbook(DocumentProperties(created: 1))
    let sheet = try workbook.addSheet("S")
    _ = try workbook.finish()
    #expect(throws: SpreadsheetError.finished) { try sheet.write("x", row: 0, column: 0) }
    #expect(throws: SpreadsheetError.finished) { try sheet.hideGrid() }
    #expect(throws: SpreadsheetError.finished) { try workbook.finish() }
    #expect(throws: SpreadsheetError.finished) { try workbook.addSheet("T") }
  }
}
