import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

/// What a total leaves over, and what must hold: nothing is filed that nobody stated.
@Suite("Remainders and identities")
struct IdentityTests {
  /// A balance sheet: assets = debts + equity + minority, and what is left of assets beside cash.
  struct BalanceModule: AnalysisModule {
    static let assets = TypedConcept<Monetary, Instant>("AllAssets", balance: .debit, en: "Assets", ja: "資産")
    static let cash = TypedConcept<Monetary, Instant>("Cash", balance: .debit, en: "Cash", ja: "現金")
    static let rest = TypedConcept<Monetary, Instant>(
      "RemainderOfAllAssets", balance: .debit, en: "Remainder (computed)", ja: "残額（計算値）")
    static let debts = TypedConcept<Monetary, Instant>("Debts", balance: .credit, en: "Debts", ja: "負債")
    static let equity = TypedConcept<Monetary, Instant>("Equity", balance: .credit, en: "Equity", ja: "資本")
    static let minority = TypedConcept<Monetary, Instant>("Minority", balance: .credit, en: "Minority", ja: "非支配持分")

    let area = Area("Balance", title: Localized("Balance", ja: "貸借"))

    var vocabulary: [any VocabularyElement] {
      Self.assets
      Self.cash
      Self.rest
      Self.debts
      Self.equity
      Self.minority
    }

    func derivations(_ facts: FactQuery) -> [Derivation] {
      let end = facts.periods.currentEnd
      facts.remainder(Self.rest, end, of: facts(Self.assets, end), less: [facts(Self.cash, end)])
    }

    func identities(_ facts: FactQuery) -> [Identity] {
      let end = facts.periods.currentEnd
      facts.identity(
        facts(Self.assets, end),
        equals: facts(Self.debts, end) + facts(Self.equity, end) + facts(Self.minority, end))
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] { [SectionDraft]() }
  }

  private static let codes = [
    "kessan:missingLine", "kessan:inconsistentIdentity", "kessan:linesExceedTotal", "kessan:inconsistentDerivation",
  ]

  private func result(_ rows: String) throws -> Pipeline.Result {
    let lines = rows.split(separator: " ").map { row in
      let parts = row.split(separator: "=")
      return "\(parts[0]),2Q16-end,\(parts[1]),6,JPY\n"
    }
    let facts = "concept,period,printed,scale,unit\n" + lines.joined()
    return Pipeline(.standard + ExtensionSet([BalanceModule()])).report(
      try SampleWorkspace.workspace(modules: ["Balance"], facts: facts))
  }

  @Test(
    "An identity is judged; its one unknown is named with what it would be, and never filed",
    arguments: [
      ("AllAssets=630 Debts=380 Equity=245 Minority=5", [String]()),
      ("AllAssets=632 Debts=380 Equity=245 Minority=5", []),
      ("AllAssets=633 Debts=380 Equity=245 Minority=5", ["kessan:inconsistentIdentity error"]),
      ("AllAssets=603 Debts=380 Equity=245 Minority=5", ["kessan:inconsistentIdentity error"]),
      // One unknown: small, plausible, not needed, negative, large.
      ("AllAssets=630 Debts=380 Equity=245", ["kessan:missingLine note"]),
      ("AllAssets=630 Debts=380 Equity=250", []),
      ("AllAssets=630 Debts=380 Equity=251", []),
      ("AllAssets=630 Debts=380 Equity=252", ["kessan:missingLine warning"]),
      ("AllAssets=603 Debts=380 Equity=245", ["kessan:missingLine warning"]),
      ("AllAssets=630 Debts=353 Equity=250", ["kessan:missingLine warning"]),
      // A total of 1,000: ten is a hundredth of it, eleven is more.
      ("AllAssets=1000 Debts=500 Equity=490", ["kessan:missingLine note"]),
      ("AllAssets=1000 Debts=500 Equity=489", ["kessan:missingLine warning"]),
      // A row that says that the line is not disclosed.
      ("AllAssets=630 Debts=353 Equity=250 Minority=—", ["kessan:missingLine note"]),
      ("AllAssets=630 Debts=380 Equity=250 Minority=—", []),
      // The total is the unknown; two unknowns say nothing.
      ("Debts=380 Equity=245 Minority=5", ["kessan:missingLine note"]),
      ("AllAssets=630 Debts=380", []),
      ("AllAssets=630 Debts=380 Equity=— Minority=—", []),
    ])
  func identity(_ rows: String, _ expected: [String]) throws {
    let result = try result(rows)
    let found = result.findings.filter { Self.codes.contains($0.code) }
    #expect(found.map { "\($0.code) \($0.severity.rawValue)" } == expected)
    let report = try #require(result.report)
    let filed = report.facts.filter { $0.provenance != .workspace }.map { report.concept(of: $0).name }
    #expect(filed == rows.split(separator: " ").map { String($0.prefix { $0 != "=" }) })
  }

  @Test("A missing line is named with its amount, the identity and the rows")
  func words() throws {
    let result = try result("AllAssets=603 Debts=380 Equity=245")
    let finding = try #require(result.findings.first { $0.code == "kessan:missingLine" })
    #expect(finding.location == .init(file: "facts.csv", line: 2, subject: "AllAssets@2Q16-end"))
    #expect(
      finding.message == """
        Minority@2Q16-end is not reported. It would have to be -22,000,000 for this to hold: AllAssets@2Q16-end = \
        Debts@2Q16-end + Equity@2Q16-end + Minority@2Q16-end. The figures: AllAssets@2Q16-end at facts.csv:2, \
        Debts@2Q16-end at facts.csv:3, Equity@2Q16-end at facts.csv:4.
        """)
    #expect(
      finding.hint == "Check the figures. Add a row for Minority, or one that prints — where it is not disclosed.")
  }

  @Test(
    "A remainder is filed where something remains, and lines that exceed their total are a warning",
    arguments: [
      ("AllAssets=630 Cash=600", 30, [String]()),
      ("AllAssets=630 Cash=628", 2, []),
      ("AllAssets=630 Cash=629", nil, []),
      ("AllAssets=630 Cash=630", nil, []),
      ("AllAssets=630 Cash=631", nil, []),
      ("AllAssets=630 Cash=632", nil, ["kessan:linesExceedTotal warning"]),
      ("AllAssets=603 Cash=630", nil, ["kessan:linesExceedTotal warning"]),
      ("AllAssets=630", nil, []),
      ("AllAssets=630 Cash=600 RemainderOfAllAssets=—", nil, []),
    ] as [(String, Int?, [String])])
  func remainder(_ rows: String, _ millions: Int?, _ expected: [String]) throws {
    let result = try result(rows)
    let found = result.findings.filter { Self.codes.contains($0.code) }
    #expect(found.map { "\($0.code) \($0.severity.rawValue)" } == expected)
    let report = try #require(result.report)
    let computed = report.facts.filter { $0.provenance.isDerived }
    #expect(computed.map(\.number) == (millions.map { [ExactDecimal($0, exponent: 6)] } ?? []))
    #expect(computed.allSatisfy { report.concept(of: $0).name == "RemainderOfAllAssets" })
  }

  @Test("Lines that exceed their total are named with their rows")
  func excess() throws {
    let result = try result("AllAssets=603 Cash=630")
    let finding = try #require(result.findings.first { $0.code == "kessan:linesExceedTotal" })
    #expect(finding.location == .init(file: "facts.csv", line: 2, subject: "RemainderOfAllAssets@2Q16-end"))
    #expect(
      finding.message == """
        The lines exceed their total by 27,000,000: AllAssets@2Q16-end - Cash@2Q16-end is below zero. The figures: \
        AllAssets@2Q16-end at facts.csv:2, Cash@2Q16-end at facts.csv:3.
        """)
  }
}
