import Testing

@testable import KessanRendering

@Suite("Widths of cells")
struct CellWidthTests {
  @Test("East Asian characters count double, the longest line counts")
  func digits() {
    #expect(CellWidth.digits("売上高") == 6)
    #expect(CellWidth.digits("ab\nabcd") == 5)
    #expect(CellWidth.digits(String(repeating: "x", count: 1_000_000), most: 60) == 60)
  }

  @Test(
    "pieces make up the text, and none has more lines than allowed",
    arguments: [
      "", "one", "\n\n\n", String(repeating: "word ", count: 400), String(repeating: "x", count: 5000),
      String(repeating: "売上高は増加。", count: 200), "a\u{301}\u{202E}b 💴\n" + String(repeating: "c\n", count: 90),
    ])
  func wrapping(text: String) {
    let pieces = CellWidth.wrapped(text, width: 20, linesPerPiece: 10)
    #expect(pieces.map(\.text).joined() == text)
    #expect(pieces.allSatisfy { (1...10).contains($0.lines) })
    for piece in pieces {
      let printed = piece.text.filter { $0 != " " && $0 != "\n" }
      #expect(CellWidth.hundredths(printed) <= piece.lines * 2000)
    }
  }

  @Test("lines are counted as words break", arguments: [("a b", 1), ("aaaaaaaaa bbbbbbbbb", 2), ("a\nb\nc", 3)])
  func lines(text: String, count: Int) {
    #expect(CellWidth.lines(text, width: 10) == count)
  }
}
