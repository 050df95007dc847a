import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

@Suite("Derived facts")
struct DerivationTests {
  @Test("A difference is as accurate as the less accurate of its inputs, and is rounded to it")
  func difference() throws {
    let fact = try derived("GrossProfit")
    #expect(fact.value == .number(ExactDecimal(330_000_000), .decimals(-7)))
    #expect(fact.unit == .currency("JPY"))
  }

  @Test("A ratio is as accurate as the rounding of its inputs allows")
  func ratio() throws {
    let fact = try derived("ShopRentShare")
    guard case .number(let number, .decimals(let decimals)) = fact.value else {
      Issue.record("\(fact.value) is no rounded number")
      return
    }
    #expect(fact.unit == .pure)
    #expect(decimals == 3)
    #expect(number == ExactDecimal("0.01"))
  }

  /// Derives a margin, and from it a second and a third figure.
  struct ChainModule: AnalysisModule {
    let area = Area("Chain", title: Localized("Chain", ja: "連鎖"))

    func derivations(_ facts: FactQuery) -> [Derivation] {
      let now = facts.periods.current
      let margin = facts(Finance.grossProfit, now)
      facts.derive(Finance.grossProfit, now, from: facts(Finance.revenues, now) - facts(Finance.costOfRevenue, now))
      facts.derive(Finance.operatingIncome, now, from: margin - facts(Finance.capitalExpenditures, now))
      facts.derive(
        Finance.operatingIncome.increaseDecrease, now, Comparison.yearOnYear,
        from: facts(Finance.operatingIncome, now) - margin)
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] { [SectionDraft]() }
  }

  @Test("A derivation may use what earlier ones derived")
  func chain() throws {
    let rows = ["Revenues,1H16,100", "CostOfRevenue,1H16,60", "CapitalExpenditures,1H16,15"]
    let file = "concept,period,value,unit\n" + rows.map { "\($0),JPY\n" }.joined()
    let workspace = try SampleWorkspace.workspace(modules: ["Chain"], facts: file)
    let report = try #require(Pipeline(.standard + ExtensionSet([ChainModule()])).report(workspace).report)
    let derived = report.facts.filter { $0.provenance.isDerived }
    #expect(derived.map(\.number) == [40, 25, -15])
  }

  @Test("A derived fact has its formula on record, and a module that made it")
  func provenance() throws {
    let fact = try derived("GrossProfit")
    #expect(fact.provenance == .derived(module: "Shop", formula: "Revenues@1H16 - CostOfRevenue@1H16"))
  }

  @Test("What cannot be derived is a note that names what is missing, and no error")
  func missing() throws {
    let facts = "concept,period,printed,scale,unit\nRevenues,1H16,5,6,JPY\n"
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace(facts: facts))
    #expect(result.isValid)
    let notes = result.findings.filter { $0.code == "kessan:notDerived" }
    #expect(notes.count == 2)
    #expect(notes.contains { $0.message.contains("CostOfRevenue@1H16") && $0.severity == .note })
  }

  @Test("A divisor of zero derives nothing")
  func zero() throws {
    let facts = """
      concept,period,value,decimals,unit
      Revenues,1H16,0,INF,JPY
      CostOfRevenue,1H16,5,INF,JPY
      ShopRent,1H16,5,INF,JPY
      """
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace(facts: facts))
    let report = try #require(result.report)
    #expect(!report.facts.contains { report.concept(of: $0).name == "ShopRentShare" })
    #expect(report.facts.contains { report.concept(of: $0).name == "GrossProfit" && $0.number == ExactDecimal(-5) })
  }

  @Test("A derived fact confirms no claim: it may come from the very figure that is claimed")
  func circle() throws {
    let facts = """
      concept,period,printed,scale,unit,formula
      Revenues,1H16,9,6,JPY,CostOfRevenue@1H16+GrossProfit@1H16
      CostOfRevenue,1H16,5,6,JPY,
      """
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace(facts: facts))
    let report = try #require(result.report)
    #expect(report.facts.contains { report.concept(of: $0).name == "GrossProfit" })
    #expect(report.claims.map(\.verdict) == [.notDerivable(missing: ["GrossProfit@1H16"])])
  }

  private func derived(_ concept: String) throws -> Fact {
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace())
    let report = try #require(result.report)
    return try #require(report.facts.first { report.concept(of: $0).name == concept && $0.provenance.isDerived })
  }
}
