import KessanDisclosure
import KessanModel
import Testing

@testable import KessanRendering

@Suite("The outline of a section")
struct SectionOutlineTests {
  private static func paragraph(_ text: String, _ language: Language = .english) -> Narrative.Paragraph {
    Narrative.Paragraph(language: language, runs: [.text(text)])
  }

  private static func narrative(_ paragraphs: Narrative.Paragraph...) -> Section.Block {
    .narrative(Narrative(paragraphs: paragraphs))
  }

  private static let table = Section.Block.table(
    SectionTable(caption: Localized("T"), unit: Localized(""), columns: [], rows: []))

  /// Items as words: `table`, `en0+: a b` for the first stretch of English, which is continued.
  private static func outline(_ blocks: [Section.Block], _ language: Language) -> [String] {
    let section = Section(id: "A", module: "M", slide: "1", title: Localized("A"), blocks: blocks)
    return SectionOutline(section, language).items.map { item in
      switch item {
      case .table: "table"
      case .chart: "chart"
      case .keyFigures: "key figures"
      case .paragraphs(let stretch, let paragraphs):
        "\(stretch.language.rawValue)\(stretch.number)\(stretch.isContinued ? "+" : "")"
          + "\(stretch.isTranslation ? "'" : ""): " + paragraphs.map(\.text).joined(separator: " ")
      }
    }
  }

  @Test("paragraphs stand where they are, and know whether others follow behind a table")
  func stretches() {
    let blocks = [
      Self.narrative(Self.paragraph("a")), Self.narrative(Self.paragraph("b")), Self.table,
      Self.narrative(Self.paragraph("c")), .keyFigures([]), Self.table,
    ]
    #expect(Self.outline(blocks, .english) == ["en0+: a b", "table", "en1: c", "key figures", "table"])
    #expect(Self.outline(blocks, .japanese) == Self.outline(blocks, .english))
  }

  @Test("what is said in the other language stands together, behind the page's own")
  func translations() {
    let blocks = [
      Self.narrative(Self.paragraph("a"), Self.paragraph("あ", .japanese)), Self.table,
      Self.narrative(Self.paragraph("い", .japanese), Self.paragraph("b")), Self.table,
    ]
    #expect(Self.outline(blocks, .english) == ["en0+: a", "table", "en1: b", "ja0': あ い", "table"])
    #expect(Self.outline(blocks, .japanese) == ["ja0+: あ", "table", "ja1: い", "en0': a b", "table"])
  }

  @Test("a note is no reason to interrupt")
  func notes() {
    let blocks = [
      Self.narrative(Self.paragraph("a")), .note(Note(Localized("n"), facts: [])), Self.narrative(Self.paragraph("b")),
    ]
    #expect(Self.outline(blocks, .english) == ["en0: a b"])
  }

  @Test("without paragraphs there is nothing but blocks")
  func none() {
    #expect(Self.outline([Self.table], .english) == ["table"])
  }
}
