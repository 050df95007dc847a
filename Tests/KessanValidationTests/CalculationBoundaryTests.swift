import KessanModel
import KessanTesting
import TestSamples
import Testing

/// Gross margin = revenues − cost, just inside, on and just outside what rounding to nearest allows (Calculations 1.1,
/// clauses 3.2 and 4): intervals are closed, and so is their sum.
@Suite("Calculations at their boundary")
struct CalculationBoundaryTests {
  /// Facts as `printed,scale,value,decimals`; several printings of one fact are divided by bars.
  private func findings(_ revenues: String, _ cost: String, _ margin: String) throws -> [Finding] {
    let facts = [("Revenues", revenues), ("CostOfRevenue", cost), ("GrossProfit", margin)]
    let rows = facts.flatMap { concept, printings in
      printings.split(separator: "|").map { printing in
        let cells = printing.split(separator: ",", omittingEmptySubsequences: false)
        return "\(concept),1H16,\(cells[0]),\(cells[1]),JPY,\(cells[2]),\(cells[3])\n"
      }
    }
    return try SampleReport(
      modules: [TestModule()], facts: "concept,period,printed,scale,unit,value,decimals\n" + rows.joined()
    ).findings.filter { $0.severity == .error }
  }

  private static func millions(_ text: String) -> String { "\(text),6,," }
  private static func exactly(_ yen: String) -> String { ",,\(yen),INF" }

  @Test(
    arguments: [
      // Revenues in [99.5, 100.5], cost in [59.5, 60.5]: the margin in [39, 41].
      (millions("100"), millions("60"), millions("40"), true),
      (millions("100"), millions("60"), millions("41"), true),
      (millions("100"), millions("60"), millions("39"), true),
      (millions("100"), millions("60"), millions("42"), false),
      (millions("100"), millions("60"), millions("38"), false),
      (millions("100"), millions("60"), millions("41.1"), false),
      (millions("100"), millions("60"), millions("38.9"), false),
      (millions("100"), millions("60"), exactly("41000000"), true),
      (millions("100"), millions("60"), exactly("39000000"), true),
      (millions("100"), millions("60"), exactly("41000001"), false),
      (millions("100"), millions("60"), exactly("38999999"), false),
      // An exact cost: the margin in [39.5, 40.5].
      (millions("100"), exactly("60000000"), millions("41"), true),
      (millions("100"), exactly("60000000"), millions("39"), true),
      (millions("100"), exactly("60000000"), millions("42"), false),
      (millions("100"), exactly("60000000"), millions("38"), false),
      (millions("100"), exactly("60000000"), exactly("40500000"), true),
      (millions("100"), exactly("60000000"), exactly("39500000"), true),
      (millions("100"), exactly("60000000"), exactly("40500001"), false),
      (millions("100"), exactly("60000000"), exactly("39499999"), false),
      // Exact all through.
      (exactly("100000000"), exactly("60000000"), exactly("40000000"), true),
      (exactly("100000000"), exactly("60000000"), exactly("40000001"), false),
      (exactly("100000000"), exactly("60000000"), exactly("39999999"), false),
      // Billions beside millions, and losses.
      ("0.10,9,,", millions("60"), millions("45"), true),
      ("0.10,9,,", millions("60"), millions("46"), true),
      ("0.10,9,,", millions("60"), millions("47"), false),
      (millions("60"), millions("100"), millions("(41)"), true),
      (millions("60"), millions("100"), millions("(42)"), false),
    ])
  func boundary(_ revenues: String, _ cost: String, _ margin: String, _ isConsistent: Bool) throws {
    let codes = try findings(revenues, cost, margin).map(\.code)
    #expect(codes == (isConsistent ? [] : ["calc11e:inconsistentCalculationUsingRounding"]))
  }

  /// All printings of a fact together say what it may be, whichever stands first.
  @Test(
    arguments: [
      ("0.1,9,,|104,6,,", millions("60"), millions("40"), false),
      ("104,6,,|0.1,9,,", millions("60"), millions("40"), false),
      ("0.1,9,,|104,6,,", millions("60"), millions("44"), true),
      (millions("100"), "0.1,9,,|64,6,,", millions("40"), false),
      (millions("100"), "64,6,,|0.1,9,,", millions("40"), false),
      (millions("100"), "0.1,9,,|64,6,,", millions("36"), true),
      (millions("100"), millions("60"), "0.0,9,,|45,6,,", false),
      (millions("100"), millions("60"), "45,6,,|0.0,9,,", false),
      (millions("100"), millions("60"), "0.0,9,,|40,6,,", true),
      // 0.1 billion is at most 150 million, 0.15 billion at least 145: together [145, 150].
      ("0.1,9,,|0.15,9,,", millions("60"), millions("91"), true),
      ("0.1,9,,|0.15,9,,", millions("60"), millions("92"), false),
    ])
  func severalPrintings(_ revenues: String, _ cost: String, _ margin: String, _ isConsistent: Bool) throws {
    let codes = try findings(revenues, cost, margin).map(\.code)
    #expect(codes == (isConsistent ? [] : ["calc11e:inconsistentCalculationUsingRounding"]))
  }

  /// A calculation whose fact contradicts itself is not judged; the contradiction is.
  @Test func contradictionsAreNotSummed() throws {
    let codes = try findings("100,6,,|105,6,,", Self.millions("60"), Self.millions("90")).map(\.code)
    #expect(codes == ["oime:disallowedDuplicateFacts"])
  }

  @Test func namesTheRows() throws {
    let finding = try #require(try findings(Self.millions("100"), "60,6,,|0.06,9,,", Self.millions("50")).first)
    #expect(finding.location.line == 5)
    #expect(finding.message.contains("+ Revenues (facts.csv:2) - CostOfRevenue (facts.csv:3, facts.csv:4)"))
  }
}
