import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanXML
import Testing

@testable import KessanRendering

@Suite("Report as a page")
struct ReportPageTests {
  private func nodes(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(nodes) }

  @Test("is well-formed under its doctype, without script, and every id is unique")
  func wellFormed() throws {
    let sample = try ReportSample()
    #expect(sample.page.starts(with: Array("<!DOCTYPE html>\n<html".utf8)))
    let nodes = nodes(try sample.root())
    let ids = nodes.compactMap { $0.attribute("id") }
    #expect(Set(ids).count == ids.count)
    #expect(nodes.allSatisfy { $0.localName != "script" && $0.localName != "link" && $0.localName != "img" })
    #expect(nodes.allSatisfy { $0.attributes.allSatisfy { !$0.localName.hasPrefix("on") } })
  }

  @Test("every link leads to an id of the page, every figure to its fact")
  func links() throws {
    let sample = try ReportSample()
    let nodes = nodes(try sample.root())
    let ids = Set(nodes.compactMap { $0.attribute("id") })
    let targets = nodes.filter { $0.localName == "a" }.map { $0.attribute("href") ?? "" }
    #expect(targets.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
    let identifiers = Identifiers(sample.report.report)
    let shown = Set(sample.report.sections.flatMap(\.facts).map { identifiers.fact($0, in: sample.report.facts) })
    let figures = nodes.filter { $0.attribute("class") == "figure" && $0.localName == "a" }
    #expect(figures.count == 12)
    #expect(figures.allSatisfy { shown.contains(String(($0.attribute("href") ?? "#").dropFirst())) })
    let rows = Set(nodes.filter { $0.localName == "tr" }.compactMap { $0.attribute("id") })
    #expect(rows == shown)
    #expect(nodes.compactMap { $0.attribute("data-fact") }.allSatisfy(shown.contains))
  }

  @Test("no HTML element closes itself but those that HTML knows to be empty")
  func voidElements() throws {
    let sample = try ReportSample()
    let html = nodes(try sample.root()).filter { $0.namespace == "http://www.w3.org/1999/xhtml" }
    #expect(html.filter { $0.content.isEmpty }.allSatisfy { $0.localName == "meta" })
  }

  @Test("a fact that no section shows is not listed")
  func unshown() throws {
    let sample = try ReportSample()
    #expect(!String(decoding: sample.page, as: UTF8.self).contains("999,000,000"))
    #expect(!sample.markdown.contains("999,000,000"))
  }

  @Test("badges say what the tie-out found, and notes lead back to their figures")
  func badges() throws {
    let nodes = nodes(try ReportSample().root())
    let labels = nodes.filter { ($0.attribute("class") ?? "").hasPrefix("badge") }.compactMap {
      $0.attribute("aria-label")
    }
    #expect(labels.contains("consistent"))
    #expect(labels.contains("not derivable"))
    let titles = nodes.compactMap { $0.attribute("title") }
    #expect(titles.contains { $0.contains("Revenues@1H16 / Revenues@1H15 - 1 lies within [") })
    let marks = nodes.filter { $0.localName == "sup" }
    #expect(marks.count == 1)
    #expect(nodes.filter { $0.attribute("class") == "back" }.count == 1)
  }

  private struct TwoNotes: AnalysisModule {
    let area = Area("Notes", title: Localized("Notes"))
    var vocabulary: [any VocabularyElement] { [] }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let revenues = facts(Finance.revenues, facts.periods.current)
      SectionDraft("A-1", slide: "A-1", en: "A", ja: "節") {
        KeyFigures { KeyFigureDraft(revenues, .millions, en: "Revenues", ja: "売上高") }
        NoteDraft("First.", ja: "一", on: revenues)
        NoteDraft("Second.", ja: "二", on: revenues)
      }
    }
  }

  @Test("several notes on a figure share one mark, each with its link and its way back")
  func marks() throws {
    let report = try SampleReport(modules: [TwoNotes()], facts: ReportSample.revenues).report
    let page = try ReadingDialect.render(report, FactText(report))
    let root = try XMLDocument(parsing: Array(page.dropFirst("<!DOCTYPE html>\n".utf8.count)), file: "page").root
    let marks = nodes(root).filter { $0.localName == "sup" }
    #expect(marks.map(\.allText) == ["1 2"])
    #expect(marks.first?.children.map { $0.attribute("href") } == ["#note-1", "#note-2"])
    let ids = Set(marks.flatMap(\.children).compactMap { $0.attribute("id") })
    let back = nodes(root).filter { $0.attribute("class") == "back" }.compactMap { $0.attribute("href")?.dropFirst() }
    #expect(Set(back.map(String.init)) == ids && ids.count == 2)
  }

  @Test("hostile texts arrive as texts")
  func hostile() throws {
    let root = try ReportSample().root()
    let title = nodes(root).first { $0.localName == "h3" }
    #expect(title?.text == ReportSample.hostile)
  }

  @Test("a text of a megabyte survives")
  func long() throws {
    let text = String(repeating: "a < b & c \"d\" ", count: 75_000)
    let title = nodes(try ReportSample(text).root()).first { $0.localName == "h3" }
    #expect(title?.text == text)
  }

  @Test("the same report gives the same bytes")
  func deterministic() throws {
    #expect(try ReportSample().page == ReportSample().page)
    #expect(try ReportSample().markdown == ReportSample().markdown)
  }

  @Test("the style sheet stands in an element without being escaped")
  func style() {
    let css = String(decoding: PackageResources.report_css, as: UTF8.self)
    #expect(!css.contains("<") && !css.contains("&") && !css.contains("]]>"))
    #expect(!css.contains("@import") && !css.contains("url("))
  }
}
