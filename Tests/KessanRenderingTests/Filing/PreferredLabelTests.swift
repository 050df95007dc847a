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

/// The label that a section shows a concept under is the one that its presentation prefers.
@Suite("Preferred labels")
struct PreferredLabelTests {
  private static let rows: [(section: String, label: String, japanese: String, cells: [String?])] = [
    ("Flow", "Cash at beginning", "期首現金", ["11", "13", nil, nil]),
    ("Flow", "Total inflow", "収入合計", [nil, "15", nil, nil]),
    ("Flow", "Less: outflow", "控除：支払", ["5", "(6)", "(11)", "+20.0%"]),
    ("Flow", "Fee", "手数料", [nil, "(1)", nil, nil]),
    ("Flow", "Cash at end", "期末現金", ["12", "21", nil, nil]),
    ("Plain", "Inflow", "収入", [nil, "15", nil, nil]),
    ("Plain", "Outflow", "支払", ["(5)", "6", "+11", "+20.0%"]),
    ("Plain", "Fee", "手数料", [nil, "1", nil, nil]),
    ("Plain", "Cash", "現金", ["12", "21", nil, nil]),
    ("Declared", "Less: outflow", "控除：支払", ["5", "(6)", "(11)", "+20.0%"]),
  ]

  private static func report() throws -> Disclosure {
    try SampleReport(modules: [Treasury()], facts: Treasury.facts).report
  }

  @Test("Rows stand under the label of their role, and show signs as it says")
  func shown() throws {
    let report = try Self.report()
    let shown = report.sections.flatMap { section in
      section.blocks.flatMap { block -> [(String, SectionTable.Row)] in
        if case .table(let table) = block { table.rows.map { (section.id, $0) } } else { [] }
      }
    }
    try #require(shown.count == Self.rows.count)
    for ((section, row), expected) in zip(shown, Self.rows) {
      #expect(section == expected.section)
      #expect(row.label == Localized(expected.label, ja: expected.japanese))
      #expect(row.cells.map { $0?.display } == expected.cells, "\(section) \(row.concept)")
    }
  }

  @Test("What is shown negated has a negated label, its own or its standard one, and the role is declared")
  func labels() throws {
    let report = try Self.report()
    let taxonomy = report.report.filing
    let negated = taxonomy.concepts.compactMap { concept in
      concept.labels[.negated].map { "\(concept.name): \($0.en)" }
    }
    #expect(
      negated == [
        "Fee: Fee", "Outflow: Less: outflow", "OutflowIncreaseDecrease: Less: outflow, increase (decrease)",
      ])
    for file in try FilingExporter.files(report) where file.path.hasSuffix("-pre.xml") || file.path.contains("-lab-") {
      let root = try XMLDocument(parsing: try file.bytes(), file: file.path).root
      let roles = root.children.filter { $0.localName == "roleRef" }.compactMap { $0.attribute("roleURI") }
      #expect(roles.contains("http://www.xbrl.org/2009/role/negatedLabel"), "\(file.path)")
    }
  }

  @Test("Two labels of a concept in one link are two arcs to two locators")
  func arcs() throws {
    let files = try FilingExporter.files(try Self.report())
    let file = try #require(files.first { $0.path.hasSuffix("-pre.xml") })
    let root = try XMLDocument(parsing: try file.bytes(), file: file.path).root
    let xlink = "http://www.w3.org/1999/xlink"
    let link = try #require(
      root.children.first { $0.attribute("role", namespace: xlink)?.hasSuffix("/SectionFlow") ?? false })
    let arcs = link.children.filter { $0.attribute("to", namespace: xlink)?.hasSuffix("_Cash") ?? false }
      .filter { $0.localName == "presentationArc" }
    #expect(arcs.map { $0.attribute("to", namespace: xlink) } == ["loc_Cash", "loc2_Cash"])
    #expect(
      arcs.map { $0.attribute("preferredLabel") } == [
        "http://www.xbrl.org/2003/role/periodStartLabel", "http://www.xbrl.org/2003/role/periodEndLabel",
      ])
    let orders = arcs.compactMap { $0.attribute("order").flatMap { Int($0) } }
    #expect(orders == [2, 7])
    let hrefs = link.children.filter { $0.localName == "loc" }.filter {
      ["loc_Cash", "loc2_Cash"].contains($0.attribute("label", namespace: xlink))
    }.map { $0.attribute("href", namespace: xlink) }
    #expect(hrefs.count == 2 && hrefs[0] == hrefs[1])
  }

  @Test("A display that is negated is tagged with the value that is filed", arguments: Language.allCases)
  func inline(_ language: Language) throws {
    let report = try Self.report()
    let document = try InlineDocument(
      disclosure: report, options: InlineOptions(language: language), schema: "../filing/s.xsd")
    let root = try XMLDocument(parsing: try document.render(.memory), file: "s.xhtml").root
    let tags = InlineReader(root, InlineOptions(language: language)).nodes.filter {
      $0.attribute("name") == "sample:Outflow" && $0.localName == "nonFraction"
    }
    // The key figure, then a year before and the year itself in the three tables.
    #expect(tags.map { $0.attribute("sign") } == [nil, "-", nil, "-", nil, "-", nil])
    #expect(tags.map(\.allText) == ["6", "5", "6", "5", "6", "5", "6"])
    let cells = InlineReader(root, InlineOptions(language: language)).nodes.filter { node in
      node.localName == "td" && node.children.contains { $0.attribute("name") == "sample:Outflow" }
    }
    #expect(
      cells.map(\.allText)
        == (language == .english ? ["5", "(6)", "(5)", "6", "5", "(6)"] : ["5", "△6", "△5", "6", "5", "△6"]))
  }
}
