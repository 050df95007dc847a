import Testing

@testable import KessanSpreadsheet

@Suite("Texts of cells")
struct CellTextTests {
  @Test(
    "what a reader would take for an escape, and what XML cannot hold, is escaped",
    arguments: [
      ("plain", "plain"), ("_x000D_", "_x005F_x000D_"), ("a_xFFff_b", "a_x005F_xFFff_b"), ("_x00G0_", "_x00G0_"),
      ("_x000D", "_x000D"), ("\r\n\t", "_x000D_\n\t"), ("\u{0}\u{1F}", "_x0000__x001F_"), ("\u{FFFE}", "_xFFFE_"),
      ("_x005F_x000D_", "_x005F_x005F_x005F_x000D_"), ("=1+1", "=1+1"), ("\u{202E}RTL 💴", "\u{202E}RTL 💴"), ("", ""),
    ])
  func escaping(text: String, expected: String) {
    #expect(CellText.escaped(text) == expected)
  }

  @Test("parts make up the whole text, each fitting a cell when escaped", arguments: [7, 8, 50, 32_767])
  func parts(longest: Int) {
    let text = String(repeating: "a💴\r_x000D_é\u{301}", count: 4000)
    let parts = CellText.parts(text, longest: longest)
    #expect(Array(parts.joined().unicodeScalars) == Array(text.unicodeScalars))
    #expect(parts.allSatisfy { CellText.escaped($0).utf16.count <= longest })
    #expect(parts.count > 1)
  }

  @Test("a short text is one part, an empty one too")
  func short() {
    #expect(CellText.parts("") == [""])
    #expect(CellText.parts(String(repeating: "x", count: 32_767)).count == 1)
    #expect(CellText.parts(String(repeating: "x", count: 32_768)).count == 2)
  }
}
