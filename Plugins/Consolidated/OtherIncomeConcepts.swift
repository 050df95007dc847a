import KessanPlugin

/// What stands between operating income and net income, taxes aside.
enum OtherIncomeConcepts {
  static let gainOnSaleOfInvestments = TypedConcept<Monetary, Duration>(
    "GainLossOnSaleOfOtherInvestments", balance: .credit, en: "Net gain (loss) on sales of other investments",
    ja: "その他投資売却益（損）純額",
    documentation: Localized(
      "Proceeds of other investments sold less their carrying amounts.", ja: "売却したその他投資の売却額から帳簿価額を控除した純額。"),
    equivalents: ["us-gaap:GainLossOnSaleOfOtherInvestments"])

  static let fundDistribution = TypedConcept<Monetary, Duration>(
    "DistributionFromFundInvestments", balance: .credit, en: "Distribution from fund investments", ja: "ファンド投資分配益",
    documentation: Localized(
      "Income distributed by the investment funds that the group holds units of.", ja: "保有する投資ファンドから受け取った分配による利益。"))

  static let dividendIncome = TypedConcept<Monetary, Duration>(
    "DividendIncome", balance: .credit, en: "Dividend income", ja: "受取配当金",
    documentation: Localized("Dividends received on shares held as investments.", ja: "投資として保有する株式から受け取った配当金。"),
    equivalents: ["us-gaap:InvestmentIncomeDividend"])

  static let interestExpense = TypedConcept<Monetary, Duration>(
    "InterestExpense", balance: .debit, en: "Interest expense", ja: "支払利息",
    documentation: Localized("Interest on borrowings and capital leases.", ja: "借入金およびキャピタル・リースに係る利息。"),
    equivalents: ["us-gaap:InterestExpense", "ifrs-full:InterestExpense"])

  static let foreignExchangeLoss = TypedConcept<Monetary, Duration>(
    "ForeignExchangeLoss", balance: .debit, en: "Foreign exchange loss", ja: "為替差損",
    documentation: Localized(
      "Net loss from exchange rates; a net gain is negative.", ja: "為替相場の変動による純損失。純利益の場合は負の値とする。"),
    equivalents: ["ifrs-full:NetForeignExchangeLoss"])

  static let equityMethodIncome = TypedConcept<Monetary, Duration>(
    "IncomeLossFromEquityMethodInvestments", balance: .credit,
    en: "Equity in net income (loss) of equity method investees", ja: "持分法による投資利益（損失）",
    documentation: Localized(
      "The group's share in the net income of companies accounted for by the equity method.",
      ja: "持分法適用会社の純損益に対する企業集団の持分相当額。"),
    equivalents: [
      "us-gaap:IncomeLossFromEquityMethodInvestments",
      "ifrs-full:ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod",
    ])

  static let noncontrollingInterest = TypedConcept<Monetary, Duration>(
    "NetIncomeLossAttributableToNoncontrollingInterest", balance: .debit,
    en: "Net income (loss) attributable to noncontrolling interests", ja: "非支配持分に帰属する純利益（損失）",
    documentation: Localized(
      "The part of net income that belongs to the other owners of subsidiaries.", ja: "連結子会社の純損益のうち非支配株主に帰属する金額。"),
    negated: Localized(
      "Less: Net income attributable to noncontrolling interests", ja: "控除：非支配持分に帰属する純利益"),
    equivalents: [
      "us-gaap:NetIncomeLossAttributableToNoncontrollingInterest",
      "ifrs-full:ProfitLossAttributableToNoncontrollingInterests",
    ])

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    gainOnSaleOfInvestments
    fundDistribution
    dividendIncome
    interestExpense
    foreignExchangeLoss
    equityMethodIncome
    noncontrollingInterest
  }
}
