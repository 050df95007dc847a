import KessanModel
import KessanTesting
import TestSamples
import Testing

@testable import KessanDisclosure

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

  /// Brackets stand where the order of operations needs them, and nowhere else.
  @Test(arguments: [
    "1 + 2 * 3", "(1 + 2) * 3", "3 * (1 + 2)", "1 - (2 - 3)", "1 - (2 + 3)", "1 - 2 - 3", "1 + 2 - 3", "8 / 4 / 2",
    "8 / (4 / 2)",
    "8 / (4 * 2)", "2 * (3 / 4)", "2 / 3 * 4", "2 * 3 / 4", "-(1 + 2)", "1 - 2 / 3", "2 / 3 - 1", "(1 - 2) / (3 - 4)",
  ])
  func printsNoMoreBracketsThanNeeded(_ text: String) throws {
    #expect(try Sample.formula(text).description == text)
  }

  /// What is added or multiplied in another order needs no brackets where the order does not matter.
  @Test func printsTreesWithFewBrackets() {
    let (one, two, three) = (Formula.number(1), Formula.number(2), Formula.number(3))
    #expect(Formula.sum(one, .sum(two, three)).description == "1 + 2 + 3")
    #expect(Formula.sum(.sum(one, two), three).description == "1 + 2 + 3")
    #expect(Formula.difference(one, .sum(two, three)).description == "1 - (2 + 3)")
    #expect(
      Formula.product(one, .product(two, three)).description == "1 * (2 * 3)"
        || Formula.product(one, .product(two, three)).description == "1 * 2 * 3")
    #expect(Formula.quotient(one, .quotient(two, three)).description == "1 / (2 / 3)")
    #expect(Formula.product(.sum(one, two), three).description == "(1 + 2) * 3")
    #expect(Formula.negated(.sum(one, two)).description == "-(1 + 2)")
  }

  /// A formula that ends too early is a fault at its end, not a trap.
  @Test(arguments: [
    "", " ", "-", "1+", "1 *", "(", "(1", "X", "X@", "X@FY16[", "X@FY16[Line", "X@FY16[Line=", "X@FY16[Line= ",
    "X@FY16[Line=A",
    "X@FY16[Line=A,", "X@FY16[Line=\"", "X@FY16[Line=\"A", "X@FY16[Line=\"A\"", "X@FY16[ ", "X@2016-", "X@2016-09-30/",
    "-(", "1-(2",
  ])
  func endsTooEarly(_ text: String) {
    let error = #expect(throws: FormulaError.self) { try Sample.formula(text) }
    #expect((error?.offset ?? 0) <= text.count)
  }

  /// A minus sign behind a date is one, and no part of a span.
  @Test func datesEndWhereTheyEnd() throws {
    for (text, references) in [
      ("X@2015-10-01-2016-09-30", ["X@2015-10-01"]), ("X@2015-10-01/2016-09-30", ["X@2015-10-01/2016-09-30"]),
      ("X@2015-10-01/2016", ["X@2015-10-01"]), ("X@2015-10-01+Y@2016-09-30", ["X@2015-10-01", "Y@2016-09-30"]),
      ("X@2Q16-end-1", ["X@2Q16-end"]), ("X@FY16-1", ["X@FY16"]),
    ] {
      #expect(try Sample.formula(text).references.map(\.description) == references, "\(text)")
    }
  }

  /// Signs and brackets may be nested as deep as is said, and no deeper.
  @Test func nestsToTheLimit() throws {
    func nested(_ opening: String, _ closing: String, _ count: Int) throws -> Formula {
      try Sample.formula(String(repeating: opening, count: count) + "1" + String(repeating: closing, count: count))
    }
    for (opening, closing) in [("-", ""), ("(", ")")] {
      #expect(throws: Never.self) { try nested(opening, closing, FormulaParser.deepest - 1) }
      #expect(throws: FormulaError.self) { try nested(opening, closing, FormulaParser.deepest) }
    }
    #expect(throws: Never.self) { try nested("1+", "", FormulaParser.mostOperators) }
    #expect(throws: FormulaError.self) { try nested("1+", "", FormulaParser.mostOperators + 1) }
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
