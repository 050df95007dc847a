import KessanModel
import KessanPlugin

/// II-6(1): growth of systems operation and maintenance by its sources.
enum MaintenanceSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let segment = ConsolidatedAxes.systemsIntegration
    let line = ConsolidatedAxes.maintenance
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
      Commentary()
    }
  }
}
