import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting

/// A report whose commentary stands in both languages and uses every kind of format.
enum BilingualReport {
  struct Shops: AnalysisModule {
    static let stores = TypedConcept<Count, Instant>(
      "Stores", en: "Stores", ja: "店舗数", periodEnd: Localized("Stores at end of period", ja: "期末店舗数"))
    static let orders = TypedConcept<Count, Duration>("Orders", en: "Orders", ja: "受注件数")
    static let dividend = TypedConcept<PerShare, Duration>("Dividend", en: "Dividend per share", ja: "1株当たり配当金")
    static let bought = TypedConcept<Shares, Duration>("SharesBought", en: "Shares bought", ja: "取得株式数")
    static let abroad = TypedConcept<Monetary, Duration>("SalesAbroad", en: "Sales abroad", ja: "海外売上高")
    static let minority = TypedConcept<Monetary, Duration>(
      "MinorityShare", balance: .debit, en: "Minority share", ja: "非支配持分利益",
      negated: Localized("Less: minority share", ja: "控除：非支配持分利益"))

    let area = Area("Shops", title: Localized("Shops", ja: "店舗"))

    var vocabulary: [any VocabularyElement] {
      CountedThing("stores")
      CountedThing("orders")
      Self.stores
      Self.orders
      Self.dividend
      Self.bought
      Self.abroad
      Self.minority
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("S-1", slide: "1", en: "Results", ja: "業績") {
        KeyFigures {
          KeyFigureDraft(facts(Finance.revenues, now), .billions, en: "Revenues", ja: "売上高")
          KeyFigureDraft(facts(Self.stores, facts.periods.currentEnd), .plain, en: "Stores", ja: "店舗数")
          KeyFigureDraft(
            facts(Finance.revenues.growthRate, now, Comparison.yearOnYear), .change, en: "Growth", ja: "増減率")
          KeyFigureDraft(facts(Self.dividend, now), .plain, en: "Dividend", ja: "配当金")
        }
        TableDraft(en: "Results", ja: "業績", unit: .millions) {
          ColumnDraft(facts.periods.span.years(-1))
          ColumnDraft(facts.periods.span)
          ColumnDraft(facts.periods.span, .yearOnYearGrowth)
        } rows: {
          RowDraft(Finance.revenues)
          RowDraft(Finance.operatingIncome)
          RowDraft(Self.minority)
        }
        TableDraft(en: "Abroad", ja: "海外", unit: .millions) {
          ColumnDraft(facts.periods.span)
        } rows: {
          RowDraft(Self.abroad)
        }
        TableDraft(en: "Orders", ja: "受注", unit: .thousands) {
          ColumnDraft(facts.periods.span)
          ColumnDraft(facts.periods.span, label: facts.periods.currentEnd.name)
        } rows: {
          RowDraft(Self.orders)
        }
        TableDraft(en: "Stores", ja: "店舗", unit: .plain) {
          ColumnDraft(facts.periods.span)
        } rows: {
          RowDraft(Self.stores)
        }
        ChartDraft(.groupedBars, en: "Revenues by half", ja: "半期別売上高", unit: .millions) {
          ColumnDraft(facts.periods.span.years(-1))
          ColumnDraft(facts.periods.span)
        } series: {
          RowDraft(Finance.revenues)
        }
        Commentary()
        NoteDraft(
          "Stores as of \(facts.periods.currentEnd.label).", ja: "\(facts.periods.currentEnd.name[.japanese])現在の店舗。",
          on: facts(Self.stores, facts.periods.currentEnd))
      }
    }
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,reading
    Revenues,1H16,,74.12,9,JPY,1,
    Revenues,1H15,,65.30,9,JPY,1,
    RevenuesGrowthRate,1H16,Comparison=YoY,up 13.5%,-2,pure,1,
    CostOfRevenue,1H16,,"11,848",6,JPY,1,
    CostOfRevenueIncreaseDecrease,1H16,Comparison=YoY,up JPY0.50 billion,9,JPY,1,
    GrossProfitToRevenuesRatio,1H16,,16.0%,-2,pure,1,
    GrossProfitToRevenuesRatioChange,1H16,Comparison=YoY,down 1.9 points,-2,pure,1,
    OperatingIncomeLoss,1H16,,(0.26),9,JPY,1,
    OperatingIncomeLoss,1H15,,—,9,JPY,1,
    MinorityShare,1H16,,(15),6,JPY,1,negated
    SalesAbroad,1H16,,15,6,USD,1,
    Stores,2Q16-end,,"1,066",0,stores,1,
    Orders,1H16,,12,3,orders,1,
    Dividend,1H16,,12.00,0,JPY/shares,1,
    SharesBought,1H16,,950,3,shares,1,
    """

  /// What stands in a commentary file, with its sentence in English and in Japanese.
  static let sentences: [(reference: String, english: String, japanese: String)] = [
    ("Revenues@1H16|billions", "JPY74.12 billion", "741.2億円"),
    ("RevenuesGrowthRate@1H16[Comparison=YoY]|change", "up 13.5%", "13.5%増"),
    ("RevenuesGrowthRate@1H16[Comparison=YoY]|percent", "13.5%", "13.5%"),
    ("CostOfRevenue@1H16|millions", "JPY11,848 million", "11,848百万円"),
    ("CostOfRevenueIncreaseDecrease@1H16[Comparison=YoY]|changeInBillions", "up JPY0.50 billion", "5.0億円増"),
    ("GrossProfitToRevenuesRatio@1H16|percent", "16.0%", "16.0%"),
    ("GrossProfitToRevenuesRatioChange@1H16[Comparison=YoY]|points", "down 1.9 points", "1.9ポイント低下"),
    ("OperatingIncomeLoss@1H16|billions", "(JPY0.26 billion)", "△2.6億円"),
    ("OperatingIncomeLoss@1H16|lossInBillions", "JPY0.26 billion", "2.6億円"),
    ("MinorityShare@1H16|millions", "JPY15 million", "15百万円"),
    ("SalesAbroad@1H16|millions", "USD15 million", "15百万米ドル"),
    ("Stores@2Q16-end|plain", "1,066", "1,066店"),
    ("Orders@1H16|thousands", "12 thousand", "12千件"),
    ("Dividend@1H16|plain", "JPY12.00", "12円00銭"),
    ("SharesBought@1H16|thousands", "950 thousand", "950千株"),
  ]

  static var commentary: String {
    let english = sentences.map { "- A loss, or not: {\($0.reference)} in all." }
    let japanese = sentences.map { "- 損失か否か、{\($0.reference)}です。" }
    return (["# S-1"] + english + ["## ja"] + japanese).joined(separator: "\n")
  }

  /// - Throws: ``Finding`` where the report is not valid.
  static func report() throws -> Disclosure {
    let sample = try SampleReport(modules: [Shops()], facts: facts, commentary: commentary)
    if let fault = sample.findings.first(where: { $0.severity == .error }) { throw fault }
    return sample.report
  }
}
