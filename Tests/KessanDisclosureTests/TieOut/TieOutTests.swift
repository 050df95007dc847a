import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

@Suite struct TieOutTests {
  /// The verdict on a formula against a fact that is added behind the rows.
  private func judge(_ formula: String, printed: Sample.Row, _ rows: [Sample.Row]) throws -> ClaimOutcome {
    let table = Sample.table(rows + [printed])
    let tieOut = TieOut(facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy)
    return tieOut.judge(Claim(fact: rows.count, formula: try Sample.formula(formula), location: .none))
  }

  private func percent(_ tenths: Int) -> Sample.Row {
    Sample.Row(.number(ExactDecimal(tenths, exponent: -3), .decimals(3)), "GrowthRate", unit: .pure)
  }

  private let income = [
    Sample.Row(millions: 1108, "NetIncomeLoss"), Sample.Row(millions: 1652, "NetIncomeLoss", "1H15"),
  ]

  @Test func filesStateTwelveDecimals() throws {
    let outcome = try judge("1/3", printed: percent(333), [])
    #expect(outcome.statedPoint?.description == "0.333333333333")
    #expect(outcome.statedInterval?.lower.description == "0.333333333333")
    #expect(outcome.statedInterval?.upper.description == "0.333333333334")
  }

  /// 1,108 against 1,652 is −32.93 %, printed −33.0 %, and right; every other tenth but −32.9 % is wrong.
  @Test(arguments: [(-330, true), (-329, true), (-331, false), (-328, false), (330, false)])
  func allowsForRounding(_ tenths: Int, _ isConsistent: Bool) throws {
    let outcome = try judge("NetIncomeLoss@1H16/NetIncomeLoss@1H15-1", printed: percent(tenths), income)
    #expect(outcome.verdict == (isConsistent ? .consistent : .inconsistent))
    let point = try #require(outcome.point)
    #expect(point.rounded(toDecimals: 4).description == "-0.3293")
    #expect(outcome.recomputed?.contains(point) == true)
    #expect(outcome.printed?.upper == ExactDecimal(tenths * 10 + 5, exponent: -4))
  }

  @Test func touchingIntervalsAreConsistent() throws {
    let rows = [Sample.Row(millions: 1), Sample.Row(millions: 2, "NetIncomeLoss")]
    for (sum, verdict) in [(3, Verdict.consistent), (4, .consistent), (5, .inconsistent), (1, .inconsistent)] {
      let printed = Sample.Row(millions: sum, "Revenues", "FY16")
      #expect(try judge("Revenues@1H16+NetIncomeLoss@1H16", printed: printed, rows).verdict == verdict, "\(sum)")
    }
  }

  @Test func namesWhatIsMissing() throws {
    let rows = income + [Sample.Row(.none, "Revenues"), Sample.Row(.text("x", nil), "Note", unit: nil)]
    let outcome = try judge(
      "NetIncomeLoss@1H16/Revenues@1H16-NetIncomeLoss@FY16+Unknown@1H16+Note@1H16", printed: percent(1), rows)
    #expect(
      outcome.verdict
        == .notDerivable(missing: ["Revenues@1H16", "NetIncomeLoss@FY16", "Unknown@1H16", "Note@1H16"]))
    #expect(outcome.recomputed == nil && outcome.point == nil)
    #expect(outcome.verdict.name == "not derivable")
  }

  @Test func divisorsThatMayBeZeroAreNotDerivable() throws {
    let rows = [Sample.Row(.number(0, .decimals(-6)), "NetIncomeLoss"), Sample.Row(millions: 5)]
    let outcome = try judge("Revenues@1H16/NetIncomeLoss@1H16", printed: percent(1), rows)
    #expect(outcome.verdict == .notDerivable(missing: []))
  }

  /// The largest number that is computed with has a digit a thousand places from the point; one more is not derivable.
  @Test(arguments: [
    ("*10", 1001, true), ("*10", 1002, false), ("/10", 1000, true), ("/10", 1001, false), ("*10", 300_000, false),
  ])
  func numbersGrowUpToALimit(_ step: String, _ places: Int, _ isDerivable: Bool) throws {
    let power = "1" + String(repeating: "0", count: 100)
    let sign = step.prefix(1)
    let whole = (0..<min(places / 100, 600)).map { _ in sign + power }.joined()
    let rest = (0..<places % 100).map { _ in step }.joined()
    let formula = try Sample.formula(sign == "*" ? "0.1" + whole + rest : "1" + whole + rest)
    let tieOut = TieOut(facts: FactTable(), index: FactIndex(FactTable()), taxonomy: Sample.taxonomy)
    #expect((tieOut.interval(of: formula) != nil) == isDerivable)
    #expect((tieOut.value(of: formula) != nil) == isDerivable)
  }

  @Test func undisclosedClaimsAreNotDerivable() throws {
    let printed = Sample.Row(.none, "GrowthRate", unit: .pure)
    let outcome = try judge("NetIncomeLoss@1H16/NetIncomeLoss@1H15-1", printed: printed, income)
    #expect(outcome.verdict == .notDerivable(missing: []))
    #expect(outcome.printed == nil)
  }

  @Test func severalPrintingsIntersect() throws {
    let rows = [
      Sample.Row(.number(ExactDecimal(741, exponent: 8), .decimals(-8))),
      Sample.Row(.number(ExactDecimal(7412, exponent: 7), .decimals(-7))),
    ]
    let outcome = try judge("Revenues@1H16", printed: Sample.Row(millions: 74_123, "Revenues", "FY16"), rows)
    #expect(outcome.recomputed?.description == "[74115000000, 74125000000]")
    #expect(outcome.point?.description == "74120000000")
    #expect(outcome.verdict == .consistent)
  }

  @Test func theMostPreciseOfContradictingPrintingsCounts() throws {
    let rows = [
      Sample.Row(.number(ExactDecimal(760, exponent: 8), .decimals(-8))),
      Sample.Row(.number(ExactDecimal(7412, exponent: 7), .decimals(-7))),
    ]
    let outcome = try judge("Revenues@1H16", printed: Sample.Row(millions: 74_120, "Revenues", "FY16"), rows)
    #expect(outcome.recomputed?.description == "[74115000000, 74125000000]")
    #expect(outcome.moved(to: 7).claim.fact == 7)
  }

  @Test(arguments: [
    ("-NetIncomeLoss@1H16", "-1108000000"), ("NetIncomeLoss@1H16*2", "2216000000"),
    ("NetIncomeLoss@1H16-NetIncomeLoss@1H15", "-544000000"), ("1/4", "0.25"),
  ])
  func pointsAreExact(_ formula: String, _ expected: String) throws {
    let printed = Sample.Row(millions: 1, "Revenues", "FY16")
    #expect(try judge(formula, printed: printed, income).point?.description == expected)
  }
}
