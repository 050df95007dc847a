import KessanDisclosure
import KessanModel
import KessanPlugin
import Testing

@Suite struct TypedConceptTests {
  @Test func carriesItsTypes() {
    let concept = SampleModule.subscriptions.concept
    #expect(concept.itemType == .integer)
    #expect(concept.periodType == .instant)
    #expect(concept.label == Localized("Subscriptions", ja: "回線数"))
    #expect(Finance.revenues.concept.balance == .credit)
    #expect(Finance.revenues.concept.label(.terse) == Localized("Revenues", ja: "売上"))
    #expect(Finance.revenues.concept.label(.periodEnd) == Finance.revenues.concept.label)
  }

  @Test func relativesHaveTheNamesOfTheData() {
    let concepts = [
      SampleModule.subscriptions.growthRate.concept, SampleModule.subscriptions.increaseDecrease.concept,
      SampleModule.subscriptions.ratioToRevenues.concept, SampleModule.subscriptions.ratioToRevenuesChange.concept,
    ]
    #expect(
      concepts.map(\.name)
        == [
          "SubscriptionsGrowthRate", "SubscriptionsIncreaseDecrease", "SubscriptionsToRevenuesRatio",
          "SubscriptionsToRevenuesRatioChange",
        ])
    #expect(concepts.map(\.itemType) == [.percent, .integer, .percent, .percent])
    #expect(concepts.map(\.periodType) == [.duration, .duration, .instant, .duration])
    #expect(concepts[0].label == Localized("Subscriptions, growth rate", ja: "回線数、増減率"))
    #expect(concepts.allSatisfy { $0.balance == nil })
  }

  @Test func totalsHaveWeights() {
    let total = Finance.grossProfit.total(plus: [Finance.revenues], minus: [Finance.costOfRevenue])
    #expect(total.total == "GrossProfit")
    #expect(total.contributions == [.init("Revenues", weight: 1), .init("CostOfRevenue", weight: -1)])
  }

  @Test func axesDefineMembers() throws {
    let axis = Axis("Row", en: "Row", ja: "行", default: ("All", "All rows", "全行"))
    let heading = axis.member("Heading", en: "Heading", ja: "見出し", usable: false)
    let part = axis.member("Part", en: "Part", ja: "部分", partOf: heading)
    #expect(axis.dimension.kind == .explicit(defaultMember: "All"))
    #expect(axis.defaultMember.definition?.label.ja == "全行")
    #expect(heading.definition?.isUsable == false)
    #expect(part.definition?.parent == "Heading")
    #expect(part.value == DimensionValue("Row", "Part"))
    #expect(axis["Other"].definition == nil)
    #expect(axis["Other"].value.member == "Other")
    #expect(SampleModule.customer.dimension.isTyped)
  }

  @Test func vocabulariesAreListedInOrder() {
    let vocabulary = SampleModule().ownedVocabulary
    #expect(vocabulary.owner == "Sample")
    #expect(vocabulary.concepts.map(\.name) == ["Subscriptions"])
    #expect(vocabulary.dimensions.map(\.name) == ["Customer"])
    #expect(vocabulary.members.map(\.name) == ["Network", "A", "B"])
    #expect(vocabulary.members[1].parent == "Network")
  }

  /// A member named by subscript is another module's: it is used, not defined.
  @Test func membersByNameAreNotDefined() {
    var vocabulary = Vocabulary(owner: "X")
    Segment["Network"].add(to: &vocabulary)
    #expect(vocabulary.members.isEmpty)
    Scenario.axis.add(to: &vocabulary)
    #expect(vocabulary.members.map(\.name) == ["Actual"])
  }

  @Test func theCommonVocabularyIsSound() {
    let (taxonomy, findings) = Taxonomy.composed(of: [CommonVocabulary.vocabulary, SampleModule().ownedVocabulary])
    #expect(findings.isEmpty)
    #expect(taxonomy.concept("RevenuesGrowthRate")?.owner == "Kessan")
    #expect(taxonomy.concept("GrossProfitToRevenuesRatioChange") != nil)
    #expect(taxonomy.dimensions.map(\.name).prefix(2) == ["Scenario", "Comparison"])
    #expect(taxonomy.calculations.map(\.total) == ["GrossProfit"])
    for concept in taxonomy.concepts { #expect(concept.label.ja != nil, "\(concept.name)") }
    for member in taxonomy.members where member.owner == "Kessan" { #expect(member.label.ja != nil, "\(member.name)") }
  }

  @Test func changesOfNegatedLinesAreNegatedToo() {
    let paid = TypedConcept<Monetary, Duration>(
      "Paid", en: "Paid", ja: "支払", negated: Localized("Less: Paid", ja: "控除：支払"))
    #expect(paid.increaseDecrease.concept.labels[.negated]?.en == "Less: Paid, increase (decrease)")
    #expect(paid.growthRate.concept.labels[.negated] == nil)
  }

  @Test func conceptsOfOtherModulesAreLabelledByTheirOwners() throws {
    let lines = TypedConcept<Count, Instant>(named: "Subscriptions")
    #expect(lines.concept.name == SampleModule.subscriptions.concept.name)
    let lookup = try Sample.lookup([Sample.Entry("Subscriptions@2Q16-end", .number(ExactDecimal(7), .exact))])
    let section = Sample.section(
      lookup,
      TableDraft(en: "T", ja: "表", unit: .plain) {
        ColumnDraft(FiscalSpan(.half(1), 2016))
      } rows: {
        RowDraft(lines)
      })
    guard case .table(let table) = section.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map(\.label) == [Localized("Subscriptions", ja: "回線数")])
  }
}
