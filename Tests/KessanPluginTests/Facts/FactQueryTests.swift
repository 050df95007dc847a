import KessanDisclosure
import KessanModel
import KessanPlugin
import Testing

@Suite struct FactQueryTests {
  private let facts = Sample.query

  @Test func namesFactsByTheirAspects() {
    let now = facts.periods.current
    let term = facts(Finance.revenues, now, SampleModule.network, Scenario.target)
    #expect(term.reference.description == "Revenues@1H16[Scenario=Target,Segment=Network]")
    #expect(term.formula == .fact(term.reference))
    let count = facts(SampleModule.subscriptions, facts.periods.currentEnd, SampleModule.customer["A, B"])
    #expect(count.reference.description == "Subscriptions@2Q16-end[Customer=\"A, B\"]")
    #expect(Segment["Network"].value == SampleModule.network.value)
  }

  @Test func termsReadBack() throws {
    let term = facts(Finance.revenues, facts.periods.yearToCurrentEnd, SampleModule.customer["A] \\ ;B"])
    #expect(try FormulaParser.reference(term.reference.description, calendar: .japanese) == term.reference)
  }

  @Test("A term names a unit where facts have several, and reads back with it")
  func units() throws {
    let dollars = facts(Finance.revenues, facts.periods.current, SampleModule.network, unit: "USD")
    #expect(dollars.reference.description == "Revenues@1H16[Segment=Network,unit=USD]")
    #expect(dollars.reference.unit == "USD")
    #expect(try FormulaParser.reference(dollars.reference.description, calendar: .japanese) == dollars.reference)
    #expect(facts(Finance.revenues, facts.periods.current).reference.unit == nil)
  }

  @Test func derivationsRecordTheirFormula() throws {
    let now = facts.periods.current
    let before = facts.periods.prior
    let revenues = facts(Finance.revenues, now)
    let cost = facts(Finance.costOfRevenue, now)
    let cases: [(Derivation, String)] = [
      (facts.derive(Finance.grossProfit, now, from: revenues - cost), "Revenues@1H16 - CostOfRevenue@1H16"),
      (
        facts.derive(
          Finance.grossProfit.ratioToRevenues, now, from: (revenues - cost) / revenues),
        "(Revenues@1H16 - CostOfRevenue@1H16) / Revenues@1H16"
      ),
      (
        facts.derive(
          Finance.revenues.growthRate, now, Comparison.yearOnYear,
          from: growth(of: revenues, over: facts(Finance.revenues, before))),
        "Revenues@1H16 / Revenues@1H15 - 1"
      ),
      (facts.derive(Finance.revenues, now, from: cost + cost), "CostOfRevenue@1H16 + CostOfRevenue@1H16"),
    ]
    for (derivation, text) in cases {
      #expect(derivation.formula.description == text)
      #expect(try FormulaParser.formula(text, calendar: .japanese) == derivation.formula)
    }
    #expect(cases[2].0.concept == "RevenuesGrowthRate")
    #expect(cases[2].0.context == Context(now.period, [Comparison.yearOnYear.value]))
  }

  @Test func buildersListInOrder() {
    let module = DerivingModule()
    #expect(module.derivations(facts).map(\.concept) == ["Revenues", "CostOfRevenue", "CostOfRevenue"])
    #expect(SampleModule().derivations(facts).isEmpty)
    #expect(module.ownedVocabulary == Vocabulary(owner: "Deriving"))
  }
}

private struct DerivingModule: AnalysisModule {
  let area = Area("Deriving", title: Localized("Deriving"))

  func derivations(_ facts: FactQuery) -> [Derivation] {
    let now = facts.periods.current
    let cost = facts(Finance.costOfRevenue, now)
    facts.derive(Finance.revenues, now, from: cost)
    for period in [facts.periods.prior, facts.periods.fiscalYear] {
      facts.derive(Finance.costOfRevenue, period, from: cost)
    }
    if facts.periods.span.year < 2000 { facts.derive(Finance.grossProfit, now, from: cost) }
  }

  func sections(_ facts: FactQuery) -> [SectionDraft] {
    SectionDraft("d", slide: "", en: "D", ja: "D") {}
  }
}
