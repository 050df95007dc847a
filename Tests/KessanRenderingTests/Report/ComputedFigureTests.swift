import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanSpreadsheet
import KessanTesting
import KessanXML
import Testing

@testable import KessanRendering

/// A figure that nobody reported says so to who reads it.
@Suite("Computed figures")
struct ComputedFigureTests {
  struct Shop: AnalysisModule {
    let area = Area("Shop", title: Localized("Shop", ja: "商店"))

    func derivations(_ facts: FactQuery) -> [Derivation] {
      let now = facts.periods.current
      facts.derive(Finance.grossProfit, now, from: facts(Finance.revenues, now) - facts(Finance.costOfRevenue, now))
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("A-1", slide: "1", en: "Results", ja: "業績") {
        TableDraft(en: "Results", ja: "業績", unit: .millions) {
          ColumnDraft(facts.periods.span)
        } rows: {
          RowDraft(Finance.revenues)
          RowDraft(Finance.grossProfit)
        }
        KeyFigures { KeyFigureDraft(facts(Finance.grossProfit, now), .millions, en: "Margin", ja: "粗利") }
        NarrativeDraft { Paragraph("A margin of \(facts(Finance.grossProfit, now), .millions).") }
        NoteDraft("After cost.", ja: "原価控除後。", on: facts(Finance.grossProfit, now))
      }
      SectionDraft("A-2", slide: "2", en: "Revenues", ja: "売上高") {
        KeyFigures { KeyFigureDraft(facts(Finance.revenues, now), .millions, en: "Revenues", ja: "売上高") }
      }
    }
  }

  private let report: Disclosure
  private let words = "Computed from other figures of this report; not a reported figure."

  init() throws {
    report = try SampleReport(
      modules: [Shop()],
      facts: "concept,period,printed,scale,unit,slide\nRevenues,1H16,100,6,JPY,1\nCostOfRevenue,1H16,60,6,JPY,1\n"
    ).report
  }

  private func nodes(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(nodes) }

  @Test("On the page every display of it has a mark that leads to the legend, and its card has the formula")
  func page() throws {
    let page = try ReadingDialect.render(report, FactText(report))
    let nodes = nodes(try XMLDocument(parsing: Array(page.dropFirst("<!DOCTYPE html>\n".utf8.count)), file: "p").root)
    let marks = nodes.filter { $0.localName == "sup" }.map(\.allText)
    // The table's, beside its note; the key figure's, the sentence's, the fact card's.
    #expect(marks == ["† 1", "†", "†", "†"])
    let legend = try #require(nodes.first { $0.attribute("id") == "computed" })
    #expect(legend.allText.hasPrefix("† \(words)"))
    let links = nodes.filter { $0.attribute("class") == "computed" }
    #expect(links.count == 4 && links.allSatisfy { $0.attribute("href") == "#computed" })
    let card = try #require(nodes.first { $0.attribute("id") == "GrossProfit_1H16_JPY.-6" })
    #expect(card.allText.contains("derived by Shop: Revenues@1H16 - CostOfRevenue@1H16"))
  }

  @Test("In Markdown it has a mark, explained once in every file that has one")
  func markdown() throws {
    let text = FactText(report)
    let whole = ReportMarkdown(report, text).render()
    #expect(whole.contains("| Gross margin | 40†[^1] |") && whole.contains("Margin: **JPY40 million†**"))
    #expect(whole.components("† \(words)") == 1)
    let files = MarkdownExporter.files(report).files
    let sections = try Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: try $0.bytes(), as: UTF8.self)) })
    #expect(sections["markdown/Shop/A-1.md"]?.components("† \(words)") == 1)
    #expect(sections["markdown/Shop/A-1.md"]?.contains("40,000,000† JPY") == true)
    #expect(sections["markdown/Shop/A-2.md"]?.contains("†") == false)
  }

  @Test("On a sheet it stands in italics, with a line that says so")
  func sheet() throws {
    func cells(_ section: Section) -> [SheetDraft.Cell] {
      var sheet = SectionSheet(
        section, report, FactText(report), ReportNotes(report), name: section.id, contents: "Contents",
        formats: NumberFormats())
      sheet.compose()
      return sheet.draft.rows.flatMap(\.cells)
    }
    let first = cells(report.sections[0])
    #expect(first.filter { $0.style.isItalic }.map(\.content) == [.number(40), .number(40)])
    #expect(
      first.contains {
        $0.content == .text("Figures in italics / 斜体の数値: \(words) / \(Disclosure.computedNote[.japanese])")
      }
    )
    #expect(!cells(report.sections[1]).contains { $0.style.isItalic })
  }

  @Test("In section documents its source is a derivation with module and formula")
  func sections() throws {
    func text(_ exporter: Exporter, _ path: String) throws -> String {
      let files = try exporter.export(report, exporter.settle(ExportChoice(exporter.name)).options).files
      return String(decoding: try #require(files.first { $0.path == path }).bytes(), as: UTF8.self)
    }
    let xml = try text(SectionExporter.exporter, "sections/Shop/A-1.xml")
    #expect(
      xml.contains("<source kind=\"derived\" module=\"Shop\" formula=\"Revenues@1H16 - CostOfRevenue@1H16\"/>"))
    let json = try text(SectionJSONExporter.exporter, "json/Shop/A-1.json")
    #expect(
      json.contains("\"kind\": \"derived\"") && json.contains("\"formula\": \"Revenues@1H16 - CostOfRevenue@1H16\""))
    let csv = try text(SectionCSVExporter.exporter, "csv/Shop/A-1.csv")
    #expect(csv.contains("derived by Shop: Revenues@1H16 - CostOfRevenue@1H16"))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
