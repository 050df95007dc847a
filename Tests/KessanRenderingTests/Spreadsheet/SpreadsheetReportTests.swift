import KessanBytes
import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering
@testable import KessanSpreadsheet

@Suite("Report as a workbook")
struct SpreadsheetReportTests {
  private func workbook(
    _ text: String = ReportSample.hostile, rowsPerSheet: Int = 1000
  ) throws -> (text: WorkbookText, bytes: [UInt8], findings: [Finding]) {
    let report = try ReportSample(text).report
    let (bytes, findings) = try SpreadsheetReport(report, rowsPerSheet: rowsPerSheet).render(file: "xlsx/a.xlsx")
    return (try WorkbookText(bytes), bytes, findings)
  }

  @Test("the same report gives the same bytes, under the path of the format")
  func deterministic() throws {
    let report = try ReportSample().report
    let files = try SpreadsheetExporter.files(report).files
    #expect(files.map(\.path) == ["xlsx/sample-2016-11-08.xlsx"])
    #expect(try files[0].bytes() == workbook().bytes)
  }

  @Test("the cells of a small report are as reviewed")
  func golden() throws {
    let text = try workbook("A text").text.listing()
    #expect(Golden.difference(of: text, from: "workbook.txt", beside: #filePath) == nil)
  }

  @Test("contents come first, then the sections, all facts, the tie-out")
  func order() throws {
    #expect(try workbook().text.sheets == ["Contents", "A-1", "Facts", "Tie-out"])
  }

  @Test(
    "every fact has a row with its exact value; no fact is lost where sheets are short", arguments: [1, 2, 5, 1000])
  func facts(rowsPerSheet: Int) throws {
    let report = try ReportSample().report
    let book = try workbook(rowsPerSheet: rowsPerSheet).text
    let ids = Identifiers(report.report)
    var wanted = Set(report.facts.indices.map { ids.fact($0, in: report.facts) })
    let sheets = book.sheets.filter { $0.hasPrefix("Facts") }
    #expect(sheets.count == (report.facts.count + rowsPerSheet - 1) / rowsPerSheet)
    for sheet in sheets {
      let cells = try book.cells(sheet)
      #expect(cells["A1"] == "Fact")
      for row in 2...(rowsPerSheet + 1) {
        guard let id = cells["A\(row)"] else { break }
        #expect(wanted.remove(id) != nil, "\(id)")
      }
    }
    #expect(wanted.isEmpty)
  }

  @Test(
    "texts that want to be formulas or links stay texts", arguments: ["=1+1", "@x", "+x", "-x", "http://x.org", "{=1}"])
  func formulas(text: String) throws {
    let book = try workbook(text).text
    #expect(try !book.hasActiveContent())
    #expect(try book.cells("A-1")["A1"] == text)
  }

  @Test("hostile texts arrive whole, escapes written out")
  func hostile() throws {
    #expect(try workbook().text.cells("A-1")["A1"] == ReportSample.hostile)
    #expect(try workbook("_x000D_").text.cells("A-1")["A1"] == "_x005F_x000D_")
    #expect(try workbook("\u{202E}💴").text.cells("A-1")["A1"] == "\u{202E}💴")
  }

  @Test("a text of a megabyte is cut where it stands, whole on a sheet of its own, and a finding says so")
  func long() throws {
    let text = String(repeating: "a < b & c \"d\" ", count: 75_000)
    let (book, _, findings) = try workbook(text)
    let title = try #require(try book.cells("A-1")["A1"])
    #expect(title.utf16.count <= SheetLimits.text)
    #expect(title.hasSuffix("(goes on in the sheet \"Long texts\")"))
    let cells = try book.cells("Long texts")
    #expect(cells["A2"] == "Contents")
    let rows = (2...10_000).prefix { cells["D\($0)"] != nil }
    let whole = rows.filter { cells["A\($0)"] == "A-1" && cells["B\($0)"] == "A1" }.compactMap { cells["D\($0)"] }
    #expect(whole.joined() == text)
    #expect(findings.contains { $0.code == "kessan:longText" && $0.location.subject == "A-1!A1" })
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test("rows that go to disk at once hold the same as rows kept in memory")
  func streamed() throws {
    let report = try ReportSample().report
    let kept = try workbook().text
    let streamed = try WorkbookText(SpreadsheetReport(report, mostFactsInMemory: 0).render(file: "a.xlsx").bytes)
    #expect(streamed.sheets == kept.sheets)
    for sheet in kept.sheets {
      let cells = try kept.cells(sheet)
      #expect(!cells.isEmpty)
      #expect(try streamed.cells(sheet) == cells, "\(sheet)")
    }
  }

  @Test("numbers that no double holds stand as text, and a note names the fact")
  func beyond() throws {
    let sample = try ReportSample().report
    var facts = sample.facts
    let interned = facts.intern(source: .workspace)
    let source = try #require(interned)
    for number in [ExactDecimal(1, exponent: 400), ExactDecimal(-1, exponent: -400), ExactDecimal(1, exponent: 300)] {
      facts.append(.number(number, .exact), concept: 0, context: 0, unit: 0, source: source, row: 1)
    }
    let report = Disclosure(
      header: sample.header, areas: sample.areas, taxonomy: sample.taxonomy, facts: facts, index: FactIndex(facts),
      claims: sample.claims, sections: sample.sections)
    let (bytes, findings) = try SpreadsheetReport(report).render(file: "a.xlsx")
    #expect(findings.filter { $0.code == "kessan:numberBeyondSpreadsheet" }.count == 2)
    let cells = try WorkbookText(bytes).cells("Facts")
    #expect(cells.values.contains("1" + String(repeating: "0", count: 400)))
    #expect(cells.values.contains("1E+300"))
  }

  @Test("hundreds of sections, of ids that differ in case only or fit no sheet, have sheets of their own")
  func sections() throws {
    let sample = try ReportSample().report
    let section = try #require(sample.sections.first)
    let ids = ["facts", "Contents", "TIE-OUT", "long texts", "a/b", "a:b", "A?B", "決算", "四半期"]
    let sections = (ids + (0..<300).map { "Section of the report number \($0 / 2) " }).map { id in
      Section(id: id, module: section.module, slide: "", title: section.title, blocks: section.blocks)
    }
    let report = Disclosure(
      header: sample.header, areas: sample.areas, taxonomy: sample.taxonomy, facts: sample.facts, index: sample.index,
      claims: sample.claims, sections: sections)
    let names = try WorkbookText(SpreadsheetReport(report).render(file: "a.xlsx").bytes).sheets
    #expect(names.count == ids.count + 300 + 3)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.allSatisfy(SheetName.isLegal))
  }

  @Test("a report without facts, claims or sections is a workbook all the same")
  func empty() throws {
    let sample = try ReportSample().report
    let report = Disclosure(
      header: sample.header, areas: [], taxonomy: sample.taxonomy, facts: FactTable(), index: FactIndex(FactTable()),
      claims: [], sections: [])
    let bytes = try SpreadsheetReport(report).render(file: "a.xlsx").bytes
    #expect(try WorkbookText(bytes).sheets == ["Contents", "Facts", "Tie-out"])
  }
}
