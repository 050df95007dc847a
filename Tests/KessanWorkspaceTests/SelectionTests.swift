import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

@Suite("A selection of sections")
struct SelectionTests {
  private func result(_ sections: [String]) throws -> Pipeline.Result {
    Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace(), sections: sections)
  }

  @Test("It keeps the section, the facts that it shows, and the filing's own facts")
  func one() throws {
    let selected = try result(["shop-visits"])
    let report = try #require(selected.report)
    #expect(selected.isValid)
    #expect(report.sections.map(\.id) == ["shop-visits"])
    let rows = report.facts.filter { $0.provenance != .workspace }
    #expect(rows.map { report.concept(of: $0).name } == ["ShopVisitors"])
    #expect(report.facts.count { $0.provenance == .workspace } == 9)
    #expect(report.claims.isEmpty)
  }

  @Test("Its figures still point at their facts")
  func places() throws {
    let report = try #require(try result(["shop-sales"]).report)
    guard case .keyFigures(let figures) = try #require(report.sections.first?.blocks.first) else {
      Issue.record("the section has no key figures")
      return
    }
    #expect(figures.map { report.concept(of: report.facts[$0.figure.fact]).name } == ["Revenues", "GrossProfit"])
    #expect(figures.map(\.figure.display) == ["JPY1,234 million", "JPY330 million"])
  }

  @Test("Sections keep the order of the report, each once, however they are asked for")
  func order() throws {
    let report = try #require(try result(["shop-visits", "shop-sales", "shop-visits"]).report)
    #expect(report.sections.map(\.id) == ["shop-sales", "shop-visits"])
  }

  @Test("A section that does not exist is an error with the nearest name")
  func unknown() throws {
    let selected = try result(["shop-sale"])
    #expect(!selected.isValid)
    let finding = try #require(selected.findings.first { $0.code == "kessan:unknownSelection" })
    #expect(finding.hint.contains("shop-sales"))
  }
}
