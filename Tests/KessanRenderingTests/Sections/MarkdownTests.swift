import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering

@Suite("Sections as Markdown")
struct MarkdownTests {
  private static let exporter = MarkdownExporter.exporter

  @Test(
    "Sections and the index are as reviewed", arguments: ["Sample/A-1.md", "Sample/A-2.md", "index.md"], ["en", "ja"])
  func golden(_ path: String, _ language: String) throws {
    let text = try SectionSample().text("markdown/\(path)", of: Self.exporter, ["language": language])
    let name = language + "-" + path.split(separator: "/").joined(separator: "-")
    #expect(Golden.difference(of: text, from: name, beside: #filePath) == nil)
  }

  @Test("Every figure that is shown links to its fact, which has an anchor")
  func figures() throws {
    let sample = try SectionSample()
    for section in sample.report.sections {
      let text = try sample.text("markdown/Sample/\(section.id).md", of: Self.exporter)
      let links = text.matches(of: /\[([^\]]*)\]\(#([^)]*)\)/)
      let shown = links.map { String($0.1) }
      #expect(shown.sorted() == SectionSample.displays(section).sorted())
      let anchors = Set(text.matches(of: /<a id="([^"]*)">/).map { String($0.1) })
      #expect(anchors.count == section.facts.count)
      #expect(links.allSatisfy { anchors.contains(String($0.2)) })
    }
  }

  @Test("Notes are numbered within their file; one that no figure bears is a paragraph")
  func notes() throws {
    let sample = try SectionSample()
    let first = try sample.text("markdown/Sample/A-1.md", of: Self.exporter)
    #expect(first.contains("million](#Revenues_1H16_JPY.-6)[^1]**\n"))
    #expect(first.contains("\n[^1]: Results / 注記\n"))
    #expect(first.contains("\nNote: On a fact that is not shown. / 表示のない科目\n"))
    let second = try sample.text("markdown/Sample/A-2.md", of: Self.exporter)
    #expect(second.contains("\n[^1]: A year before. / 前年\n") && !second.contains("[^2]"))
  }

  @Test("The index links to files that are there")
  func index() throws {
    let files = try SectionSample().files(Self.exporter)
    let index = String(decoding: files["markdown/index.md"] ?? [], as: UTF8.self)
    let links = index.matches(of: /\]\(([^)]*)\)/).map { "markdown/\($0.1)" }
    #expect(links.sorted() == files.keys.filter { $0 != "markdown/index.md" }.sorted())
  }

  @Test("No text leaves its cell or becomes markup", arguments: SectionSample.hostileTexts + ["# heading", "1. item"])
  func hostile(_ text: String) throws {
    let plain = try SectionSample().text("markdown/Sample/A-1.md", of: Self.exporter)
    let markdown = try SectionSample(text).text("markdown/Sample/A-1.md", of: Self.exporter)
    #expect(!markdown.contains("<script") && !markdown.contains("</td"))
    #expect(Self.shape(markdown) == Self.shape(plain))
    let lines = markdown.split(separator: "\n")
    #expect(lines.contains("[^1]: \(MarkdownText.line(text)) / 注記"))
    #expect(lines.contains { $0.hasPrefix("- \(MarkdownText.line(text)): **[") })
    #expect(lines.contains { $0 == MarkdownText.line(text) })
    #expect(markdown.contains(MarkdownText.inline(text)))
  }

  @Test(
    "What begins a line makes no list, heading, rule or definition of it",
    arguments: [
      (": a definition", "\\: a definition"), (":", "\\:"), (" \t: set in", "\\: set in"), (":::note", "\\:::note"),
      ("# a heading", "\\# a heading"), ("+ an item", "\\+ an item"), ("- an item", "\\- an item"),
      ("--- a rule", "\\--- a rule"), ("=== an underline", "\\=== an underline"), ("1. an item", "1\\. an item"),
      ("12) an item", "12\\) an item"), ("> a quotation", "&gt; a quotation"), ("* an item", "\\* an item"),
      ("plain: words", "plain: words"), ("1.5 of it", "1\\.5 of it"), ("2016年", "2016年"), ("", ""),
    ])
  func lineStart(_ text: String, _ escaped: String) {
    #expect(MarkdownText.line(text) == escaped)
  }

  @Test("A paragraph that begins with a colon is escaped in the file")
  func colon() throws {
    let markdown = try SectionSample(": a definition").text("markdown/Sample/A-1.md", of: Self.exporter)
    let lines = markdown.split(separator: "\n")
    #expect(lines.contains("\\: a definition"))
    #expect(!lines.contains { $0.hasPrefix(":") })
  }

  /// For every line whether it is a row, and of how many cells.
  private static func shape(_ markdown: String) -> [Int] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("|") ? line.replacing("\\|", with: "").count { $0 == "|" } : 0
    }
  }
}
