import KessanPlugin

/// II-6(1): overseas revenues and operating loss.
enum OverseasSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let overseas = OverseasModule.overseas
    return SectionDraft(
      "II-6-1-overseas", slide: "II-6(1)", en: "Overseas business developments", ja: "海外事業の進捗"
    ) {
      TableDraft(en: "Overseas results and target", ja: "海外事業の実績と計画", unit: .billions) {
        ColumnDraft(facts.periods.span)
        ColumnDraft(FiscalSpan(.year, facts.periods.span.year), .amount, Scenario.target)
      } rows: {
        RowDraft(Finance.revenues, overseas, label: Localized("Revenues", ja: "売上高"))
        RowDraft(Finance.operatingIncome, overseas, label: Localized("Operating income (loss)", ja: "営業利益（損失）"))
      }
      Commentary()
    }
  }
}
