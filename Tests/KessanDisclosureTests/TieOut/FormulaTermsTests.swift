import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

@Suite struct FormulaTermsTests {
  private func reference(_ text: String) throws -> FactReference {
    try FormulaParser.reference(text, calendar: Sample.calendar)
  }

  @Test(arguments: [
    ("Revenues@1H16", 1), ("-Revenues@1H16", -1), ("NetIncomeLoss@1H16", 0), ("NetIncomeLoss@1H16-Revenues@1H16", -1),
    ("NetIncomeLoss@1H16-(NetIncomeLoss@1H15-Revenues@1H16)", 1), ("Revenues@1H16+Revenues@1H16", 2),
    ("Revenues@1H16-Revenues@1H16", 0), ("Revenues@1H15", 0), ("5", 0),
  ])
  func countsAFact(_ text: String, _ weight: Int) throws {
    #expect(try Sample.formula(text).weight(of: reference("Revenues@1H16")) == weight)
  }

  @Test(arguments: [
    ("Revenues@1H16+NetIncomeLoss@1H16", "7 + NetIncomeLoss@1H16"),
    ("NetIncomeLoss@1H16-(NetIncomeLoss@1H15-Revenues@1H16)", "NetIncomeLoss@1H16 - (NetIncomeLoss@1H15 - 7)"),
    ("-Revenues@1H16*2", "-7 * 2"), ("Revenues@1H16/Revenues@1H15", "7 / Revenues@1H15"), ("5", "5"),
  ])
  func replacesAFact(_ text: String, _ replaced: String) throws {
    #expect(try Sample.formula(text).replacing(reference("Revenues@1H16"), with: 7).description == replaced)
  }

  /// A message names rows, and for a computed fact the rows that it was computed from, each once.
  @Test func namesRows() throws {
    var table = Sample.table([
      Sample.Row(millions: 5), Sample.Row(millions: 2, "NetIncomeLoss"),
      Sample.Row(millions: 1, "NetIncomeLoss", "1H15"),
    ])
    let source = table.intern(source: .derived(module: "Test", formula: "Revenues@1H16 - NetIncomeLoss@1H16"))
    let period = try #require(Sample.calendar.period("FY16"))
    let context = table.intern(Context(period))
    table.append(
      .number(3_000_000, .decimals(-6)), concept: 0, context: context, unit: 0, source: try #require(source), row: 0)
    let tieOut = TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy)
    let formula = try Sample.formula("Revenues@FY16+NetIncomeLoss@1H15+NetIncomeLoss@1H16+Revenues@FY15")
    #expect(
      tieOut.rows(of: formula, calendar: Sample.calendar)
        == "Revenues@1H16 at facts.csv:2, NetIncomeLoss@1H16 at facts.csv:3, NetIncomeLoss@1H15 at facts.csv:4")
  }

  @Test func namesNoMoreRowsThanCanBeRead() throws {
    let table = Sample.table((0..<14).map { Sample.Row(millions: $0, "Revenues", "FY\(10 + $0)") })
    let tieOut = TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy)
    let formula = try Sample.formula((0..<14).map { "Revenues@FY\(10 + $0)" }.joined(separator: "+"))
    let rows = tieOut.rows(of: formula, calendar: Sample.calendar)
    #expect(rows.hasSuffix("Revenues@FY21 at facts.csv:13 and 2 more"))
  }

  @Test func computedNumbersAreThoseOfModules() throws {
    var table = Sample.table([Sample.Row(millions: 5)])
    #expect(table.computedNumbers == [])
    let source = table.intern(source: .derived(module: "Test", formula: "5"))
    let wide = ExactDecimal(Int.max) * ExactDecimal(Int.max)
    for value in [FactValue.number(1, .exact), .text("words", .english), .none, .number(wide, .exact)] {
      table.append(value, concept: 0, context: 0, unit: nil, source: try #require(source), row: 0)
    }
    #expect(table.computedNumbers == [1, 4])
  }
}
