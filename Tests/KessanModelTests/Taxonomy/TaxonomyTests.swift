import KessanDisclosure
import TestSamples
import Testing

@testable import KessanModel

@Suite struct TaxonomyTests {
  private func vocabulary(_ owner: String, _ fill: (inout Vocabulary) -> Void) -> Vocabulary {
    var vocabulary = Vocabulary(owner: owner)
    fill(&vocabulary)
    return vocabulary
  }

  private func concept(_ name: String) -> Concept { Concept(name, .monetary, .duration, label: Localized(name)) }

  private func member(_ name: String, of dimension: String = "Line", parent: String? = nil) -> Member {
    Member(name, of: dimension, label: Localized(name), parent: parent)
  }

  private var line: Vocabulary {
    vocabulary("Line") {
      $0.dimensions = [Dimension("Line", .explicit(defaultMember: "All"), label: Localized("Line"))]
      $0.members = [member("All")]
    }
  }

  @Test func findsByName() throws {
    let taxonomy = Sample.taxonomy
    #expect(taxonomy.concept("GrowthRate")?.itemType == .percent)
    #expect(taxonomy.concept("growthrate") == nil)
    #expect(taxonomy.index(ofConcept: "NetIncomeLoss") == 1)
    #expect(taxonomy.concept("Revenues")?.owner == "First")
    #expect(taxonomy.dimension("Line")?.elementName == "LineAxis")
    #expect(taxonomy.dimension("Line")?.domainName == "LineDomain")
    #expect(taxonomy.member(DimensionValue("Line", "B"))?.elementName == "BMember")
    #expect(taxonomy.members(of: "Line").map(\.name) == ["All", "A", "B"])
    #expect(taxonomy.members(of: "Other").isEmpty)
  }

  @Test func clashesNameBothOwners() throws {
    let (taxonomy, findings) = Taxonomy.composed(of: [
      vocabulary("First") { $0.concepts = [concept("Sales")] },
      vocabulary("Second") { $0.concepts = [concept("Sales")] },
      vocabulary("Third") { $0.concepts = [concept("Sales")] },
    ])
    #expect(taxonomy.concepts.map(\.owner) == ["First"])
    #expect(findings.map(\.code) == ["kessan:definitionClash", "kessan:definitionClash"])
    #expect(findings[0].message == "The concept Sales is defined by First and by Second.")
    #expect(findings[1].message == "The concept Sales is defined by First and by Third.")
    #expect(findings.allSatisfy { $0.severity == .error && !$0.hint.isEmpty })
  }

  @Test func noDimensionIsNamedAsUnitsAreInReferences() {
    let (_, findings) = Taxonomy.composed(of: [
      vocabulary("First") {
        $0.dimensions = [Dimension(FactReference.unitKey, .typed, label: Localized("Unit"))]
      }
    ])
    #expect(findings.map(\.code) == ["kessan:badName"])
    #expect(findings.first?.message.hasPrefix("First defines the dimension unit") == true)
  }

  @Test func dimensionsAndMembersClashToo() {
    let (_, findings) = Taxonomy.composed(of: [line, vocabulary("Other") { $0.dimensions = line.dimensions }])
    #expect(findings.map(\.message) == ["The dimension Line is defined by Line and by Other."])
    let (_, members) = Taxonomy.composed(of: [line, vocabulary("Other") { $0.members = line.members }])
    #expect(members.map(\.message) == ["The member Line=All is defined by Line and by Other."])
  }

  @Test func elementsClashAcrossKinds() {
    let (_, findings) = Taxonomy.composed(of: [line, vocabulary("Other") { $0.concepts = [concept("LineAxis")] }])
    #expect(findings.count == 1)
    #expect(findings.first?.message.contains("LineAxis is defined by Other and by Line") == true)
  }

  @Test func membersOfOneMeaningShareTheirElement() {
    let second = vocabulary("Second") {
      $0.dimensions = [Dimension("Row", .explicit(defaultMember: "None"), label: Localized("Row"))]
      $0.members = [member("None", of: "Row"), member("All", of: "Row")]
    }
    #expect(Taxonomy.composed(of: [line, second]).1.isEmpty)
    let other = vocabulary("Other") {
      $0.members = [Member("Line", of: "Line", label: Localized("x")), Member("B", of: "Line", label: Localized("x"))]
    }
    #expect(Taxonomy.composed(of: [line, other]).1.isEmpty)
  }

  static let faults: [(String, @Sendable (inout Vocabulary) -> Void, String)] = [
    ("kessan:badName", { $0.concepts = [Concept("売上高", .monetary, .duration, label: Localized("x"))] }, "売上高"),
    (
      "kessan:unknownMember",
      { $0.dimensions = [Dimension("Row", .explicit(defaultMember: "None"), label: Localized("Row"))] }, "None"
    ),
    ("kessan:unknownDimension", { $0.members = [Member("A", of: "Row", label: Localized("A"))] }, "Row"),
    ("kessan:unknownConcept", { $0.calculations = [Calculation("Sum", [])] }, "Sum"),
    (
      "kessan:unknownMember", { $0.members = [Member("A", of: "Line", label: Localized("A"), parent: "Gone")] },
      "Gone"
    ),
    (
      "kessan:cyclicMember", { $0.members = [Member("A", of: "Line", label: Localized("A"), parent: "A")] },
      "part of itself"
    ),
  ]

  @Test(arguments: faults)
  func reportsWhatIsBroken(_ code: String, _ fill: @Sendable (inout Vocabulary) -> Void, _ text: String) {
    let (_, findings) = Taxonomy.composed(of: [line, vocabulary("Other", fill)])
    #expect(findings.map(\.code) == [code])
    #expect(findings.first?.message.contains(text) == true)
    #expect(findings.first?.hint.isEmpty == false)
  }

  /// What is counted has a name that no other unit has.
  @Test(arguments: [
    ("subscriptions", true), ("stores", true), ("JPY", false), ("XYZ", true), ("kWh", false), ("Rate", false),
    ("pure", false),
    ("shares", false), ("契約", false), ("1st", false), ("", false),
  ])
  func namesWhatIsCounted(_ name: String, _ isFree: Bool) {
    let (taxonomy, findings) = Taxonomy.composed(of: [vocabulary("Shops") { $0.counts = [name] }])
    #expect(findings.map(\.code) == (isFree ? [] : ["kessan:badCount"]))
    #expect(findings.allSatisfy { $0.message.contains("Shops") && $0.severity == .error && !$0.hint.isEmpty })
    #expect(taxonomy.counts == [name])
  }

  @Test func ancestryGoesUpToTheDomain() throws {
    let taxonomy = Sample.taxonomy
    let lowest = try #require(taxonomy.member(DimensionValue("Line", "B")))
    #expect(taxonomy.ancestry(of: lowest).map(\.name) == ["B", "A"])
  }

  @Test func circlesOfParentsEnd() throws {
    let (taxonomy, findings) = Taxonomy.composed(of: [
      line,
      vocabulary("Circle") {
        $0.members = [member("A", parent: "B"), member("B", parent: "C"), member("C", parent: "B"), member("D")]
      },
    ])
    #expect(findings.map(\.code) == ["kessan:cyclicMember", "kessan:cyclicMember"])
    let first = try #require(taxonomy.member(DimensionValue("Line", "A")))
    #expect(Set(taxonomy.ancestry(of: first).map(\.name)) == ["A", "B", "C"])
  }

  @Test func labelsFallBack() {
    let labelled = concept("Sales").labelled(.terse, Localized("S", ja: "売"))
    #expect(labelled.label(.terse)[.japanese] == "売")
    #expect(labelled.label(.negated) == labelled.label)
    #expect(Localized("Only")[.japanese] == "Only")
    #expect(Balance.debit.opposite == .credit)
  }
}
