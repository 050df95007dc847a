import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import Testing

/// What modules that serve any company write for what only the workspace knows.
@Suite("Texts of modules")
struct ModuleTextTests {
  /// A module that speaks of its company, of members that others define, and of what it derives.
  struct GeneralModule: AnalysisModule {
    static let income = TypedConcept<Monetary, Duration>(
      "Income", balance: .credit, en: "Income of {entity}", ja: "{entity}の利益",
      negated: Localized("Less: income of {entity}", ja: "控除：{entity}の利益"))
    static let program = TypedConcept<Monetary, Duration>("Program", en: "Program", ja: "計画")

    let area = Area("General", title: Localized("General", ja: "一般"))

    var vocabulary: [any VocabularyElement] {
      Self.income
      Self.income.growthRate
      Self.program
    }

    func derivations(_ facts: FactQuery) -> [Derivation] {
      facts.derive(
        Finance.grossProfit, facts.periods.current,
        from: facts(Finance.revenues, facts.periods.current) - facts(Finance.costOfRevenue, facts.periods.current))
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      let year = facts.periods.fiscalYear
      SectionDraft("general", slide: "9", en: "{entity} at a glance", ja: "{entity}の概要") {
        TableDraft(en: "Margin{computed}", ja: "総利益{computed}", unit: .millions) {
          ColumnDraft(facts.periods.span, label: Localized("Now{computed}", ja: "当期{computed}"))
        } rows: {
          RowDraft(Finance.grossProfit, label: Localized("{entity} margin{computed}", ja: "{entity}{computed}"))
        }
        TableDraft(en: "Revenues{computed}", ja: "売上高{computed}", unit: .millions) {
          ColumnDraft(facts.periods.span)
        } rows: {
          RowDraft(Finance.revenues, each: Segment.axis, Driver.axis)
          RowDraft(Finance.revenues)
        }
        WaterfallDraft(en: "Bridge", ja: "増減", unit: .millions) {
          StepDraft(.level, facts(Finance.costOfRevenue, now), en: "Cost", ja: "原価")
          StepDraft(
            .increase, facts(Finance.revenues, year), each: Segment.axis, Driver.axis,
            orParts: [(facts(Finance.revenues, now), now.label)])
          StepDraft(.level, facts(Finance.revenues, now), en: "Revenues", ja: "売上高")
        }
        KeyFigures {
          KeyFigureDraft(facts(Finance.grossProfit, now), .millions, en: "Margin{computed}", ja: "総利益{computed}")
          KeyFigureDraft(latest: Self.program, Scenario.target, format: .millions, en: "Program", ja: "計画")
        }
        NoteDraft("Margin is computed.", ja: "総利益は計算値です。", onDerived: facts(Finance.grossProfit, now))
        NoteDraft("Cost of {entity}.", ja: "{entity}の原価。", on: facts(Finance.costOfRevenue, now))
        NarrativeDraft { Paragraph("{entity} earned \(facts(Finance.revenues, now), .millions).") }
      }
    }
  }

  private static let rows = """
    concept,period,dimensions,printed,scale,unit,slide
    Revenues,1H16,,100,6,JPY,1
    CostOfRevenue,1H16,,60,6,JPY,1
    Income,1H16,,5,6,JPY,1
    Revenues,1H16,Segment=Wholesale,30,6,JPY,1
    Revenues,1H16,Segment=Wholesale; Driver=Rents,12,6,JPY,1
    Revenues,FY16,Segment=Wholesale; Driver=Weather,11,6,JPY,1
    Revenues,1H16,Segment=Wholesale; Driver=Weather,10,6,JPY,1
    Program,2016-11-07/2017-01-31,Scenario=Target,7,6,JPY,1
    Program,2015-11-07/2016-01-31,Scenario=Target,6,6,JPY,1

    """

  private func text(_ more: String = "", name: String? = nil) throws -> String {
    var header = SampleReport.header
    if let name { header.entityShortName = Localized(name, ja: "当社") }
    return try SampleReport(
      modules: [SampleMembers(), GeneralModule()], facts: Self.rows + more, header: header
    ).sectionText
  }

  @Test("The company's short name stands for its mark; its name where the workspace gives none")
  func entity() throws {
    let named = try text(name: "Acme")
    #expect(named.contains("Acme at a glance / 当社の概要"))
    #expect(named.contains("[note on 1] Cost of Acme. / 当社の原価。"))
    #expect(named.contains("[en] Acme earned {JPY100 million}."))
    let unnamed = try text()
    #expect(unnamed.contains("Sample Company at a glance / 見本株式会社の概要"))
    #expect(!named.contains("{entity}") && !unnamed.contains("{entity}"))
  }

  @Test("Labels of every role name the company, those of related concepts too")
  func labels() throws {
    let taxonomy = try SampleReport(modules: [GeneralModule()], facts: Self.rows).report.taxonomy
    let income = try #require(taxonomy.concept("Income"))
    #expect(income.label == Localized("Income of Sample Company", ja: "見本株式会社の利益"))
    #expect(income.label(.negated) == Localized("Less: income of Sample Company", ja: "控除：見本株式会社の利益"))
    #expect(taxonomy.concept("IncomeGrowthRate")?.label.en == "Income of Sample Company, growth rate")
  }

  @Test("Figures are called computed where modules derived them all, and not where one is reported")
  func computed() throws {
    let derived = try text()
    #expect(derived.contains("[table] Margin (computed) / 総利益（計算値） (JPY million / 百万円)"))
    #expect(derived.contains("|  | Now (computed) |"))
    #expect(derived.contains("| Sample Company margin (computed) | 40 |"))
    #expect(derived.contains("[key figure] Margin (computed) / 総利益（計算値）: JPY40 million"))
    #expect(derived.contains("[note on 1] Margin is computed."))
    #expect(derived.contains("[table] Revenues / 売上高 (JPY million / 百万円)"))
    let reported = try text("GrossProfit,1H16,,40,6,JPY,1\n")
    #expect(reported.contains("[table] Margin / 総利益 (JPY million / 百万円)"))
    #expect(reported.contains("|  | Now |"))
    #expect(!reported.contains("omputed") && !reported.contains("計算値"))
  }

  @Test("Rows and steps stand for the members that the workspace has facts of")
  func members() throws {
    let text = try text()
    #expect(
      text.contains(
        """
        | Wholesale | 30 |
        |   Bad weather | 10 |
        |   Higher rents | 12 |
        | Revenues | 100 |
        """))
    #expect(!text.contains("Shops"))
    // The year's fact is preferred to its part; where there is none, the part is shown.
    #expect(
      text.contains(
        "|  | Cost [level] | Wholesale: Bad weather [increase] | Wholesale: Higher rents, 1H16 [increase] | Revenues [level] |"
      ))
    #expect(text.contains("| Bridge | 60 | +11 | +12 | 100 |"))
  }

  @Test("The fact of the last period is shown")
  func latest() throws {
    #expect(try text().contains("[key figure] Program / 計画: JPY7 million"))
  }

  @Test(
    "A section follows its slide only where one of its facts is printed there",
    arguments: [
      ("1", ""), ("9", "9"), ("", "9"),
    ])
  func slide(_ printed: String, _ slide: String) throws {
    let facts = Self.rows.replacing(",JPY,1\n", with: ",JPY,\(printed)\n")
    let report = try SampleReport(modules: [SampleMembers(), GeneralModule()], facts: facts).report
    #expect(report.sections.map(\.slide) == [slide])
    let charts = report.sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    #expect(charts.map(\.source.en) == [slide.isEmpty ? "" : "slide 9"])
  }
}
