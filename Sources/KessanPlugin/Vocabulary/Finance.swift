import KessanModel

/// The concepts that every business area may report: revenues, costs, margins, investments.
public enum Finance {
  public static let revenues = TypedConcept<Monetary, Duration>(
    "Revenues", balance: .credit, en: "Revenues", ja: "売上高", terse: Localized("Revenues", ja: "売上"),
    documentation: Localized(
      "Amount recognised for goods delivered and services rendered in the period.",
      ja: "当期に提供した財およびサービスについて認識した金額。"),
    equivalents: ["us-gaap:Revenues", "ifrs-full:Revenue"])

  public static let costOfRevenue = TypedConcept<Monetary, Duration>(
    "CostOfRevenue", balance: .debit, en: "Cost of revenues", ja: "売上原価",
    documentation: Localized(
      "Costs that arise directly from producing the goods and services sold.", ja: "販売した財およびサービスの提供に直接要した原価。"),
    equivalents: ["us-gaap:CostOfRevenue", "ifrs-full:CostOfSales"])

  public static let grossProfit = TypedConcept<Monetary, Duration>(
    "GrossProfit", balance: .credit, en: "Gross margin", ja: "売上総利益",
    documentation: Localized("Revenues less cost of revenues.", ja: "売上高から売上原価を控除した金額。"),
    equivalents: ["us-gaap:GrossProfit", "ifrs-full:GrossProfit"])

  public static let operatingIncome = TypedConcept<Monetary, Duration>(
    "OperatingIncomeLoss", balance: .credit, en: "Operating income (loss)", ja: "営業利益（損失）",
    terse: Localized("Operating income", ja: "営業利益"),
    documentation: Localized(
      "Gross margin less selling, general, administrative, research and development expenses.",
      ja: "売上総利益から販売費及び一般管理費ならびに研究開発費を控除した金額。"),
    equivalents: ["us-gaap:OperatingIncomeLoss", "ifrs-full:ProfitLossFromOperatingActivities"])

  public static let capitalExpenditures = TypedConcept<Monetary, Duration>(
    "CapitalExpenditures", balance: .debit, en: "Capital expenditures", ja: "設備投資額",
    documentation: Localized(
      "Amount invested in property, equipment and software, leases included.", ja: "有形固定資産およびソフトウェアへの投資額（リースを含む）。"))

  /// The share of total revenues that one kind of revenues has.
  public static let revenuesShare = TypedConcept<Percent, Duration>(
    "RevenuesShareOfTotalRevenues", en: "Share of total revenues", ja: "売上高構成比")

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    revenues
    revenues.growthRate
    revenues.increaseDecrease
    revenuesShare
    costOfRevenue
    costOfRevenue.growthRate
    costOfRevenue.increaseDecrease
    costOfRevenue.ratioToRevenues
    grossProfit
    grossProfit.growthRate
    grossProfit.increaseDecrease
    grossProfit.ratioToRevenues
    grossProfit.ratioToRevenuesChange
    operatingIncome
    operatingIncome.growthRate
    operatingIncome.increaseDecrease
    operatingIncome.ratioToRevenues
    capitalExpenditures
    grossProfit.total(plus: [revenues], minus: [costOfRevenue])
  }
}
