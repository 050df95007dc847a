import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

/// A reported figure beside one that a module computes for it.
@Suite("Reported wins")
struct ReportedWinsTests {
  private static let header = "concept,period,printed,scale,unit,value,decimals\n"

  private func result(_ rows: [String], _ modules: [any AnalysisModule] = [ShopModule()]) throws -> Pipeline.Result {
    let facts = Self.header + rows.map { "\($0)\n" }.joined()
    return Pipeline(.standard + ExtensionSet(modules)).report(
      try SampleWorkspace.workspace(modules: modules.map(\.area.id), facts: facts))
  }

  private func margins(_ result: Pipeline.Result) throws -> [Fact] {
    let report = try #require(result.report)
    return report.facts.filter { report.concept(of: $0).name == "GrossProfit" }
  }

  /// What becomes of the computed margin beside the reported one.
  enum Outcome: Sendable { case givesWay, stays, refused }

  /// Revenues, cost and the reported gross margin as columns `printed,scale,unit,value,decimals`; the computed one is
  /// their difference.
  @Test(
    "A computed figure gives way, stays as the finer one, or is refused",
    arguments: [
      // Each rounded by itself: the margin lies in [334, 336].
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "334,6,JPY,,", Outcome.givesWay),
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "335,6,JPY,,", .givesWay),
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "336,6,JPY,,", .givesWay),
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "333,6,JPY,,", .refused),
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "337,6,JPY,,", .refused),
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "(335),6,JPY,,", .refused),
      // An exact cost: the margin lies in [334.5, 335.5], and 334 ends where it begins.
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", "334,6,JPY,,", .givesWay),
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", "336,6,JPY,,", .givesWay),
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", "334.5,6,JPY,,", .givesWay),
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", "334.4,6,JPY,,", .refused),
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", "335.6,6,JPY,,", .refused),
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", ",,JPY,334500000,INF", .givesWay),
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", ",,JPY,334499999,INF", .refused),
      ("\"1,235\",6,JPY,,", ",,JPY,900000000,INF", ",,JPY,335500001,INF", .refused),
      // Finer than what is reported in ten millions.
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "0.33,9,JPY,,", .stays),
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "0.34,9,JPY,,", .stays),
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "0.35,9,JPY,,", .refused),
      // [335, 337] touches 0.33 billion, but 336 as it would be filed does not.
      ("\"1,236\",6,JPY,,", "900,6,JPY,,", "0.33,9,JPY,,", .givesWay),
      // Coarser inputs compute nothing that is finer.
      ("1.24,9,JPY,,", "0.90,9,JPY,,", "335,6,JPY,,", .givesWay),
      ("1.24,9,JPY,,", "900,6,JPY,,", "334,6,JPY,,", .givesWay),
      ("1.24,9,JPY,,", "900,6,JPY,,", "333,6,JPY,,", .refused),
      // Not disclosed is reported too.
      ("\"1,235\",6,JPY,,", "900,6,JPY,,", "—,6,JPY,,", .givesWay),
    ])
  func outcome(_ revenues: String, _ cost: String, _ margin: String, _ expected: Outcome) throws {
    let result = try result(["Revenues,1H16,\(revenues)", "CostOfRevenue,1H16,\(cost)", "GrossProfit,1H16,\(margin)"])
    let margins = try margins(result)
    #expect(margins.count { $0.provenance.isDerived } == (expected == .stays ? 1 : 0))
    #expect(margins.count { !$0.provenance.isDerived } == 1)
    let refusals = result.findings.filter { $0.code == "kessan:inconsistentDerivation" }
    #expect(refusals.count == (expected == .refused ? 1 : 0))
    #expect(refusals.allSatisfy { $0.severity == .error })
    #expect(result.isValid == (expected != .refused))
  }

  @Test("A contradiction names the row, the formula, and the rows of what it was computed from")
  func contradiction() throws {
    let result = try result([
      "GrossProfit,1H16,337,6,JPY,,", "Revenues,1H16,\"1,235\",6,JPY,,", "CostOfRevenue,1H16,900,6,JPY,,",
    ])
    let finding = try #require(result.findings.first { $0.code == "kessan:inconsistentDerivation" })
    #expect(finding.location == .init(file: "facts.csv", line: 2, subject: "GrossProfit@1H16"))
    #expect(
      finding.message == """
        The figure at facts.csv:2 is in [336500000, 337500000], but Shop computes [334000000, 336000000] for it by \
        Revenues@1H16 - CostOfRevenue@1H16. The figures: Revenues@1H16 at facts.csv:3, CostOfRevenue@1H16 at facts.csv:4.
        """)
  }

  @Test("Of several reported figures all count; those that contradict one another are judged by themselves")
  func several() throws {
    let inputs = ["Revenues,1H16,\"1,235\",6,JPY,,", "CostOfRevenue,1H16,900,6,JPY,,"]
    let both = try result(inputs + ["GrossProfit,1H16,0.33,9,JPY,,", "GrossProfit,1H16,334,6,JPY,,"])
    #expect(both.isValid)
    #expect(try margins(both).map(\.provenance.isDerived) == [false, false])
    let torn = try result(inputs + ["GrossProfit,1H16,334,6,JPY,,", "GrossProfit,1H16,350,6,JPY,,"])
    #expect(torn.findings.filter { $0.severity == .error }.map(\.code) == ["oime:disallowedDuplicateFacts"])
  }

  @Test("Another unit is another figure")
  func units() throws {
    let result = try result([
      "Revenues,1H16,\"1,235\",6,JPY,,", "CostOfRevenue,1H16,900,6,JPY,,", "GrossProfit,1H16,3,6,USD,,",
    ])
    #expect(!result.findings.contains { $0.code == "kessan:inconsistentDerivation" })
    #expect(try margins(result).map(\.provenance.isDerived) == [false, true])
  }

  @Test("A half of 41 beside quarters of 20 and 20 is right")
  func quarters() throws {
    let rows = ["ShopRent,1Q16,20,6,JPY,,", "ShopRent,2Q16,20,6,JPY,,"]
    for (half, isRight) in [("41", true), ("40", true), ("39", true), ("42", false), ("38", false)] {
      let result = try result(rows + ["ShopRent,1H16,\(half),6,JPY,,"], [QuartersModule()])
      #expect(result.findings.contains { $0.code == "kessan:inconsistentDerivation" } == !isRight, "\(half)")
      let report = try #require(result.report)
      #expect(report.facts.filter { $0.provenance.isDerived }.isEmpty)
    }
    #expect(try #require(try result(rows, [QuartersModule()]).report).facts.contains { $0.number == 40_000_000 })
  }

  @Test("What is computed later is computed from the reported figure")
  func chain() throws {
    let result = try result(
      [
        "Revenues,1H16,100,6,JPY,,", "CostOfRevenue,1H16,60,6,JPY,,", "GrossProfit,1H16,41,6,JPY,,",
        "CapitalExpenditures,1H16,15,6,JPY,,",
      ], [DerivationTests.ChainModule()])
    let report = try #require(result.report)
    #expect(!result.findings.contains { $0.code == "kessan:inconsistentDerivation" })
    #expect(report.facts.filter { $0.provenance.isDerived }.map(\.number) == [26_000_000, -15_000_000])
  }

  @Test("Of two modules that compute one figure the first wins; where they contradict, both formulas are named")
  func rivals() throws {
    let inputs = ["Revenues,1H16,100,6,JPY,,", "CostOfRevenue,1H16,60,6,JPY,,"]
    let same = try result(inputs + ["ShopRent,1H16,40,6,JPY,,"], [ShopModule(), RivalFormulaModule()])
    #expect(
      try margins(same).map(\.provenance) == [.derived(module: "Shop", formula: "Revenues@1H16 - CostOfRevenue@1H16")])
    let torn = try result(inputs + ["ShopRent,1H16,50,6,JPY,,"], [ShopModule(), RivalFormulaModule()])
    let finding = try #require(torn.findings.first { $0.code == "kessan:inconsistentDerivation" })
    #expect(finding.message.contains("derived by Shop: Revenues@1H16 - CostOfRevenue@1H16"))
    #expect(finding.message.contains("Rival computes [49500000, 50500000] for it by ShopRent@1H16"))
    #expect(finding.message.hasSuffix("The figures: ShopRent@1H16 at facts.csv:4."))
  }

  @Test("What is not filed leaves no context and no unit behind")
  func unused() throws {
    let rows = ["ShopRent,2Q16,20,6,JPY,,", "ShopRent,1H15,40,6,USD,,"]
    let report = try #require(try result(rows, [QuartersModule()]).report)
    #expect(Set(report.facts.map(\.contextIndex)) == Set(report.facts.contexts.indices))
    #expect(Set(report.facts.compactMap(\.unit)) == Set(report.facts.units))
  }

  @Test("What cannot be computed, but is reported, is nothing to say")
  func silence() throws {
    let result = try result(["Revenues,1H16,100,6,JPY,,", "GrossProfit,1H16,40,6,JPY,,"])
    #expect(
      !result.findings.contains {
        $0.code == "kessan:notDerived" && $0.location.subject?.hasPrefix("GrossProfit") == true
      })
  }

  @Test("A claim that two rows of one fact make is one claim; another formula is another")
  func claims() throws {
    let facts = """
      concept,period,printed,scale,unit,slide,formula
      Revenues,1H16,100,6,JPY,1,
      CostOfRevenue,1H16,60,6,JPY,1,Revenues@1H16-GrossProfit@1H16
      CostOfRevenue,1H16,60,6,JPY,2,Revenues@1H16 - GrossProfit@1H16
      CostOfRevenue,1H16,0.06,9,JPY,3,Revenues@1H16-GrossProfit@1H16; Revenues@1H16*0.6
      GrossProfit,1H16,40,6,JPY,1,
      """
    let report = try #require(
      Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace(facts: facts)).report)
    #expect(
      report.claims.map(\.claim.formula.description) == [
        "Revenues@1H16 - GrossProfit@1H16", "Revenues@1H16 - GrossProfit@1H16", "Revenues@1H16 * 0.6",
      ])
    #expect(report.claims.map(\.claim.location.line) == [3, 5, 5])
  }
}

/// A module that sums quarters.
private struct QuartersModule: AnalysisModule {
  let area = Area("Quarters", title: Localized("Quarters", ja: "四半期"))

  var vocabulary: [any VocabularyElement] { ShopModule.rent }

  func derivations(_ facts: FactQuery) -> [Derivation] {
    let quarters = facts.periods.quartersOfCurrent.map(facts.periods.duration)
    facts.derive(ShopModule.rent, facts.periods.current, from: sum(of: quarters.map { facts(ShopModule.rent, $0) }))
  }

  func sections(_ facts: FactQuery) -> [SectionDraft] { [SectionDraft]() }
}

/// A module that computes the gross margin in another way than ``ShopModule``.
private struct RivalFormulaModule: AnalysisModule {
  let area = Area("Rival", title: Localized("Rival", ja: "競合"))

  func derivations(_ facts: FactQuery) -> [Derivation] {
    let now = facts.periods.current
    facts.derive(Finance.grossProfit, now, from: facts(ShopModule.rent, now))
  }

  func sections(_ facts: FactQuery) -> [SectionDraft] { [SectionDraft]() }
}
