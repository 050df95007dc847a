import KessanTesting
import Testing

@testable import KessanModel

@Suite struct FormulaTests {
  @Test(arguments: [
    "1 + 2 * 3", "(1 + 2) * 3", "1 - (2 - 3)", "1 - 2 - 3", "8 / 4 / 2", "8 / (4 / 2)", "8 / (4 * 2)", "2 * (3 / 4)",
    "-(1 + 2)", "-1 * 2", "2 * -1", "-(-1)", "Revenues@1H16 / Revenues@1H15 - 1",
    "X@2Q16-end - X@1Q16-end", "X@2016-09-30", "X@2015-10-01/2016-09-30", "X@forever", "X@FY16[Line=A,Other=B-c.d]",
    "X@FY16[Customer=\"A, B] Ltd.\"]",
  ])
  func printsWhatItReads(_ text: String) throws {
    let formula = try Sample.formula(text)
    let again = try Sample.formula(formula.description)
    #expect(again.description == formula.description)
    #expect(again.references == formula.references)
    #expect(value(again) == value(formula))
  }

  /// Trees at random print to texts that read back to the same value, rounding of quotients included.
  @Test func randomTreesKeepTheirValue() throws {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<400 {
      let tree = random(depth: 5, &generator)
      let again = try Sample.formula(tree.description)
      #expect(value(again) == value(tree), "\(tree)")
    }
  }

  @Test func listsReferencesOnce() throws {
    let formula = try Sample.formula("A@FY16/(B@FY16 + A@FY16) - -C@FY15 * B@FY16")
    #expect(formula.references.map(\.description) == ["A@FY16", "B@FY16", "C@FY15"])
  }

  @Test func referencesPrintAsTheCalendarWritesThem() throws {
    let period = try #require(Sample.calendar.period("2016-09-30"))
    let members = [DimensionValue("Line", "A"), DimensionValue("Customer", "A, B")]
    let reference = FactReference(concept: "X", context: Context(period, members), calendar: Sample.calendar)
    #expect(reference.description == "X@2Q16-end[Customer=\"A, B\",Line=A]")
    #expect(try FormulaParser.reference(reference.description, calendar: Sample.calendar) == reference)
  }

  private func value(_ formula: Formula) -> ExactDecimal? {
    let table = FactTable()
    return TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy).value(of: formula)
  }

  private func random(depth: Int, _ generator: inout SplitMix64) -> Formula {
    guard depth > 0, Int.random(in: 0..<6, using: &generator) > 0 else {
      return .number(ExactDecimal(Int.random(in: 1...99, using: &generator), exponent: -1))
    }
    let left = random(depth: depth - 1, &generator)
    let right = random(depth: depth - 1, &generator)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return .sum(left, right)
    case 1: return .difference(left, right)
    case 2: return .product(left, right)
    case 3: return .quotient(left, right)
    default: return .negated(left)
    }
  }
}
