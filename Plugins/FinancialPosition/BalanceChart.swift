import KessanPlugin

/// The balance sheet as two pillars: assets beside liabilities and equity.
enum BalanceChart {
  static func draft(_ facts: FactQuery, at date: ReportPeriod<Instant>) -> CompositionDraft {
    let day = date.lastDay
    return CompositionDraft(
      en: "Composition of the balance sheet, \(day.en)", ja: "貸借対照表の構成（\(day[.japanese])）", unit: .millions
    ) {
      PillarDraft(en: "Assets", ja: "資産") {
        for (concept, label) in assets.reversed() {
          PartDraft(facts(concept, date), en: label.en, ja: label[.japanese])
        }
      }
      PillarDraft(en: "Liabilities and equity", ja: "負債および資本") {
        for (concept, label) in claims.reversed() {
          PartDraft(facts(concept, date), en: label.en, ja: label[.japanese])
        }
      }
    }
  }

  /// What total assets consist of, from the top down.
  private static let assets = [
    (AssetConcepts.cash, Localized("Cash and cash equivalents", ja: "現金及び現金同等物")),
    (AssetConcepts.receivables, Localized("Accounts receivable", ja: "売掛金")),
    (AssetConcepts.inventories, Localized("Inventories, prepayments", ja: "たな卸資産及び前払費用")),
    (AssetConcepts.equityMethod, Localized("Equity method investees", ja: "持分法適用会社への投資")),
    (AssetConcepts.otherInvestments, Localized("Other investments", ja: "その他投資")),
    (AssetConcepts.property, Localized("Property and equipment", ja: "有形固定資産")),
    (AssetConcepts.intangibles, Localized("Goodwill and intangibles", ja: "のれん・無形固定資産")),
    (AssetConcepts.deposits, Localized("Guarantee deposits", ja: "敷金保証金")),
    (AssetConcepts.remainder, Localized("Remainder (computed)", ja: "残額（計算値）")),
  ]

  /// What liabilities and equity consist of, from the top down; equity as a whole, as treasury stock is deducted in it.
  private static let claims = [
    (LiabilityConcepts.payables, Localized("Accounts payable", ja: "買掛金")),
    (LiabilityConcepts.taxesPayable, Localized("Income taxes payable", ja: "未払法人税等")),
    (LiabilityConcepts.borrowings, Localized("Borrowings", ja: "借入金")),
    (LiabilityConcepts.leases, Localized("Capital lease obligations", ja: "キャピタル・リース債務")),
    (LiabilityConcepts.remainder, Localized("Remainder of liabilities (computed)", ja: "負債の残額（計算値）")),
    (EquityConcepts.minority, Localized("Noncontrolling interests", ja: "非支配持分")),
    (EquityConcepts.parent, Localized("Equity of {entity} shareholders", ja: "{entity}株主資本")),
  ]
}
