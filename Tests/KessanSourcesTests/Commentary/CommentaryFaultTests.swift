import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanSources
import Testing

/// Files with one fault each: code, line and what message or hint say.
@Suite("Faults of commentary files")
struct CommentaryFaultTests {
  static let faults: [(String, String, Int, String)] = [
    ("", "emptyFile", 1, "Begin it with #"),
    ("- text", "malformedCommentary", 1, "belongs to no section"),
    ("## ja\n# S", "malformedCommentary", 1, "before any section"),
    ("# S\n## fr", "badLanguage", 2, "## en or ## ja"),
    ("# S\n### x", "malformedCommentary", 2, "no heading"),
    ("#S", "malformedCommentary", 1, "space between"),
    ("# ", "malformedCommentary", 1, "no heading"),
    ("# S\ntext", "malformedCommentary", 2, "list item: - text"),
    ("# S\n- a\nb", "malformedCommentary", 3, "two spaces"),
    ("# S\n- a\n\n  b", "malformedCommentary", 4, "list item"),
    ("# S\n- a\n\tb", "malformedCommentary", 3, "two spaces"),
    ("# S\n- a\n  - b", "malformedCommentary", 3, "item of its own"),
    ("# S\n* a", "malformedCommentary", 2, "list item"),
    ("# S\n-", "malformedCommentary", 2, "empty"),
    ("# S\n<!-- a", "malformedCommentary", 2, "never ends"),
    ("# S\n<!-- a --> b", "malformedCommentary", 2, "lines of their own"),
    ("# S\n- a } b", "malformedCommentary", 2, "}}"),
    ("# S\n- a\n  { b", "malformedCommentary", 3, "not closed"),
    ("# S\n- {a {Revenues@1H16|x}", "malformedCommentary", 2, "not closed"),
    ("# S\n- {|billions}", "badReference", 2, "Revenues"),
    ("# S\n- {Revenues@3H16|billions}", "badReference", 2, "no period"),
    ("# S\n- {Revenues|billions}", "badReference", 2, "a period"),
    ("# S\n- {Revenues@1H16+Orders@1H16|billions}", "badReference", 2, "a reference"),
    ("# S\n- {Revenue@1H16|billions}", "unknownConcept", 2, "Did you mean Revenues?"),
    ("# S\n- {Revenues@1H16[Segmnt=NetworkServices]|x}", "badDimension", 2, "Did you mean Segment?"),
    ("# S\n- {Revenues@1H16[Segment=NetworkService]|x}", "badDimension", 2, "Did you mean NetworkServices?"),
    ("# S\n- {Revenues@1H16[Segment=Heading]|x}", "badDimension", 2, "no member Heading"),
    ("# S\n- up\n  12.5 percent", "bareNumber", 3, "12.5"),
    ("# S\n## ja\n- 売上高は\n  741億円", "bareNumber", 4, "741"),
    ("# S\n- {Revenues@1H16|x} of 2016", "bareNumber", 2, "2016"),
    ("# S\n- a\u{7}", "controlCharacter", 2, "Remove"),
  ]

  @Test("Each is found at its line", arguments: faults)
  func isFound(_ text: String, _ code: String, _ line: Int, _ words: String) throws {
    let sourced = CommentaryReaderTests.read(text)
    let finding = try #require(sourced.findings.first)
    #expect(sourced.findings.count == 1)
    #expect(finding.code == "kessan:\(code)" && finding.severity == .error)
    #expect(finding.location.file == "c.md" && finding.location.line == line)
    #expect((finding.message + finding.hint).contains(words))
    #expect(!finding.hint.isEmpty)
  }

  @Test("All faults of a file are reported, and paragraphs with one are not sound")
  func all() {
    let sourced = CommentaryReaderTests.read("# S\n- a 5 b {Revenue@1H16|x} }\n- sound\nx\n- 6")
    #expect(
      sourced.findings.map(\.code).sorted().map { $0.dropFirst(7) } == [
        "bareNumber", "bareNumber", "malformedCommentary", "malformedCommentary", "unknownConcept",
      ])
    #expect(sourced.sections[0].paragraphs.map(\.isSound) == [false, false, false])
  }

  @Test("Invalid UTF-8 is a fault of its line")
  func encoding() {
    let sourced = CommentaryReaderTests.read(Array("# S\n- a\n".utf8) + [0x20, 0x20, 0xFF, 0x0A] + Array("- b".utf8))
    #expect(sourced.findings.map(\.code) == ["kessan:badEncoding"])
    #expect(sourced.findings.map(\.location.line) == [3])
    #expect(sourced.sections[0].paragraphs.map(\.isSound) == [false, true])
  }

  @Test(
    "Hostile files give findings",
    arguments: [
      "# S\n- " + String(repeating: "{", count: 1_000_001), "# S\n- " + String(repeating: "{a", count: 9_000),
      "# S\n- " + String(repeating: "{\"", count: 9_000), "# S\n- " + String(repeating: "“1", count: 5_000),
      "# " + String(repeating: "#", count: 1_000_000) + "\n- 1", String(repeating: "x\n", count: 100_000),
      "# S\n- {" + String(repeating: "(", count: 10_000) + "|x}",
      "# S\n- " + String(repeating: "1 ", count: 9_000), String(repeating: "<!--", count: 100_000),
      String(repeating: "\r", count: 1_000), "# S\n- a\n" + String(repeating: "  5\u{301}\n", count: 10_000),
    ])
  func hostile(_ text: String) {
    let sourced = CommentaryReaderTests.read(text)
    #expect(!sourced.findings.isEmpty)
    #expect(sourced.findings.count <= CommentarySource.mostFindings + 1)
    #expect(sourced.findings.allSatisfy { $0.message.count < 1000 && $0.hint.count < 1000 })
  }

  @Test("A file that is too large is not read on")
  func tooLarge() {
    let sourced = CommentaryReaderTests.read([UInt8](repeating: 0x20, count: CommentarySource.largestFile + 70_000))
    #expect(sourced.findings.map(\.code) == ["kessan:fileTooLong"])
  }

  @Test("A pipe is no file")
  func pipe() throws {
    let path = NSTemporaryDirectory() + "kessan-commentary-\(UUID().uuidString)"
    #expect(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    #expect(throws: ByteInputError.self) { _ = try ByteInput(path: path) }
  }
}
