import KessanDisclosure
import KessanModel
import Testing

@testable import KessanRendering

@Suite("Report as Markdown")
struct ReportMarkdownTests {
  @Test("markup in texts is escaped; line breaks do not end a cell")
  func escaping() throws {
    let markdown = try ReportSample().markdown
    #expect(!markdown.contains("<script>"))
    #expect(!markdown.contains("]]>"))
    #expect(markdown.contains("\\[x\\](y)"))
    #expect(markdown.contains("\n\\# JPY1,234 million"))
  }

  @Test("all rows of a table have the same number of cells")
  func tables() throws {
    let lines = try ReportSample().markdown.split(separator: "\n", omittingEmptySubsequences: false)
    var width: Int?
    for line in lines {
      guard line.hasPrefix("|") else {
        width = nil
        continue
      }
      let cells = line.replacing("\\|", with: "").count { $0 == "|" }
      #expect(cells == width ?? cells, "\(line.prefix(80))")
      width = cells
    }
  }

  @Test("a table of texts has no unit, and its texts cannot leave their cells")
  func texts() throws {
    let lines = try ReportSample().markdown.split(separator: "\n")
    #expect(lines.contains("*Table: Milestones*"))
    let row = try #require(lines.first { $0.hasSuffix(" now |") })
    #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 3)
    #expect(!row.contains("<b>"))
  }

  @Test("charts are tables with a caption, notes are footnotes that exist")
  func blocks() throws {
    let markdown = try ReportSample().markdown
    #expect(markdown.contains("*Chart: "))
    #expect(markdown.contains("[^1]: "))
    #expect(markdown.contains("million[^1]"))
  }

  @Test(
    "what begins a line is no markup",
    arguments: [
      ("# a", "\\# a"), ("- a", "\\- a"), ("12. a", "12\\. a"), ("  = a", "\\= a"), ("a|b\nc", "a\\|b c"), ("", ""),
      ("1.5 a", "1\\.5 a"), ("<b>&", "&lt;b&gt;&amp;"),
    ])
  func lines(text: String, expected: String) {
    #expect(MarkdownText.line(text) == expected)
  }
}
