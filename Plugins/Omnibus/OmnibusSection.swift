import KessanPlugin

/// I-1 and I-2: Omnibus in the summary and among the areas of investment.
enum OmnibusSection {
  static func summary() -> SectionDraft {
    SectionDraft("I-1-omnibus", slide: "I-1", en: "Omnibus: business developments", ja: "Omnibus：事業の状況") {
      Commentary()
    }
  }

  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let year = facts.periods.priorFiscalYear
    let against = Comparison.yearOnYear
    let service = OmnibusModule.omnibus
    let revenues = facts(Finance.revenues.increaseDecrease, now, against, service)
    let cost = facts(Finance.costOfRevenue.increaseDecrease, now, against, service)
    return SectionDraft("I-2-omnibus", slide: "I-2", en: "Omnibus: business investment", ja: "Omnibus：事業投資") {
      KeyFigures {
        KeyFigureDraft(
          facts(Finance.capitalExpenditures, year, service), .billions,
          en: "Omnibus-related capital expenditures, \(year.label)", ja: "Omnibus関連設備投資額（\(year.label)）")
        KeyFigureDraft(
          revenues, .changeInBillions, en: "Omnibus revenues, \(now.label) year on year",
          ja: "Omnibus売上高（\(now.label)前年同期比）")
        KeyFigureDraft(
          cost, .changeInBillions, en: "Omnibus cost of revenues, \(now.label) year on year",
          ja: "Omnibus売上原価（\(now.label)前年同期比）")
      }
      MilestonesDraft(area: "Omnibus")
      NoteDraft(
        "All amounts are approximate; changes are taken as year on year, as with the other areas of investment.",
        ja: "金額はいずれも概数です。増減は、他の投資領域と同じく前年同期比としています。",
        on: facts(Finance.capitalExpenditures, year, service), revenues, cost)
    }
  }
}
