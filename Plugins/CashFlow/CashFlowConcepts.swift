import KessanPlugin

/// The main items of the three kinds of cash flows; payments are positive and shown negative.
enum CashFlowConcepts {
  static let netIncome = TypedConcept<Monetary, Duration>(
    "ProfitLoss", balance: .credit, en: "Net income", ja: "当期純利益（非支配持分を含む）",
    documentation: Localized(
      "Net income before it is divided between the parent's shareholders and noncontrolling interests.",
      ja: "親会社株主と非支配持分に配分する前の純利益。"),
    equivalents: ["us-gaap:ProfitLoss", "ifrs-full:ProfitLoss"])

  static let depreciation = TypedConcept<Monetary, Duration>(
    "DepreciationAndAmortization", balance: .debit, en: "Depreciation and amortization", ja: "減価償却費",
    documentation: Localized("Cost of long-lived assets that is charged to the period.", ja: "固定資産の取得原価のうち当期の費用とした金額。"),
    equivalents: ["us-gaap:DepreciationDepletionAndAmortization", "ifrs-full:DepreciationAndAmortisationExpense"])

  static let operatingCapital = TypedConcept<Monetary, Duration>(
    "IncreaseDecreaseInOperatingCapital", balance: .credit, en: "Fluctuation of operating assets and liabilities",
    ja: "営業資産及び負債の増減",
    documentation: Localized(
      "Increase of operating assets less increase of operating liabilities; an increase takes up cash.",
      ja: "営業資産の増加額から営業負債の増加額を控除した金額。増加は資金の減少を意味する。"),
    negated: Localized("Fluctuation of operating assets and liabilities", ja: "営業資産及び負債の増減"),
    equivalents: ["us-gaap:IncreaseDecreaseInOperatingCapital"])

  static let propertyPurchases = TypedConcept<Monetary, Duration>(
    "PaymentsToAcquirePropertyPlantAndEquipment", balance: .credit, en: "Purchase of property and equipment",
    ja: "有形固定資産の取得",
    documentation: Localized("Cash paid for property and equipment.", ja: "有形固定資産の取得のために支払った金額。"),
    negated: Localized("Purchase of property and equipment", ja: "有形固定資産の取得による支出"),
    equivalents: [
      "us-gaap:PaymentsToAcquirePropertyPlantAndEquipment",
      "ifrs-full:PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities",
    ])

  static let leaseBack = TypedConcept<Monetary, Duration>(
    "ProceedsFromSaleOfPropertyPlantAndEquipmentLeaseBack", balance: .debit,
    en: "Proceeds from sales of property and equipment (lease-back transaction)", ja: "有形固定資産の売却による収入（リースバック取引）",
    documentation: Localized(
      "Cash received for property and equipment sold and leased back.", ja: "売却後にリースバックした有形固定資産の売却により受け取った金額。")
  )

  static let investmentSales = TypedConcept<Monetary, Duration>(
    "ProceedsFromSaleOfOtherInvestments", balance: .debit, en: "Proceeds from sale of other investments",
    ja: "その他投資の売却による収入",
    documentation: Localized("Cash received for other investments sold.", ja: "その他投資の売却により受け取った金額。")
  )

  static let longTermDebt = TypedConcept<Monetary, Duration>(
    "ProceedsFromIssuanceOfLongTermDebt", balance: .debit, en: "Proceeds from long-term borrowings", ja: "長期借入れによる収入",
    documentation: Localized("Cash received from loans of more than a year.", ja: "期間が一年を超える借入れにより受け取った金額。"),
    equivalents: ["us-gaap:ProceedsFromIssuanceOfLongTermDebt"])

  static let leaseRepayments = TypedConcept<Monetary, Duration>(
    "RepaymentsOfCapitalLeaseObligations", balance: .credit, en: "Principal payments under capital leases",
    ja: "キャピタル・リース債務の元本返済",
    documentation: Localized("Cash paid to reduce capital lease obligations.", ja: "キャピタル・リース債務の元本の返済として支払った金額。"),
    negated: Localized("Principal payments under capital leases", ja: "キャピタル・リース債務の元本返済による支出"),
    equivalents: ["us-gaap:RepaymentsOfLongTermCapitalLeaseObligations"])

  static let dividends = TypedConcept<Monetary, Duration>(
    "PaymentsOfDividends", balance: .credit, en: "Dividends paid", ja: "配当金の支払",
    documentation: Localized("Cash paid as dividends.", ja: "配当として支払った金額。"),
    negated: Localized("Dividends paid", ja: "配当金の支払額"),
    equivalents: ["us-gaap:PaymentsOfDividends", "ifrs-full:DividendsPaidClassifiedAsFinancingActivities"])

  /// Whether an item is a payment, which announcements print in brackets.
  struct Item {
    let concept: TypedConcept<Monetary, Duration>
    let isPayment: Bool
  }

  static let operating = [receipt(netIncome), receipt(depreciation), payment(operatingCapital)]
  static let investing = [payment(propertyPurchases), receipt(leaseBack), receipt(investmentSales)]
  static let financing = [receipt(longTermDebt), payment(leaseRepayments), payment(dividends)]

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    for item in operating + investing + financing {
      item.concept
      item.concept.increaseDecrease
    }
  }

  private static func receipt(_ concept: TypedConcept<Monetary, Duration>) -> Item {
    Item(concept: concept, isPayment: false)
  }

  private static func payment(_ concept: TypedConcept<Monetary, Duration>) -> Item {
    Item(concept: concept, isPayment: true)
  }
}
