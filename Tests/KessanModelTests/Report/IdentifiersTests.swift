import KessanDisclosure
import KessanTesting
import TestSamples
import Testing

@testable import KessanModel

/// Ids are made of what they name, and of nothing else in the report.
@Suite("Identifiers")
struct IdentifiersTests {
  private static let taxonomy: Taxonomy = {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = [
      Concept("Revenues", .monetary, .duration, label: Localized("Revenues")),
      Concept("Revenues_Net", .monetary, .duration, label: Localized("Net")),
      Concept("Cash", .monetary, .instant, label: Localized("Cash")),
      Concept("Remark", .string, .duration, label: Localized("Remark")),
    ]
    vocabulary.dimensions = ["Line", "A", "A.b_C"].map { Dimension($0, .typed, label: Localized($0)) }
    return Taxonomy.composed(of: [vocabulary]).0
  }()

  private static func number(_ accuracy: Accuracy, _ number: ExactDecimal = 12) -> FactValue {
    .number(number, accuracy)
  }

  private static func report(_ rows: [Sample.Row]) -> Disclosure {
    var table = FactTable()
    let source = table.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    for row in rows {
      let context = table.intern(Context(Sample.calendar.period(row.period) ?? .forever, row.dimensions))
      table.append(
        row.value, concept: taxonomy.index(ofConcept: row.concept) ?? 0, context: context,
        unit: row.unit.flatMap { table.intern($0) }, source: source, row: 2)
    }
    return Disclosure(
      header: SampleReport.header, areas: [], taxonomy: taxonomy, facts: table, index: FactIndex(table), claims: [],
      sections: [])
  }

  private static func ids(_ rows: [Sample.Row]) -> [String] {
    let report = report(rows)
    let identifiers = Identifiers(report.report)
    return report.facts.indices.map { identifiers.fact($0, in: report.facts) }
  }

  static let spelt: [(Sample.Row, String)] = [
    (.init(number(.decimals(-6))), "Revenues_1H16_JPY.-6"),
    (.init(number(.decimals(2))), "Revenues_1H16_JPY.2"),
    (.init(number(.decimals(-33))), "Revenues_1H16_JPY.-33"),
    (.init(number(.decimals(400))), "Revenues_1H16_JPY.400"),
    (.init(number(.exact)), "Revenues_1H16_JPY.INF"),
    (.init(.none), "Revenues_1H16_JPY.nil"),
    (.init(number(.decimals(-6)), unit: .currency("USD")), "Revenues_1H16_USD.-6"),
    (.init(number(.exact), unit: Unit("JPY/shares")), "Revenues_1H16_JPY-per-shares.INF"),
    (.init(number(.exact), unit: Unit("years*JPY")), "Revenues_1H16_JPY-years.INF"),
    (.init(number(.exact), unit: Unit("utr:kWh")), "Revenues_1H16_utr-kWh.INF"),
    (.init(number(.exact), unit: Unit("stores")), "Revenues_1H16_stores.INF"),
    (.init(number(.exact), unit: .pure), "Revenues_1H16_pure.INF"),
    (.init(number(.decimals(-6)), "Cash", "2Q16-end"), "Cash_2Q16-end_JPY.-6"),
    (.init(number(.decimals(-6)), "Revenues", "2016-04-02/2016-09-30"), "Revenues_2016-04-02.2016-09-30_JPY.-6"),
    (.init(number(.decimals(-6)), "Revenues", "forever"), "Revenues_forever_JPY.-6"),
    (.init(number(.decimals(-6)), "Revenues", "1H16", [.init("Line", "North")]), "Revenues_1H16_Line.North_JPY.-6"),
    (.init(number(.exact), "Revenues_Net"), "RevenuesNet.2q55ftaz5t26w_1H16_JPY.INF"),
    (
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "NTT DOCOMO")]),
      "Revenues_1H16_Line.NTTDOCOMO.20g2s4gmh6fog_JPY.INF"
    ),
    (.init(number(.exact), "Revenues", "1H16", [.init("Line", "決算")]), "Revenues_1H16_Line.x.26fnejlzjr33k_JPY.INF"),
    (.init(.text("a", .japanese), "Remark", unit: nil), "Remark_1H16_ja"),
    (.init(.text("a", nil), "Remark", unit: nil), "Remark_1H16_text"),
    (.init(.none, "Remark", unit: nil), "Remark_1H16_nil"),
  ]

  @Test("An id names concept, period, dimensions, unit, accuracy and language", arguments: spelt)
  func spelling(_ row: Sample.Row, _ id: String) { #expect(Self.ids([row]) == [id]) }

  @Test("No fact before or after a fact changes its id, and no two are the same")
  func stability() {
    let rows = Self.spelt.map(\.0)
    let alone = Self.spelt.map(\.1)
    #expect(Set(alone).count == alone.count)
    #expect(Self.ids(rows) == alone)
    #expect(Self.ids(rows.reversed()) == alone.reversed())
  }

  static let alike: [(Sample.Row, Sample.Row)] = [
    // Texts without a letter, and texts of the same letters: only the checksum tells them apart.
    (
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "決算")]),
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "月次")])
    ),
    (
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "A B")]),
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "AB")])
    ),
    (
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "A B")]),
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "A-B.")])
    ),
    // Dividers within names.
    (
      .init(number(.exact), "Revenues", "1H16", [.init("A", "b_C.d")]),
      .init(number(.exact), "Revenues", "1H16", [.init("A.b_C", "d")])
    ),
    (
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "North_JPY.5")]),
      .init(number(.exact), "Revenues", "1H16", [.init("Line", "North")])
    ),
    // Units of one name: counted things beside currencies, units of the registry and compounds.
    (.init(number(.exact), unit: Unit([.own("JPY")])), .init(number(.exact))),
    (.init(number(.exact), unit: Unit([.own("kWh")])), .init(number(.exact), unit: Unit("utr:kWh"))),
    (.init(number(.exact), unit: Unit([.own("utr-kWh")])), .init(number(.exact), unit: Unit("utr:kWh"))),
    (.init(number(.exact), unit: Unit([.own("pure")])), .init(number(.exact), unit: .pure)),
    (.init(number(.exact), unit: Unit("JPY-per-shares")), .init(number(.exact), unit: Unit("JPY/shares"))),
    (.init(number(.exact), unit: Unit("JPY*per*shares")), .init(number(.exact), unit: Unit("JPY/shares"))),
    (.init(number(.exact), unit: Unit([.currency("SIM")])), .init(number(.exact), unit: Unit([.own("SIM")]))),
  ]

  @Test("Facts that look alike have ids, contexts and units of their own", arguments: alike)
  func collisions(_ first: Sample.Row, _ second: Sample.Row) {
    let report = Self.report([first, second])
    let identifiers = Identifiers(report.report)
    let all =
      report.facts.indices.map { identifiers.fact($0, in: report.facts) } + identifiers.contexts + identifiers.units
    #expect(Set(all).count == all.count)
    #expect(all.allSatisfy(QName.isElementName))
  }

  @Test(
    "A unit's name that would read as something else is marked", arguments: ["per", "utr", "pure", "shares", "JPY"])
  func reservedNames(_ name: String) throws {
    let own = try #require(Self.ids([.init(Self.number(.exact), unit: Unit([.own(name)]))]).first)
    #expect(own.hasPrefix("Revenues_1H16_\(name).") && own.hasSuffix(".INF") && own != "Revenues_1H16_\(name).INF")
  }

  @Test("Of a long name forty letters are kept before its checksum")
  func longNames() throws {
    let name = "a " + String(repeating: "b", count: 60)
    let id = try #require(Self.ids([.init(Self.number(.exact), "Revenues", "1H16", [.init("Line", name)])]).first)
    #expect(id.hasPrefix("Revenues_1H16_Line.a" + String(repeating: "b", count: 39) + "."))
  }

  @Test("Contexts and units have ids by their aspects")
  func resources() {
    let identifiers = Identifiers(
      Self.report([
        .init(Self.number(.exact), "Revenues", "1H16", [.init("Line", "North")]),
        .init(Self.number(.exact), "Cash", "2Q16-end", unit: Unit("JPY/shares")),
      ]).report)
    #expect(identifiers.contexts == ["c-1H16_Line.North", "c-2Q16-end"])
    #expect(identifiers.units == ["u-JPY", "u-JPY-per-shares"])
  }

  @Test("Facts that contradict one another have one id, and nothing traps")
  func contradiction() {
    #expect(
      Self.ids([.init(Self.number(.exact, 1)), .init(Self.number(.exact, 2))])
        == ["Revenues_1H16_JPY.INF", "Revenues_1H16_JPY.INF"])
  }
}
