import KessanDisclosure
import KessanModel
import Testing

@testable import KessanWorkspace

@Suite("Facts as machines read them")
struct FactRecordTests {
  @Test("A typed member stands as it is, whatever it ends in; an explicit one by its short name, and by its element's")
  func members() throws {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = [Concept("Seats", .integer, .instant, label: Localized("Seats"))]
    vocabulary.dimensions = [
      Dimension("Club", .typed, label: Localized("Club")),
      Dimension("Region", .explicit(defaultMember: "World"), label: Localized("Region")),
    ]
    vocabulary.members = [
      Member("World", of: "Region", label: Localized("World")), Member("Asia", of: "Region", label: Localized("Asia")),
    ]
    let (taxonomy, _) = Taxonomy.composed(of: [vocabulary])
    var facts = FactTable()
    let period = try #require(Period("2016-09-30"))
    let interned = facts.intern(source: .workspace)
    let source = try #require(interned)
    let context = facts.intern(
      Context(period, [DimensionValue("Region", "Asia"), DimensionValue("Club", "Board Member")]))
    facts.append(
      .number(5, .exact), concept: try #require(taxonomy.index(ofConcept: "Seats")), context: context, unit: nil,
      source: source, row: 0)
    let report = Disclosure(
      header: try SampleWorkspace.configuration().header, areas: [], taxonomy: taxonomy, facts: facts,
      index: FactIndex(facts), claims: [], sections: [])
    let record = FactRecord(report.facts[0], id: "f", report)
    #expect(record.cells[2] == "Club=Board Member; Region=Asia")
    #expect(record.dimensions == ["ClubAxis": "Board Member", "RegionAxis": "AsiaMember"])
  }
}
