import KessanArchive
import Testing

@testable import KessanSpreadsheet

@Suite("Whole packages")
struct PackageCheckTests {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  @Test(
    "a part that is a whole document is whole",
    arguments: [
      "<a><b/></a>", "<a/>\n", "<a>\n</a>\n\n", "<a b=\"1\" c=\"x\" ><b>text</b></a>", "<a count=\"2\"><b/><b/></a>",
      "<a count=\"5\" uniqueCount=\"1\"><b/></a>", "<a uniqueCount=\"1\" count=\"5\"><b/></a>", "<a count=\"0\"/>",
      "<a count=\"many\"/>", "<a accounts=\"3\" counter=\"3\"/>",
    ])
  func whole(text: String) throws {
    try PackageCheck.verify(Package.file("a.xml", Self.declaration + text))
  }

  @Test(
    "a part that is none lacks something",
    arguments: [
      "", "<a><b>", "<a><b/><c", "<a>text", "<a>text >", "<a/><b/>", "<a></b>", "<a><b></a></b>", "<a b=\"1></a>",
      "<a b=\"1\"<c/></a>", "<a <b/></a>", "<a/>text", "<a count=\"2\"><b/></a>", "<a count=\"1\"/>",
      "<a count=\"1\" uniqueCount=\"2\"><b/></a>",
    ])
  func cut(text: String) throws {
    let file = try Package.file("a.xml", Self.declaration + text)
    #expect(throws: SpreadsheetError.truncated(part: "a.xml")) { try PackageCheck.verify(file) }
  }

  @Test("a part without its start lacks something", arguments: ["<a/>", "a/>", "<?xm", "version=\"1.0\"?><a/>"])
  func headless(text: String) throws {
    let file = try Package.file("a.xml", text)
    #expect(throws: SpreadsheetError.truncated(part: "a.xml")) { try PackageCheck.verify(file) }
  }

  @Test("a sheet has the cells that were written, and no fewer or more", arguments: 0...4)
  func cells(count: Int) throws {
    let text = Self.declaration + "<s><row><c r=\"A1\"/><c><v>1</v></c></row><row><c/></row><cols/></s>"
    let file = try Package.file("xl/worksheets/sheet1.xml", text)
    if count == 3 { return try PackageCheck.verify(file, cells: [3]) }
    #expect(throws: SpreadsheetError.truncated(part: "xl/worksheets/sheet1.xml")) {
      try PackageCheck.verify(file, cells: [count])
    }
  }

  @Test("a sheet that is missing is noticed")
  func missingSheet() throws {
    let file = try Package.file("xl/workbook.xml", Self.declaration + "<a/>")
    #expect(throws: SpreadsheetError.truncated(part: "the directory")) { try PackageCheck.verify(file, cells: [0]) }
  }

  /// What the library writes at a time.
  static let block = 4096

  @Test("any block of any part that a disk did not take is noticed", arguments: [false, true])
  func blocks(streamsRows: Bool) throws {
    let workbook = try Workbook(DocumentProperties(title: "t", created: 0), streamsRows: streamsRows)
    let sheet = try workbook.addSheet("One")
    var bold = CellStyle()
    bold.isBold = true
    for row in 0..<300 {
      for column in 0..<4 { try sheet.write(Double(row * 7 + column), row: row, column: column, CellStyle()) }
      try sheet.write("text \(row % 40)", row: row, column: 5, bold)
      try sheet.write("twice", row: row, column: 5, bold)
      try sheet.write("", row: row, column: 6, bold)
      try sheet.write("", row: row, column: 7)
    }
    let file = try workbook.finish()
    var holes = 0
    let archive = try ZipReader(file)
    for entry in archive.entries {
      let text = try archive.bytes(of: entry)
      let cells = entry.path == "xl/worksheets/sheet1.xml" ? [300 * 6] : []
      try PackageCheck.verify(Package.file(entry.path, String(decoding: text, as: UTF8.self)), cells: cells)
      for start in stride(from: 0, to: text.count, by: Self.block) {
        let left = text[..<start] + text[min(start + Self.block, text.count)...]
        let damaged = try Package.file(entry.path, String(decoding: left, as: UTF8.self))
        #expect(throws: SpreadsheetError.truncated(part: entry.path), "byte \(start)") {
          try PackageCheck.verify(damaged, cells: cells)
        }
        holes += 1
      }
    }
    #expect(holes > 20)
  }

  @Test("a part whose bytes do not have their checksum is refused")
  func checksum() throws {
    var file = try Package.file("a.xml", Self.declaration + "<a/>")
    file[14] ^= 1
    file[file.count - 22 - 51 + 16] ^= 1
    #expect(throws: SpreadsheetError.truncated(part: "a.xml")) { try PackageCheck.verify(file) }
  }

  @Test("a file whose directory or data is cut off is refused", arguments: [0, 10, 21, 22, 40, 80])
  func file(kept: Int) throws {
    let file = try Array(Package.file("a.xml", Self.declaration + "<a/>").prefix(kept))
    #expect(throws: SpreadsheetError.truncated(part: "the directory")) { try PackageCheck.verify(file) }
  }
}
