import KessanPlugin

/// The lines of the income statement from operating expenses down to net income.
enum ConsolidatedConcepts {
  static let operatingExpenses = TypedConcept<Monetary, Duration>(
    "SellingGeneralAdministrativeAndResearchAndDevelopmentExpense", balance: .debit,
    en: "Selling, general and administrative, research and development expenses", ja: "販売費及び一般管理費・研究開発費",
    terse: Localized("SG&A/R&D", ja: "販管費・研究開発費"),
    documentation: Localized(
      "Expenses of selling, of administration and of research and development, taken together.",
      ja: "販売費、一般管理費および研究開発費の合計額。"))

  static let costsAndExpenses = TypedConcept<Monetary, Duration>(
    "CostsAndExpenses", balance: .debit, en: "Total costs and expenses", ja: "営業費用合計",
    documentation: Localized(
      "Cost of revenues plus selling, general, administrative, research and development expenses.",
      ja: "売上原価に販売費及び一般管理費ならびに研究開発費を加えた金額。"),
    equivalents: ["us-gaap:CostsAndExpenses"])

  static let incomeBeforeTaxes = TypedConcept<Monetary, Duration>(
    "IncomeLossBeforeIncomeTaxes", balance: .credit, en: "Income (loss) before income tax expense", ja: "税引前利益（損失）",
    terse: Localized("Income before income tax expense", ja: "税引前利益"),
    documentation: Localized(
      "Operating income and other income less other expenses, before taxes and the share in equity method investees.",
      ja: "営業利益にその他の収益および費用を加減した、法人税等および持分法投資損益を反映する前の利益。"),
    equivalents: [
      "us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxes"
        + "MinorityInterestAndIncomeLossFromEquityMethodInvestments"
    ])

  static let netIncome = TypedConcept<Monetary, Duration>(
    "NetIncomeLoss", balance: .credit, en: "Net income (loss) attributable to {entity}",
    ja: "{entity}株主に帰属する当期純利益（損失）",
    terse: Localized("Net income", ja: "当期純利益"),
    documentation: Localized(
      "Net income that belongs to the shareholders of the parent, without the part of noncontrolling interests.",
      ja: "非支配持分に帰属する部分を除いた、親会社株主に帰属する純利益。"),
    equivalents: ["us-gaap:NetIncomeLoss", "ifrs-full:ProfitLossAttributableToOwnersOfParent"])

  static let operatingIncomeDelay = TypedConcept<Measurement, Duration>(
    "OperatingIncomePlanDelay", en: "Delay of operating income behind plan", ja: "営業利益水準の計画比遅延年数",
    documentation: Localized(
      "How many years later than first planned the level of operating income is expected to be reached.",
      ja: "営業利益の水準が当初想定した時期からどれだけ遅れて達成されるかの見込み年数。"))

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    operatingExpenses
    operatingExpenses.growthRate
    operatingExpenses.increaseDecrease
    operatingExpenses.ratioToRevenues
    costsAndExpenses
    costsAndExpenses.total(plus: [Finance.costOfRevenue, operatingExpenses])
    incomeBeforeTaxes
    incomeBeforeTaxes.growthRate
    incomeBeforeTaxes.increaseDecrease
    incomeBeforeTaxes.ratioToRevenues
    netIncome
    netIncome.growthRate
    netIncome.increaseDecrease
    netIncome.ratioToRevenues
    operatingIncomeDelay
  }
}
