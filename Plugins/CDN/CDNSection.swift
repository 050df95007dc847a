import KessanPlugin

/// I-2: content delivery among the areas of investment.
enum CDNSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let year = facts.periods.priorFiscalYear
    let against = Comparison.yearOnYear
    let invested = facts(Finance.capitalExpenditures, year, CDNModule.cdn)
    let growth = facts(Finance.revenues.growthRate, now, against, CDNModule.cdn)
    let cost = facts(Finance.costOfRevenue.increaseDecrease, now, against, CDNModule.cdn)
    return SectionDraft("I-2-cdn", slide: "I-2", en: "Content delivery: business investment", ja: "コンテンツ配信：事業投資") {
      KeyFigures {
        KeyFigureDraft(
          invested, .billions, en: "CDN-related capital expenditures, \(year.label)", ja: "CDN関連設備投資額（\(year.label)）")
        KeyFigureDraft(
          growth, .change, en: "CDN revenues, \(now.label) year on year", ja: "CDN売上高（\(now.label)前年同期比）")
        KeyFigureDraft(
          cost, .changeInBillions, en: "CDN cost of revenues, \(now.label) year on year",
          ja: "CDN売上原価（\(now.label)前年同期比）")
      }
      Commentary()
    }
  }
}
