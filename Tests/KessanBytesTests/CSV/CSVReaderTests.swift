import KessanBytes
import Testing

@testable import KessanBytes

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
    ("\u{FEFF}", []),
    ("", []),
    ("\n\r\n\r\n\n", []),
    ("\n\na\n\n\nb\n\n", [["a"], ["b"]]),
    (",\n", [["", ""]]),
    ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("\"a,b\",\"c\nd\"\n", [["a,b", "c\nd"]]),
    ("\"c\r\nd\",e\r\n", [["c\r\nd", "e"]]),
    ("\"say \"\"no\"\"\",x\n", [["say \"no\"", "x"]]),
    ("\"\"\"\",\"\"\"\"\"\"\n", [["\"", "\"\""]]),
    ("\"\",\n", [["", ""]]),
    ("\"a\"", [["a"]]),
    (" a , b \n", [[" a ", " b "]]),
    ("\"x\"\"\u{301}y\"\n", [["x\"\u{301}y"]]),
    ("日本,語\n", [["日本", "語"]]),
  ])
  func reads(_ text: String, _ expected: [[String]]) throws {
    #expect(try CSVRows(Array(text.utf8)).rows.map(\.cells) == expected)
  }

  @Test func countsLines() throws {
    let text = "h\n\n\"a\nb\r\nc\rd\"\r\ne\r\r\nf\rg\n\n\"h\"\"\n\"\nlast"
    let rows = try CSVRows(Array(text.utf8)).rows
    #expect(rows.map(\.line) == [1, 3, 7, 9, 10, 12, 14])
    #expect(rows.map { $0.cells[0] } == ["h", "a\nb\r\nc\rd", "e", "f", "g", "h\"\n", "last"])
  }

  @Test func textThatIsNotUTF8IsNone() throws {
    let rows = try CSVRows([0x61, 0x2C, 0xFF, 0xFE, 0x2C, 0x22, 0x22, 0x22, 0xC3, 0x22, 0x0A]).rows
    #expect(rows.map(\.cells) == [["a", nil, nil]])
  }

  @Test(arguments: [
    ("\"abc", CSVReader.Fault.unterminatedQuote), ("a,\"b\n\n\n", .unterminatedQuote), ("\"a\"\"", .unterminatedQuote),
    ("\"", .unterminatedQuote), ("\"a\"b,c\n", .textAfterQuote), ("\"a\" ,c\n", .textAfterQuote),
    ("a\"b,c\n", .quoteInsideField), ("a, \"b\"\n", .quoteInsideField), ("5\"\n", .quoteInsideField),
  ])
  func faults(_ text: String, _ fault: CSVReader.Fault) {
    #expect(throws: fault) { try CSVRows(Array(text.utf8)) }
    #expect(throws: fault) { try CSVRows(Array("head\n\(text)".utf8)) }
  }

  @Test func rowsWithTooManyCellsEnd() throws {
    let most = [UInt8](repeating: 0x2C, count: CSVReader.mostCells - 1)
    #expect(try CSVRows(most + [0x0A] + most).rows.map(\.cells.count) == [CSVReader.mostCells, CSVReader.mostCells])
    #expect(throws: CSVReader.Fault.tooManyCells) { try CSVRows(most + [0x2C, 0x0A]) }
    #expect(throws: CSVReader.Fault.tooManyCells) { try CSVRows([UInt8](repeating: 0x2C, count: 4_000_000)) }
  }

  @Test func rowsThatAreTooLongEnd() throws {
    let longest = [UInt8](repeating: 0x61, count: CSVReader.longestRow - 1) + [0x0A]
    #expect(try CSVRows(longest + longest).rows.count == 2)
    #expect(throws: CSVReader.Fault.rowTooLong) { try CSVRows([0x61] + longest) }
    #expect(throws: CSVReader.Fault.rowTooLong) { try CSVRows([0x22] + longest + longest + longest) }
    #expect(throws: CSVReader.Fault.rowTooLong) { try CSVRows([UInt8](repeating: 0, count: 1 << 24)) }
  }

  @Test func aFieldThatIsNotThereIsEmpty() throws {
    var reader = CSVReader(ByteInput([0x61, 0x0A]))
    let found = try reader.next()
    let text = reader.text(7)
    let isMore = try reader.next()
    #expect(found && text == "" && !isMore)
  }
}

/// All rows of a text, with the lines they begin on.
struct CSVRows {
  var rows: [(line: Int, cells: [String?])] = []

  init(_ bytes: [UInt8]) throws(CSVReader.Fault) {
    try self.init(ByteInput(bytes))
  }

  init(_ input: consuming ByteInput) throws(CSVReader.Fault) {
    var reader = CSVReader(input)
    while try reader.next() {
      var cells: [String?] = []
      for field in reader.fields.indices { cells.append(reader.text(field)) }
      rows.append((reader.line, cells))
    }
  }
}
