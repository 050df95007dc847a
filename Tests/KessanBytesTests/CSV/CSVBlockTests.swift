import KessanBytes
import KessanTesting
import Testing

@testable import KessanBytes

/// Files of several blocks: what lies across a border between two reads is read as anything else.
@Suite struct CSVBlockTests {
  private static let block = 1 << 18

  /// Cells at random, quoted where they must be, over more than three blocks; every field and line is compared.
  @Test(arguments: [("\n", 1 as UInt64), ("\r\n", 2), ("\r", 3)])
  func readsEveryFieldAndLine(_ newline: String, _ seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let pieces = ["a", "売上高", ",", "\"", "\n", "\r\n", "\r", " ", "1,234", String(repeating: "x", count: 900)]
    var bytes: [UInt8] = []
    var expected: [(line: Int, cells: [String])] = []
    var line = 1
    while bytes.count < 3 * Self.block + 1000 {
      let cells = (0..<Int.random(in: 2...6, using: &generator)).map { _ in
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
      expected.append((line, cells))
      let row = cells.map(Self.quoted).joined(separator: ",")
      bytes += Array((row + newline).utf8)
      line += Self.lineBreaks(row) + 1
      if Int.random(in: 0..<5, using: &generator) == 0 {
        bytes += Array(newline.utf8)
        line += 1
      }
    }
    let rows = try CSVRows(bytes).rows
    #expect(rows.count == expected.count)
    #expect(zip(rows, expected).allSatisfy { $0.line == $1.line && $0.cells == $1.cells })
  }

  /// A short text is moved over the border byte by byte: quotes, doubled quotes, CRLF, each split once.
  @Test(arguments: ["\"a\"\"b\",\"c\r\nd\"\r\ne,f\r\n", "a,b\r\n\r\n\"c\",\"\"\r\n", "\"売\"\"\n上\",高\r\"\",x\r"])
  func readsAcrossTheBorder(_ text: String) throws {
    let tail = Array(text.utf8)
    let expected = try CSVRows(tail).rows
    for shift in -2...(tail.count + 2) {
      let filler = [UInt8](repeating: 0x7A, count: Self.block - 1 - shift) + [0x0A]
      let rows = try CSVRows(filler + tail).rows.dropFirst()
      #expect(rows.map(\.cells) == expected.map(\.cells), "\(shift)")
      #expect(rows.map(\.line) == expected.map { $0.line + 1 }, "\(shift)")
    }
  }

  @Test func aQuoteThatNeverEndsIsFoundOnItsLine() throws {
    let rows = String(repeating: "a,b\n", count: 100_000)
    var reader = CSVReader(ByteInput(Array((rows + "\"c,d\n" + rows).utf8)))
    var fault: CSVReader.Fault?
    do throws(CSVReader.Fault) {
      while try reader.next() {}
    } catch {
      fault = error
    }
    let line = reader.line
    #expect(fault == .unterminatedQuote)
    #expect(line == 100_001)
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return cell }
    let doubled = cell.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }

  /// Line ends of any kind, a CRLF counted once.
  private static func lineBreaks(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return bytes.indices.count { place in
      bytes[place] == 0x0A || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A)
    }
  }
}
