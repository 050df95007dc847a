import KessanPlugin

/// Liabilities, in the order of the balance sheet.
enum LiabilityConcepts {
  static let payables = TypedConcept<Monetary, Instant>(
    "AccountsPayable", balance: .credit, en: "Accounts payable", ja: "買掛金",
    documentation: Localized("Amounts owed to suppliers.", ja: "仕入先等に支払うべき金額。"),
    periodEnd: Localized("Accounts payable at end of period", ja: "期末買掛金"),
    equivalents: ["us-gaap:AccountsPayableCurrent"])

  static let taxesPayable = TypedConcept<Monetary, Instant>(
    "IncomeTaxesPayable", balance: .credit, en: "Income taxes payable", ja: "未払法人税等",
    documentation: Localized("Income taxes owed and not yet paid.", ja: "納付すべき法人税等のうち未払いの金額。"),
    periodEnd: Localized("Income taxes payable at end of period", ja: "期末未払法人税等"),
    equivalents: ["us-gaap:AccruedIncomeTaxesCurrent"])

  static let borrowings = TypedConcept<Monetary, Instant>(
    "BorrowingsShortTermAndLongTerm", balance: .credit, en: "Borrowings (short-term and long-term)", ja: "借入金（短期・長期）",
    documentation: Localized(
      "Loans taken, whatever their term; capital leases are not included.", ja: "借入金の残高。期間の長短を問わず、キャピタル・リース債務を除く。"),
    periodEnd: Localized("Borrowings (short-term and long-term) at end of period", ja: "期末借入金（短期・長期）"),
    equivalents: ["ifrs-full:Borrowings"])

  static let leases = TypedConcept<Monetary, Instant>(
    "CapitalLeaseObligationsCurrentAndNoncurrent", balance: .credit,
    en: "Capital lease obligations (current and noncurrent)", ja: "キャピタル・リース債務（流動・固定）",
    documentation: Localized(
      "Amounts owed under capital leases, whatever their term.", ja: "キャピタル・リースに基づく債務。期間の長短を問わない。"),
    periodEnd: Localized(
      "Capital lease obligations (current and noncurrent) at end of period", ja: "期末キャピタル・リース債務（流動・固定）"),
    equivalents: ["us-gaap:CapitalLeaseObligations"])

  static let remainder = TypedConcept<Monetary, Instant>(
    "RemainderOfLiabilities", balance: .credit,
    en: "Remainder of liabilities (computed: total less the lines shown)", ja: "負債の残額（計算値：合計から表示項目を控除）",
    documentation: Localized(
      "Total liabilities less the liabilities that the summary shows.", ja: "負債合計から要約貸借対照表に表示された負債を控除した金額。"),
    periodEnd: Localized(
      "Remainder of liabilities at end of period (computed: total less the lines shown)",
      ja: "期末負債の残額（計算値：合計から表示項目を控除）"))

  static let total = TypedConcept<Monetary, Instant>(
    "Liabilities", balance: .credit, en: "Total liabilities", ja: "負債合計",
    documentation: Localized("All liabilities of the group.", ja: "企業集団のすべての負債。"),
    periodEnd: Localized("Total liabilities at end of period", ja: "期末負債合計"),
    equivalents: ["us-gaap:Liabilities", "ifrs-full:Liabilities"])

  /// The lines that the summary shows.
  static let lines = [payables, taxesPayable, borrowings, leases]

  @VocabularyBuilder static var vocabulary: [any VocabularyElement] {
    for line in lines + [total] {
      line
      line.increaseDecrease
    }
    remainder
    total.total(plus: lines + [remainder])
  }
}
