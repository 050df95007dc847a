import KessanBytes
import Testing

@testable import KessanBytes

@Suite("CSV writer")
struct CSVWriterTests {
  private func text(_ write: (inout CSVWriter) -> Void, isMarked: Bool = false) throws -> String {
    var csv = CSVWriter(.memory, isMarked: isMarked)
    write(&csv)
    return String(decoding: try csv.finish(), as: UTF8.self)
  }

  @Test("Cells are quoted where they must be, and rows end with CR LF")
  func layout() throws {
    let text = try text { csv in
      csv.row(["a", "b,c", "d\"e", "f\ng", "h\ri", "", " j "])
      csv.cell(plain: Array("-12.5".utf8))
      csv.cell("決算 😀")
      csv.endRow()
    }
    #expect(text == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h\ri\",, j \r\n-12.5,決算 😀\r\n")
  }

  @Test("A row with one empty cell is no empty line, and one with two needs no quotes")
  func emptyRows() throws {
    let text = try text { csv in
      csv.row([""])
      csv.row(["", ""])
      csv.cell(plain: [])
      csv.endRow()
      csv.row(["a"])
      csv.cell(plain: [0x35])
      csv.endRow()
      csv.row(["", "a"])
    }
    #expect(text == "\"\"\r\n,\r\n\"\"\r\na\r\n5\r\n,a\r\n")
  }

  @Test("The byte order mark stands where it is asked for")
  func mark() throws {
    #expect(try text({ $0.row(["a"]) }, isMarked: true).unicodeScalars.first == "\u{FEFF}")
    #expect(try text { $0.row(["a"]) }.unicodeScalars.first == "a")
  }

  @Test(
    "What a spreadsheet would compute begins with an apostrophe, and so does what begins with one",
    arguments: [
      "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u{3000}=1", "\u{A0}-1", "\u{FEFF}=1", "＝1", "\ttab", "\rreturn",
      "\nline",
      "'=1", "'",
    ])
  func guarded(_ text: String) {
    #expect(CSVWriter.spreadsheetText(text) == "'" + text)
  }

  @Test(
    "Other texts stay as they are",
    arguments: ["", " ", "決算", "a=1", "(586)", "−33.0%", "—", "△586", "\"=1\"", " '", "1-2", "\u{202E}=1"])
  func plain(_ text: String) {
    #expect(CSVWriter.spreadsheetText(text) == text)
  }

  @Test("A closed descriptor is an error")
  func closedDescriptor() {
    var csv = CSVWriter(.fileDescriptor(-1))
    for number in 0..<20_000 { csv.row(["row \(number)", "value"]) }
    #expect(throws: ByteOutput.Failure.self) { try csv.finish() }
  }
}
