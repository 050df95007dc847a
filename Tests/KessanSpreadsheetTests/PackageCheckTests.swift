import Testing

@testable import KessanSpreadsheet

@Suite("Whole packages")
struct PackageCheckTests {
  @Test("a part that ends with its element is whole", arguments: ["<a><b/></a>", "<a/>\n", "<a>\n</a>\n\n"])
  func whole(text: String) throws {
    try PackageCheck.verify(Package.stored("a.xml", text))
  }

  @Test("a part that does not is cut off", arguments: ["", "<a><b>", "<a><b/><c", "<a>text", "<a>text >"])
  func cut(text: String) {
    #expect(throws: SpreadsheetError.truncated(part: "a.xml")) {
      try PackageCheck.verify(Package.stored("a.xml", text))
    }
  }

  @Test("a file whose directory or data is cut off is refused", arguments: [0, 10, 21, 22, 40, 80])
  func file(kept: Int) {
    let file = Array(Package.stored("a.xml", "<a/>").prefix(kept))
    #expect(throws: SpreadsheetError.truncated(part: "the directory")) { try PackageCheck.verify(file) }
  }
}
