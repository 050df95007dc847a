import KessanDisclosure
import KessanModel
import Testing

@testable import KessanPlugin

@Suite("Rows of a source")
struct SourceRowsTests {
  private static let taxonomy: Taxonomy = {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = [
      Concept("Sales", .monetary, .duration, label: Localized("Sales")),
      Concept("Remark", .string, .duration, label: Localized("Remark")),
    ]
    vocabulary.dimensions = [
      Dimension("Line", .explicit(defaultMember: "All"), label: Localized("Line")),
      Dimension("Customer", .typed, label: Localized("Customer")),
    ]
    vocabulary.members = ["All", "A"].map { Member($0, of: "Line", label: Localized($0)) }
    vocabulary.members.append(Member("Heading", of: "Line", label: Localized("Heading"), isUsable: false))
    vocabulary.counts = ["berths", "SIM"]
    return Taxonomy.composed(of: [vocabulary]).0
  }()

  private func sourced(_ add: (inout SourceRows, inout SourcedFacts) -> Void) -> SourcedFacts {
    var sourced = SourcedFacts()
    var rows = SourceRows(SourceInput("", file: "in.txt", taxonomy: Self.taxonomy, calendar: .japanese))
    add(&rows, &sourced)
    return sourced
  }

  @Test("A fact has its aspects, its line and the file; rows of a file share a source; a default member is left out")
  func fact() throws {
    let sourced = sourced { rows, sourced in
      #expect(
        rows.add(
          .number(12, .decimals(0)), concept: "Sales", period: "1H16", dimensions: [DimensionValue("Line", "A")],
          unit: "JPY", line: 3, to: &sourced))
      #expect(
        rows.add(
          .number(13, .exact), concept: "Sales", period: "1H16",
          dimensions: [DimensionValue("Line", "All"), DimensionValue("Customer", "X & Y")], unit: "berths", line: 4,
          to: &sourced))
      #expect(
        rows.add(.text("as stated", .english), concept: "Remark", period: "FY15", unit: nil, line: 5, to: &sourced))
    }
    #expect(sourced.findings == [])
    #expect(sourced.facts.map(\.provenance) == [3, 4, 5].map { .row(file: "in.txt", line: $0) })
    #expect(sourced.facts.map { $0.unit?.description } == ["JPY", "berths", nil])
    #expect(sourced.facts[0].context.dimensions == [DimensionValue("Line", "A")])
    #expect(sourced.facts[1].context.dimensions == [DimensionValue("Customer", "X & Y")])
    #expect(sourced.facts[2].value == .text("as stated", .english))
  }

  @Test("A declared count is a unit, though its name looks like a currency")
  func declaredCount() {
    let sourced = sourced { rows, sourced in
      #expect(rows.add(.number(5, .exact), concept: "Sales", period: "1H16", unit: "SIM", line: 1, to: &sourced))
    }
    #expect(sourced.facts.map(\.unit) == [Unit([.own("SIM")])])
  }

  struct Refusal: Sendable {
    var concept = "Sales"
    var period = "1H16"
    var dimensions: [DimensionValue] = []
    var unit: String? = "JPY"
    let code: String
  }

  static let refusals = [
    Refusal(concept: "Sale", code: "kessan:unknownConcept"), Refusal(period: "5Q16", code: "kessan:badPeriod"),
    Refusal(dimensions: [DimensionValue("Lines", "A")], code: "kessan:unknownDimension"),
    Refusal(dimensions: [DimensionValue("Line", "B")], code: "kessan:unknownMember"),
    Refusal(dimensions: [DimensionValue("Line", "A"), DimensionValue("Line", "All")], code: "kessan:badDimension"),
    Refusal(dimensions: [DimensionValue("Line", "Heading")], code: "kessan:unknownMember"),
    Refusal(dimensions: [DimensionValue("Customer", "")], code: "kessan:unknownMember"),
    Refusal(period: "9999-12-31", code: "kessan:badPeriod"),
    Refusal(period: "0001-01-01/9999-12-31", code: "kessan:badPeriod"),
    Refusal(unit: "JPX", code: "kessan:badUnit"), Refusal(unit: "stores", code: "kessan:badUnit"),
    Refusal(unit: "JPY/", code: "kessan:badUnit"), Refusal(unit: "berths/stores", code: "kessan:badUnit"),
  ]

  @Test("What the taxonomy does not know is a finding at the line, and no fact", arguments: refusals)
  func refusal(_ refusal: Refusal) {
    let sourced = sourced { rows, sourced in
      #expect(
        !rows.add(
          .number(1, .exact), concept: refusal.concept, period: refusal.period, dimensions: refusal.dimensions,
          unit: refusal.unit, line: 7, to: &sourced))
    }
    #expect(sourced.facts.isEmpty)
    #expect(sourced.findings.map(\.code) == [refusal.code])
    #expect(sourced.findings.map(\.location) == [.init(file: "in.txt", line: 7)])
  }
}
