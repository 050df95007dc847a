import KessanPlugin

/// I-2: security among the areas of investment.
enum SecuritySection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.priorFiscalYear
    let revenues = facts(Finance.revenues, year, SecurityModule.includingSI, SecurityModule.security)
    return SectionDraft("I-2-security", slide: "I-2", en: "Security: business investment", ja: "セキュリティ：事業投資") {
      KeyFigures {
        KeyFigureDraft(
          revenues, .billions, en: "Security-related revenues, \(year.label)", ja: "セキュリティ関連売上高（\(year.label)）")
      }
      MilestonesDraft(area: "Security")
      Commentary()
      NoteDraft(
        "Security-related revenues include those of systems integration.", ja: "セキュリティ関連売上高は、システムインテグレーションの売上高を含みます。",
        on: revenues)
    }
  }
}
