import KessanModel
import KessanPlugin

/// II-6(1): overseas revenues and operating loss.
enum OverseasSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let year = facts.periods.fiscalYear
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
      NarrativeDraft {
        Paragraph(
          """
          Overseas business went almost as planned: revenues of \(now) were about \
          \(facts(Finance.revenues, now, overseas), .billions), with an operating loss of about \
          \(facts(Finance.operatingIncome, now, overseas), .lossInBillions).
          """)
        Paragraph(
          """
          The target for \(year) is revenues of about \(facts(Finance.revenues, year, overseas, Scenario.target), .billions) \
          and an operating loss of about \
          \(facts(Finance.operatingIncome, year, overseas, Scenario.target), .lossInBillions).
          """)
      }
    }
  }
}
