import KessanModel
import KessanPlugin

/// II-6(1): growth of systems operation and maintenance by its sources.
enum MaintenanceSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let against = Comparison.yearOnYear
    let segment = ConsolidatedAxes.systemsIntegration
    let line = ConsolidatedAxes.maintenance
    let change = Finance.revenues.increaseDecrease
    return SectionDraft(
      "II-6-1", slide: "II-6(1)", en: "Systems operation and maintenance: revenues", ja: "システム運用保守：売上高"
    ) {
      TableDraft(en: "Change of revenues by source", ja: "源泉別売上高増減", unit: .millions) {
        ColumnDraft(facts.periods.span, .yearOnYearChange)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        RowDraft(Finance.revenues, segment, line, label: line.definition?.label)
        for source in [ConsolidatedAxes.privateCloud, ConsolidatedAxes.construction] {
          RowDraft(Finance.revenues, segment, line, source, label: source.definition?.label, level: 1)
        }
      }
      NarrativeDraft {
        Paragraph(
          """
          Revenues from systems operation and maintenance went \
          \(facts(change, now, against, segment, line), .changeInMillions) year on year in \(now); revenues that follow \
          from systems construction went \
          \(facts(change, now, against, segment, line, ConsolidatedAxes.construction), .changeInMillions), slowed by the \
          cancellation of a large project and by the delayed function of the foreign exchange ASP service.
          """)
      }
    }
  }
}
