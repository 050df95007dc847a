import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanXML
import TestSamples
import Testing

@testable import KessanRendering
@testable import KessanXBRL

/// The documents of a filing against one another: what Arelle would say, said without it.
@Suite("Filing")
struct FilingTests {
  struct Vendors: AnalysisModule {
    static let vendor = TypedAxis("Vendor", en: "Vendor", ja: "取引先")
    static let customers = TypedConcept<Count, Instant>(
      "Customers", en: "Customers", ja: "顧客数", periodEnd: Localized("Customers at end of period", ja: "期末顧客数"))
    static let minority = TypedConcept<Monetary, Duration>(
      "MinorityShare", balance: .debit, en: "Minority share", ja: "少数株主損益",
      negated: Localized("Less: minority share", ja: "控除：少数株主損益"))

    let area = Area("Vendors", title: Localized("Vendors", ja: "取引先"))

    var vocabulary: [any VocabularyElement] {
      CountedThing("customers")
      Self.vendor
      Self.customers
      Self.minority
      Segment.axis.member("North", en: "North", ja: "北")
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("A-1", slide: "1", en: "Results", ja: "業績") {
        TableDraft(en: "Results", ja: "業績", unit: .millions) {
          ColumnDraft(facts.periods.span)
        } rows: {
          RowDraft(Finance.revenues)
          RowDraft(Finance.revenues, Segment["North"])
          RowDraft(Finance.costOfRevenue)
          RowDraft(Finance.grossProfit)
          RowDraft(Finance.revenues, Self.vendor["A & B <Co.>"])
          RowDraft(Self.customers)
          RowDraft(Self.minority)
        }
        NoteDraft("Revenues: \"all\" & everything.", ja: "売上高：全額。", on: facts(Finance.revenues, now))
      }
    }
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,reading
    Revenues,1H16,,100,6,JPY,1,
    Revenues,1H16,,0.1,9,JPY,2,
    Revenues,1H16,Segment=North,30,6,JPY,1,
    Revenues,1H16,Vendor=A & B <Co.>,5,6,JPY,1,
    CostOfRevenue,1H16,,60,6,JPY,1,
    GrossProfit,1H16,,40,6,JPY,1,
    Customers,2Q16-end,,—,0,customers,1,
    MinorityShare,1H16,,(2),6,JPY,1,negated
    OperatingIncomeLoss,FY15,,7,6,JPY,3,
    """

  private func filing() throws -> [String: XMLDocument] {
    let report = try SampleReport(modules: [Vendors()], facts: Self.facts).report
    var documents: [String: XMLDocument] = [:]
    for file in try FilingExporter.files(report) {
      documents[file.path] = try XMLDocument(parsing: file.bytes(), file: file.path)
    }
    return documents
  }

  private func descendants(_ node: XMLNode) -> [XMLNode] { [node] + node.children.flatMap(descendants) }

  private let xlink = "http://www.w3.org/1999/xlink"

  @Test("Every locator finds its element, every arc its ends, and no two arcs of a link share both ends")
  func arcs() throws {
    let documents = try filing()
    let schema = try #require(documents["filing/sample-2016-11-08.xsd"])
    let ids = Set(descendants(schema.root).compactMap { $0.attribute("id") })
    for (path, document) in documents where path.hasSuffix(".xml") {
      for link in descendants(document.root) where link.attribute("type", namespace: xlink) == "extended" {
        var labels: Set<String> = []
        var ends: Set<String> = []
        for child in link.children {
          switch child.attribute("type", namespace: xlink) {
          case "locator":
            let href = try #require(child.attribute("href", namespace: xlink))
            if href.hasPrefix("sample") {
              #expect(ids.contains(String(href.split(separator: "#")[1])), "\(path) \(href)")
            }
            labels.insert(try #require(child.attribute("label", namespace: xlink)))
          case "resource": labels.insert(try #require(child.attribute("label", namespace: xlink)))
          default: continue
          }
        }
        for arc in link.children where arc.attribute("type", namespace: xlink) == "arc" {
          let from = try #require(arc.attribute("from", namespace: xlink))
          let to = try #require(arc.attribute("to", namespace: xlink))
          #expect(labels.contains(from) && labels.contains(to), "\(path) \(from) \(to)")
          #expect(ends.insert("\(from) \(to)").inserted, "\(path): two arcs from \(from) to \(to)")
        }
      }
    }
  }

  @Test("Ids are unique in every document, and contexts, units and footnotes are all used")
  func references() throws {
    let documents = try filing()
    for (path, document) in documents {
      let ids = descendants(document.root).compactMap { $0.attribute("id") }
      #expect(Set(ids).count == ids.count, "\(path)")
    }
    let instance = try #require(documents["filing/sample-2016-11-08.xml"])
    let nodes = descendants(instance.root)
    let contexts = Set(nodes.filter { $0.localName == "context" }.compactMap { $0.attribute("id") })
    let units = Set(nodes.filter { $0.localName == "unit" }.compactMap { $0.attribute("id") })
    #expect(Set(nodes.compactMap { $0.attribute("contextRef") }) == contexts)
    #expect(Set(nodes.compactMap { $0.attribute("unitRef") }) == units)
    #expect(contexts.contains("c-1H16_Segment.North"))
    let notes = nodes.filter { $0.localName == "footnote" }
    #expect(notes.map(\.text) == ["Revenues: \"all\" & everything.", "売上高：全額。"])
  }

  @Test("Facts carry values, accuracy, nil and dimensions as they are")
  func instance() throws {
    let instance = try #require(try filing()["filing/sample-2016-11-08.xml"])
    let facts = instance.root.children.filter { $0.attribute("contextRef") != nil && $0.attribute("unitRef") != nil }
    let revenues = facts.filter { $0.localName == "Revenues" }
    #expect(revenues.map(\.text) == ["100000000", "100000000", "30000000", "5000000"])
    #expect(revenues.compactMap { $0.attribute("decimals") } == ["-6", "-8", "-6", "-6"])
    let customers = try #require(facts.first { $0.localName == "Customers" })
    #expect(customers.attribute("nil", namespace: "http://www.w3.org/2001/XMLSchema-instance") == "true")
    #expect(customers.attribute("decimals") == nil && customers.text.isEmpty)
    #expect(facts.first { $0.localName == "MinorityShare" }?.text == "2000000")
    let typed = descendants(instance.root).filter { $0.localName == "typedMember" }
    #expect(typed.map(\.children.first?.text) == ["A & B <Co.>"])
  }

  @Test("Facts with a typed dimension have an extended link of their own, and none lies outside")
  func links() throws {
    let report = try SampleReport(modules: [Vendors()], facts: Self.facts).report
    let taxonomy = report.report.filing
    #expect(taxonomy.links.map(\.id) == ["DocumentInformation", "SectionA1", "SectionA1ByVendor", "Remainder"])
    #expect(taxonomy.links.last?.concepts.map(\.concept) == ["Revenues", "OperatingIncomeLoss"])
    #expect(taxonomy.links[2].axes.map(\.dimension.name) == ["Vendor"])
    #expect(taxonomy.links[1].calculations.map(\.total) == ["GrossProfit"])
    #expect(taxonomy.links[1].concepts.first { $0.concept == "MinorityShare" }?.label == .negated)
    #expect(taxonomy.links[1].concepts.first { $0.concept == "Customers" }?.label == .periodEnd)
  }

  @Test("A fact with two notes has one locator, and an arc to each")
  func locators() throws {
    let report = try SampleReport(modules: [Totals()], facts: Self.facts).report
    let file = try #require(try FilingExporter.files(report).first { $0.path == "filing/sample-2016-11-08.xml" })
    let root = try XMLDocument(parsing: try file.bytes(), file: file.path).root
    let link = try #require(root.children.first { $0.localName == "footnoteLink" })
    let locators = link.children.filter { $0.localName == "loc" }.compactMap {
      $0.attribute("href", namespace: xlink)
    }
    #expect(locators == ["#Revenues_1H16_JPY.-6", "#GrossProfit_1H16_JPY.-6"])
    let arcs = link.children.filter { $0.localName == "footnoteArc" }.compactMap {
      $0.attribute("to", namespace: xlink)
    }
    #expect(arcs == ["note_1", "note_2", "note_2"])
  }

  @Test("Writing to a descriptor gives the bytes that memory gives, and again the same")
  func determinism() throws {
    let report = try SampleReport(modules: [Vendors()], facts: Self.facts).report
    let first = try FilingExporter.files(report).map { try $0.bytes() }
    let second = try FilingExporter.files(report).map { try $0.bytes() }
    #expect(first == second)
    #expect(first.allSatisfy { !$0.isEmpty })
  }
}
