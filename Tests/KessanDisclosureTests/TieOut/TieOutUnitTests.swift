import KessanModel
import TestSamples
import Testing

@testable import KessanDisclosure

/// Facts of several units for one concept, period and dimensions: none of them is taken because it comes first.
@Suite("Tie-out and units")
struct TieOutUnitTests {
  private static let usd = Unit.currency("USD")

  /// 100 yen beside 8 dollars, and 60 yen beside 5; the order of the rows makes no difference.
  private static let rows = [
    Sample.Row(.number(100, .exact)), Sample.Row(.number(8, .exact), unit: usd),
    Sample.Row(.number(5, .exact), "NetIncomeLoss", unit: usd), Sample.Row(.number(60, .exact), "NetIncomeLoss"),
    Sample.Row(.number(7, .exact), "Revenues", "1H15"), Sample.Row(.number(2, .exact), "GrowthRate", unit: .pure),
  ]

  private static func tieOut(_ rows: [Sample.Row], currency: String? = nil) -> TieOut {
    let table = Sample.table(rows)
    return TieOut(
      facts: table, index: FactIndex(table), taxonomy: Sample.taxonomy, units: UnitChoice(currency: currency))
  }

  static let values: [(String, String?, String?)] = [
    ("Revenues@1H16", nil, nil), ("Revenues@1H16[unit=JPY]", nil, "100"), ("Revenues@1H16[unit=USD]", nil, "8"),
    ("Revenues@1H16[unit=EUR]", nil, nil), ("Revenues@1H16", "JPY", "100"), ("Revenues@1H16", "USD", "8"),
    ("Revenues@1H16", "EUR", nil), ("Revenues@1H16[unit=USD]", "JPY", "8"), ("Revenues@1H15", nil, "7"),
    ("Revenues@1H15", "USD", "7"), ("Revenues@1H15[unit=USD]", nil, nil),
    ("Revenues@1H16[unit=USD]-NetIncomeLoss@1H16[unit=USD]", nil, "3"),
    ("Revenues@1H16-NetIncomeLoss@1H16", "JPY", "40"),
  ]

  @Test("A reference means the unit that it names, else the reporting currency, else nothing", arguments: values)
  func value(_ formula: String, _ currency: String?, _ expected: String?) throws {
    for rows in [Self.rows, Self.rows.reversed()] {
      let tieOut = Self.tieOut(rows, currency: currency)
      #expect(tieOut.value(of: try Sample.formula(formula))?.description == expected)
      #expect(tieOut.interval(of: try Sample.formula(formula))?.midpoint.description == expected)
    }
  }

  static let choices: [(String, String?, [String]?)] = [
    ("Revenues@1H16", nil, ["JPY", "USD"]), ("Revenues@1H16", "EUR", ["JPY", "USD"]), ("Revenues@1H16", "USD", nil),
    ("Revenues@1H16[unit=EUR]", nil, ["JPY", "USD"]), ("Revenues@1H15[unit=USD]", nil, ["JPY"]),
    ("Revenues@1H15", nil, nil), ("Revenues@FY16", nil, nil), ("Revenues@FY16[unit=USD]", nil, nil),
  ]

  @Test("What could be meant is named", arguments: choices)
  func choice(_ reference: String, _ currency: String?, _ expected: [String]?) throws {
    let reference = try FormulaParser.reference(reference, calendar: Sample.calendar)
    var units: [String]?
    if case .units(let found) = Self.tieOut(Self.rows, currency: currency).choice(reference) { units = found }
    #expect(units == expected)
  }

  @Test("A finding names the units and what to write")
  func finding() throws {
    let ambiguous = Finding.unit(
      of: try FormulaParser.reference("Revenues@1H16", calendar: Sample.calendar), among: ["JPY", "USD"], others: 2,
      calendar: Sample.calendar, at: .none)
    #expect(ambiguous.code == "kessan:ambiguousUnit" && ambiguous.severity == .error)
    #expect(ambiguous.message.contains("in JPY and in USD") && ambiguous.message.contains("2 more"))
    #expect(ambiguous.hint.contains("Revenues@1H16[unit=JPY] or Revenues@1H16[unit=USD]"))
    let other = Finding.unit(
      of: try FormulaParser.reference("Revenues@1H16[unit=EUR]", calendar: Sample.calendar), among: ["JPY"],
      calendar: Sample.calendar, at: .none)
    #expect(other.code == "kessan:otherUnit" && other.message.contains("not reported in EUR, but in JPY"))
  }

  static let mixtures: [(String, [String]?)] = [
    ("Revenues@1H16[unit=JPY]+NetIncomeLoss@1H16[unit=USD]", ["JPY", "USD"]),
    ("1-(Revenues@1H16[unit=JPY]-NetIncomeLoss@1H16[unit=USD])/Revenues@1H15", ["JPY", "USD"]),
    ("Revenues@1H16[unit=JPY]+NetIncomeLoss@1H16[unit=JPY]", nil),
    ("Revenues@1H16[unit=JPY]/Revenues@1H15+Revenues@1H16[unit=USD]/NetIncomeLoss@1H16[unit=USD]", nil),
    ("Revenues@1H16[unit=JPY]/Revenues@1H16[unit=USD]-1", nil),
    ("Revenues@1H16[unit=JPY]/Revenues@1H16[unit=USD]+Revenues@1H15", ["JPY/USD", "JPY"]),
    ("Revenues@1H16[unit=JPY]/Revenues@1H16[unit=USD]*Revenues@1H16[unit=USD]-Revenues@1H15", nil),
    ("Revenues@1H15/GrowthRate@1H16+Revenues@1H16[unit=JPY]", nil),
    ("Revenues@1H15*GrowthRate@1H16+Revenues@1H16[unit=JPY]", nil),
    ("Revenues@1H16[unit=USD]*2+1", nil), ("Revenues@FY16+Revenues@1H16[unit=USD]", nil),
  ]

  @Test("Sums and differences bring no two units together; quotients and products may", arguments: mixtures)
  func mixture(_ formula: String, _ expected: [String]?) throws {
    let mixture = Self.tieOut(Self.rows).unitMixture(in: try Sample.formula(formula))
    #expect(mixture.map { [$0.first.description, $0.second.description] } == expected)
  }

  @Test(
    "A product or quotient has the unit that is left",
    arguments: [
      ("Revenues@1H15", "JPY"), ("-Revenues@1H15", "JPY"), ("1", nil), ("2*Revenues@1H15", nil),
      ("Revenues@1H15+1", "JPY"), ("1-Revenues@1H15", "JPY"), ("Revenues@1H15/Revenues@1H16[unit=USD]", "JPY/USD"),
      ("Revenues@1H15*Revenues@1H16[unit=USD]", "JPY*USD"), ("Revenues@1H15/Revenues@1H16[unit=JPY]", "pure"),
      ("GrowthRate@1H16/Revenues@1H15", "pure/JPY"), ("Revenues@1H15/GrowthRate@1H16", "JPY"),
      ("GrowthRate@1H16*GrowthRate@1H16", "pure"), ("Revenues@1H15*Revenues@1H15/Revenues@1H15", "JPY"),
      ("Revenues@1H15/Revenues@1H15/Revenues@1H15", "pure/JPY"), ("Revenues@FY16", nil),
      ("Revenues@FY16*Revenues@1H15", nil),
    ])
  func unit(_ formula: String, _ unit: String?) throws {
    #expect(Self.tieOut(Self.rows).unit(of: try Sample.formula(formula))?.description == unit)
  }

  @Test("A sum in one currency is no figure in another, and a claim that says so is not judged")
  func claims() throws {
    let tieOut = Self.tieOut(Self.rows)
    let sum = try Sample.formula("Revenues@1H16[unit=JPY]+NetIncomeLoss@1H16[unit=JPY]")
    let inDollars = tieOut.judge(Claim(fact: 1, formula: sum, location: .none))
    #expect(inDollars.verdict == .notDerivable(missing: []))
    #expect(tieOut.unitMixture(in: Claim(fact: 1, formula: sum, location: .none))?.first == Self.usd)
    #expect(tieOut.judge(Claim(fact: 0, formula: sum, location: .none)).verdict == .inconsistent)
    let rate = try Sample.formula("Revenues@1H16[unit=JPY]/Revenues@1H15")
    #expect(tieOut.unitMixture(in: Claim(fact: 1, formula: rate, location: .none)) == nil)
  }
}
