import KessanPlugin

/// Assets, in the order of the balance sheet.
enum AssetConcepts {
  static let cash = TypedConcept<Monetary, Instant>(
    "CashAndCashEquivalents", balance: .debit, en: "Cash and cash equivalents", ja: "現金及び現金同等物",
    documentation: Localized(
      "Cash, and deposits and investments that can be turned into cash at once.", ja: "現金および直ちに換金できる預金等。"),
    periodEnd: Localized("Cash and cash equivalents at end of period", ja: "期末現金及び現金同等物"),
    equivalents: ["us-gaap:CashAndCashEquivalentsAtCarryingValue", "ifrs-full:CashAndCashEquivalents"])

  static let receivables = TypedConcept<Monetary, Instant>(
    "AccountsReceivable", balance: .debit, en: "Accounts receivable", ja: "売掛金",
    documentation: Localized("Amounts that customers owe for goods and services.", ja: "財およびサービスの対価として顧客から受け取るべき金額。"),
    periodEnd: Localized("Accounts receivable at end of period", ja: "期末売掛金"),
    equivalents: ["us-gaap:AccountsReceivableNetCurrent"])

  static let inventories = TypedConcept<Monetary, Instant>(
    "InventoriesAndPrepaidExpensesCurrentAndNoncurrent", balance: .debit,
    en: "Inventories and prepaid expenses (current and noncurrent)", ja: "たな卸資産及び前払費用（流動・固定）",
    documentation: Localized(
      "Goods held for sale and expenses paid in advance, whatever their term.", ja: "販売目的で保有する資産および前払いした費用。期間の長短を問わない。"),
    periodEnd: Localized(
      "Inventories and prepaid expenses (current and noncurrent) at end of period", ja: "期末たな卸資産及び前払費用（流動・固定）"))

  static let equityMethod = TypedConcept<Monetary, Instant>(
    "InvestmentsInEquityMethodInvestees", balance: .debit, en: "Investments in equity method investees",
    ja: "持分法適用会社への投資",
    documentation: Localized(
      "Carrying amount of holdings in companies accounted for by the equity method.", ja: "持分法により会計処理する会社に対する投資の帳簿価額。"),
    periodEnd: Localized("Investments in equity method investees at end of period", ja: "期末持分法適用会社への投資"),
    equivalents: ["us-gaap:EquityMethodInvestments", "ifrs-full:InvestmentAccountedForUsingEquityMethod"])

  static let otherInvestments = TypedConcept<Monetary, Instant>(
    "OtherInvestments", balance: .debit, en: "Other investments", ja: "その他投資",
    documentation: Localized("Holdings that are accounted for otherwise than by the equity method.", ja: "持分法によらない投資。"),
    periodEnd: Localized("Other investments at end of period", ja: "期末その他投資"),
    equivalents: ["us-gaap:OtherInvestments"])

  static let property = TypedConcept<Monetary, Instant>(
    "PropertyPlantAndEquipmentNet", balance: .debit, en: "Property and equipment", ja: "有形固定資産",
    documentation: Localized(
      "Buildings, equipment and software in use, leased ones included, less depreciation.",
      ja: "使用中の建物、設備およびソフトウェア等（リース資産を含む）から減価償却累計額を控除した金額。"),
    periodEnd: Localized("Property and equipment at end of period", ja: "期末有形固定資産"),
    equivalents: ["us-gaap:PropertyPlantAndEquipmentNet", "ifrs-full:PropertyPlantAndEquipment"])

  static let intangibles = TypedConcept<Monetary, Instant>(
    "GoodwillAndOtherIntangibleAssets", balance: .debit, en: "Goodwill and other intangible assets",
    ja: "のれん及びその他の無形固定資産",
    documentation: Localized(
      "Goodwill of acquisitions and other assets without physical substance.", ja: "企業結合に係るのれんおよびその他の無形資産。"),
    periodEnd: Localized("Goodwill and other intangible assets at end of period", ja: "期末のれん及びその他の無形固定資産"),
    equivalents: ["us-gaap:IntangibleAssetsNetIncludingGoodwill", "ifrs-full:IntangibleAssetsAndGoodwill"])

  static let deposits = TypedConcept<Monetary, Instant>(
    "GuaranteeDeposits", balance: .debit, en: "Guarantee deposits", ja: "敷金保証金",
    documentation: Localized("Deposits paid as security, such as for leased offices.", ja: "賃借物件等の担保として差し入れた保証金。"),
    periodEnd: Localized("Guarantee deposits at end of period", ja: "期末敷金保証金"))

  static let remainder = TypedConcept<Monetary, Instant>(
    "RemainderOfAssets", balance: .debit, en: "Remainder of assets (computed: total less the lines shown)",
    ja: "資産の残額（計算値：合計から表示項目を控除）",
    documentation: Localized(
      "Total assets less the assets that the summary shows.", ja: "資産合計から要約貸借対照表に表示された資産を控除した金額。"),
    periodEnd: Localized(
      "Remainder of assets at end of period (computed: total less the lines shown)",
      ja: "期末資産の残額（計算値：合計から表示項目を控除）"))

  static let total = TypedConcept<Monetary, Instant>(
    "Assets", balance: .debit, en: "Total assets", ja: "資産合計",
    documentation: Localized("All assets of the group.", ja: "企業集団のすべての資産。"),
    periodEnd: Localized("Total assets at end of period", ja: "期末資産合計"),
    equivalents: ["us-gaap:Assets", "ifrs-full:Assets"])

  /// The lines that the summary shows.
  static let lines = [
    cash, receivables, inventories, equityMethod, otherInvestments, property, intangibles, deposits,
  ]

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    for line in lines + [total] {
      line
      line.increaseDecrease
    }
    remainder
    total.total(plus: lines + [remainder])
  }
}
