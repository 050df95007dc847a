import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

/// What claims are judged by: numbers that somebody printed, and others only where they are asked for.
@Suite("Tie-out and derived facts")
struct DerivedFactTests {
  /// Printed revenues, derived net income, and a remark.
  private var table: FactTable {
    var table = Sample.table([
      Sample.Row(millions: 3, "Revenues", "FY16"), Sample.Row(millions: 1),
      Sample.Row(.text("x", nil), "Note", unit: nil),
    ])
    let context = table.intern(Context(Sample.calendar.period("1H16") ?? .forever))
    let source = table.intern(source: .derived(module: "M", formula: "1 + 1")) ?? 0
    table.append(
      .number(ExactDecimal(2, exponent: 6), .decimals(-6)), concept: 1, context: context,
      unit: table.intern(.currency("JPY")),
      source: source, row: 0)
    return table
  }

  private func judge(_ formula: String, usesDerivedFacts: Bool) throws -> Verdict {
    let table = table
    let tieOut = TieOut(
      facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy, usesDerivedFacts: usesDerivedFacts)
    return tieOut.judge(Claim(fact: 0, formula: try Sample.formula(formula), location: .none)).verdict
  }

  @Test("A derived fact confirms nothing that was printed, unless it is asked to")
  func derived() throws {
    #expect(try judge("Revenues@1H16 + NetIncomeLoss@1H16", usesDerivedFacts: true) == .consistent)
    #expect(
      try judge("Revenues@1H16 + NetIncomeLoss@1H16", usesDerivedFacts: false)
        == .notDerivable(missing: ["NetIncomeLoss@1H16"]))
  }

  @Test("A printed fact is used either way, a text never", arguments: [true, false])
  func printed(_ usesDerivedFacts: Bool) throws {
    #expect(try judge("Revenues@1H16 * 3", usesDerivedFacts: usesDerivedFacts) == .consistent)
    #expect(try judge("Revenues@1H16 * 9", usesDerivedFacts: usesDerivedFacts) == .inconsistent)
    #expect(
      try judge("Note@1H16 + Revenues@1H16", usesDerivedFacts: usesDerivedFacts)
        == .notDerivable(missing: ["Note@1H16"]))
  }

  @Test("The first two units that a formula mixes are named")
  func firstMixture() throws {
    let table = Sample.table([
      Sample.Row(millions: 1), Sample.Row(.number(1, .exact), "NetIncomeLoss", unit: .currency("USD")),
      Sample.Row(.number(1, .exact), "GrowthRate", unit: .pure),
    ])
    let tieOut = TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy)
    let mixture = tieOut.unitMixture(in: try Sample.formula("Revenues@1H16 + NetIncomeLoss@1H16 - GrowthRate@1H16"))
    #expect(mixture == UnitMixture(first: .currency("JPY"), second: .currency("USD")))
  }

  @Test("A product may be a fact in another unit, by a rate, but a ratio is one")
  func products() throws {
    let table = Sample.table([
      Sample.Row(millions: 1), Sample.Row(.number(1, .exact), "NetIncomeLoss", unit: .currency("USD")),
      Sample.Row(.number(1, .exact), "GrowthRate", unit: .pure),
    ])
    let tieOut = TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy)
    func mixture(_ fact: Int, _ formula: String) throws -> UnitMixture? {
      tieOut.unitMixture(in: Claim(fact: fact, formula: try Sample.formula(formula), location: .none))
    }
    let yen = Unit.currency("JPY")
    #expect(try mixture(1, "Revenues@1H16 * NetIncomeLoss@1H16 / NetIncomeLoss@1H16") == nil)
    #expect(try mixture(2, "Revenues@1H16 * GrowthRate@1H16") == UnitMixture(first: .pure, second: yen))
    #expect(try mixture(2, "Revenues@1H16 / Revenues@1H16") == nil)
    #expect(try mixture(1, "Revenues@1H16 + Revenues@1H16") == UnitMixture(first: .currency("USD"), second: yen))
    #expect(try mixture(0, "Revenues@1H16 + Revenues@1H16") == nil)
  }

  @Test("Facts of concepts far apart in a large taxonomy are kept apart")
  func farConcepts() {
    var table = FactTable()
    let source = table.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    let contexts = ["1H16", "FY15"].map { table.intern(Context(Sample.calendar.period($0) ?? .forever)) }
    let concepts = [0, 1, 255, 256, 32_767, 32_768, 65_535]
    for concept in concepts {
      for context in contexts {
        table.append(.number(1, .exact), concept: concept, context: context, unit: nil, source: source, row: 2)
      }
    }
    let index = FactIndex(table)
    for (number, concept) in concepts.enumerated() {
      for (place, context) in contexts.enumerated() {
        #expect(index.places(concept: concept, context: context) == [number * 2 + place])
      }
    }
  }
}
