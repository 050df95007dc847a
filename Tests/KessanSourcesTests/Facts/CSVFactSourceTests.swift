import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import Testing

@testable import KessanSources

@Suite struct CSVFactSourceTests {
  private func sound(_ changes: KeyValuePairs<String, String>) throws -> Fact {
    let sourced = Sample.read(Sample.header + "\n" + Sample.row(changes) + "\n")
    #expect(sourced.findings.isEmpty)
    return try #require(sourced.facts.first)
  }

  @Test func readsAPrintedFigure() throws {
    let fact = try sound(["note": "as printed", "dimensions": " Segment=NetworkServices ; Customer=A=B"])
    #expect(fact.value == .number(74_100_000_000, .decimals(-8)))
    #expect(fact.unit == .currency("JPY"))
    #expect(fact.provenance == .row(file: "facts.csv", line: 2))
    #expect(fact.context.dimensions == [.init("Customer", "A=B"), .init("Segment", "NetworkServices")])
    #expect(fact.annotation == Annotation(printed: "74.1", slide: "II-1", note: "as printed", scale: 9))
  }

  @Test func theDefaultMemberIsDropped() throws {
    let fact = try sound(["dimensions": "Segment=Consolidated"])
    #expect(fact.context.dimensions.isEmpty)
  }

  @Test(
    arguments: [
      (["printed": "(586)", "scale": "6"], "-586000000", "-6"),
      (["printed": "(57)", "scale": "6", "reading": "negated"], "57000000", "-6"),
      (["printed": "(2.2)", "reading": "magnitude"], "2200000000", "-8"),
      (["printed": "up 13.5% YoY", "scale": "-2", "concept": "RevenuesGrowthRate", "unit": "pure"], "0.135", "3"),
      (["printed": "13.5%", "scale": "", "concept": "RevenuesGrowthRate", "unit": "pure"], "0.135", "3"),
      (["printed": "JPY74.12 billion", "scale": ""], "74120000000", "-7"),
      (["printed": "approx. 760", "scale": "0", "decimals": "-1"], "760", "-1"),
      (["printed": "1/3", "scale": "0", "value": "0.3333", "decimals": "1"], "0.3333", "1"),
      (["printed": "flat growth", "scale": "-2", "value": "0", "decimals": "INF"], "0", "INF"),
      (["printed": "", "scale": "", "value": "1234.50"], "1234.5", "2"),
      (["printed": "1億2,345万円", "scale": ""], "123450000", "-4"),
      (["printed": "35円42銭", "scale": ""], "35.42", "2"),
      (["printed": "営業損失15百万円", "scale": "6"], "-15000000", "-6"),
      (["printed": "1,234-", "scale": "6"], "-1234000000", "-6"),
      (["printed": "one-off gain of JPY15 million", "scale": "6"], "15000000", "-6"),
      (["printed": "more than 20", "scale": "0", "value": "20"], "20", "0"),
      (["printed": "1.204", "scale": "0", "value": "1.204"], "1.204", "3"),
      (["printed": "-", "scale": "6", "value": "0"], "0", "-6"),
      (["printed": "△0", "scale": "9"], "0", "-9"),
      (["printed": "1", "scale": "30"], "1000000000000000000000000000000", "-30"),
      (["printed": "1", "scale": "-30"], "0.000000000000000000000000000001", "30"),
    ] as [(KeyValuePairs<String, String>, String, String)])
  func readsNumbers(_ changes: KeyValuePairs<String, String>, _ number: String, _ decimals: String) throws {
    let fact = try sound(changes)
    #expect(fact.number?.description == number)
    guard case .number(_, let accuracy) = fact.value else { return }
    #expect(accuracy.description == decimals)
  }

  @Test(arguments: ["—", "-", "–", "―", "－", "JPY—", "－百万円"])
  func aDashIsNil(_ dash: String) throws {
    let fact = try sound(["printed": dash, "scale": ""])
    #expect(fact.value == .none)
    #expect(fact.annotation?.printed == dash)
  }

  @Test func readsTexts() throws {
    let fact = try sound(["concept": "Title", "value": " 平成28年\n第2四半期 ", "language": "ja", "printed": "", "unit": ""])
    #expect(fact.value == .text("平成28年\n第2四半期", .japanese))
    #expect(fact.unit == nil)
    #expect(fact.annotation?.slide == "II-1")
  }

  @Test func claimsPointAtTheirFact() throws {
    let text = [
      Sample.header, Sample.row(["period": "1H15"]),
      Sample.row(["formula": "Revenues@1H15; Revenues@1H15+OperatingIncomeLoss@1H15"]),
    ].joined(separator: "\r\n")
    let sourced = Sample.read(text)
    #expect(sourced.findings.isEmpty)
    #expect(sourced.claims.map(\.fact) == [1, 1])
    #expect(sourced.claims[1].formula.references.count == 2)
    #expect(sourced.claims[0].location == .init(file: "facts.csv", line: 3, column: "formula"))
  }

  @Test func filesAddUp() {
    var sourced = SourcedFacts()
    for (file, text) in [("a.csv", "1"), ("b.csv", "2"), ("c.csv", "x")] {
      CSVFactSource().read(
        SourceInput(
          Sample.header + "\n" + Sample.row(["printed": text]), file: file, taxonomy: Sample.taxonomy,
          calendar: .japanese),
        into: &sourced)
    }
    #expect(sourced.facts.map(\.provenance) == [.row(file: "a.csv", line: 2), .row(file: "b.csv", line: 2)])
    #expect(sourced.facts.contexts.count == 1)
    #expect(sourced.findings.map(\.location.file) == ["c.csv"])
  }

  /// Columns may stand in any order, and those that nothing needs may be missing.
  @Test func columnsMayBeFewAndInAnyOrder() {
    let sourced = Sample.read("unit,printed,period,concept\nJPY,\"1,234\",FY15,Revenues\n")
    #expect(sourced.findings.isEmpty)
    #expect(sourced.facts.first?.number == 1234)
  }

  @Test func aByteOrderMarkIsNoColumn() {
    #expect(Sample.read("\u{FEFF}" + Sample.header + "\n" + Sample.row([:])).findings.isEmpty)
  }
}
