import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanXML
import Testing

@testable import KessanRendering
@testable import KessanXBRL

/// A figure that nobody reported says so in every form of XBRL.
@Suite("Computed facts")
struct ComputedFactTests {
  struct Shop: AnalysisModule {
    let area = Area("Shop", title: Localized("Shop", ja: "商店"))

    func derivations(_ facts: FactQuery) -> [Derivation] {
      for period in [facts.periods.current, facts.periods.prior] {
        facts.derive(
          Finance.grossProfit, period, from: facts(Finance.revenues, period) - facts(Finance.costOfRevenue, period))
      }
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
        NoteDraft("Of all shops.", ja: "全店。", on: facts(Finance.revenues, now))
      }
    }
  }

  /// The margin of this half is shown, that of the last one is not; this half's revenues are reported.
  private static let computed = ["GrossProfit_1H15_JPY.-6", "GrossProfit_1H16_JPY.-6"]

  private func report(_ further: String = "") throws -> Disclosure {
    try SampleReport(
      modules: [Shop()],
      facts: """
        concept,period,printed,scale,unit,slide
        Revenues,1H16,100,6,JPY,1
        CostOfRevenue,1H16,60,6,JPY,1
        Revenues,1H15,90,6,JPY,1
        CostOfRevenue,1H15,50,6,JPY,1

        """ + further
    ).report
  }

  private let words = [
    "Computed from other figures of this report; not a reported figure.", "本報告書の他の数値から算出した値であり、公表された数値ではありません。",
  ]

  private func nodes(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(nodes) }

  @Test("XBRL 2.1: one footnote, an arc from every computed fact and from no other")
  func instance() throws {
    let file = try #require(try FilingExporter.files(report()).first { $0.path == "filing/sample-2016-11-08.xml" })
    let nodes = nodes(try XMLDocument(parsing: try file.bytes(), file: file.path).root)
    let xlink = "http://www.w3.org/1999/xlink"
    let notes = nodes.filter { $0.localName == "footnote" && $0.attribute("label", namespace: xlink) == "note_2" }
    #expect(notes.map(\.text) == words)
    let from = nodes.filter { $0.localName == "footnoteArc" && $0.attribute("to", namespace: xlink) == "note_2" }
      .compactMap { $0.attribute("from", namespace: xlink) }
    let locators = nodes.filter {
      $0.localName == "loc" && from.contains($0.attribute("label", namespace: xlink) ?? "")
    }
    let ids = locators.compactMap { $0.attribute("href", namespace: xlink)?.dropFirst() }.map(String.init)
    #expect(ids.sorted() == Self.computed)
    #expect(nodes.filter { ids.contains($0.attribute("id") ?? "") }.map(\.localName) == ["GrossProfit", "GrossProfit"])
  }

  @Test("xBRL-JSON: every computed fact links to the note, and no other does")
  func json() throws {
    let bytes = try JSONReport(report: report().report, schema: "schema.xsd").render(.memory)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let facts = try #require(object["facts"] as? [String: [String: Any]])
    #expect(["note.2.en", "note.2.ja"].map { facts[$0]?["value"] as? String } == words)
    let linked = facts.filter { _, fact in
      let links = fact["links"] as? [String: [String: [String]]]
      return links?["footnote"]?["_"]?.contains("note.2.en") ?? false
    }
    #expect(linked.keys.sorted() == Self.computed)
  }

  @Test("xBRL-CSV: every computed cell links to the note, and no other does", arguments: [true, false])
  func csv(hasGrids: Bool) throws {
    let disclosure = try report()
    let csv = CSVReport(disclosure.report, grids: hasGrids ? FactGrid.all(of: disclosure) : nil)
    let note = try #require(csv.notes.facts.firstIndex { $0.text == words[0] })
    #expect(csv.noted.count { $0.notes.contains(note) } == 2)
    #expect(csv.noted.count == 3)
  }

  @Test(
    "Inline XBRL: a mark at every display, the note in words, a relationship from every computed fact",
    arguments: InlineOptions.Version.allCases, Language.allCases)
  func inline(version: InlineOptions.Version, language: Language) throws {
    let options = InlineOptions(version: version, language: language)
    let bytes = try InlineDocument(disclosure: report(), options: options, schema: "s.xsd").render(.memory)
    let nodes = nodes(try XMLDocument(parsing: bytes, file: "inline.xhtml").root)
    let notes = nodes.filter { $0.localName == "footnote" && words.contains($0.allText) }
    #expect(Set(notes.map(\.allText)) == Set(words))
    let id = version == .v11 ? "id" : "footnoteID"
    #expect(Set(notes.compactMap { $0.attribute(id) }) == ["note.2.en", "note.2.ja"])
    let marked =
      version == .v11
      ? nodes.filter { $0.localName == "relationship" && $0.attribute("toRefs") == "note.2.en note.2.ja" }
        .flatMap { ($0.attribute("fromRefs") ?? "").split(separator: " ").map(String.init) }
      : nodes.filter { $0.attribute("footnoteRefs") == "note.2.en note.2.ja" }.compactMap { $0.attribute("id") }
    #expect(Set(marked) == Set(Self.computed))
    // Shown in the table, and in full in the last area.
    #expect(nodes.count { $0.localName == "sup" && $0.allText == "†" } == 2)
    #expect(nodes.filter { $0.attribute("id") == "computed" }.count == 1)
  }

  @Test("A report without computed facts says nothing of them")
  func none() throws {
    let report = try report("GrossProfit,1H16,40,6,JPY,1\nGrossProfit,1H15,40,6,JPY,1\n")
    #expect(report.computedFacts == [] && report.report.footnotes.count == 1)
    let page = try InlineDocument(disclosure: report, options: InlineOptions(), schema: "s.xsd").render(.memory)
    #expect(!String(decoding: page, as: UTF8.self).contains("id=\"computed\""))
  }
}
