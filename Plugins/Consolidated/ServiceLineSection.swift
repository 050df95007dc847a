import KessanModel
import KessanPlugin

/// II-5(1): revenues of network services by line.
enum ServiceLineSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let segment = ConsolidatedAxes.networkServices
    let enterprise = ConsolidatedAxes.connectivityEnterprise
    let consumer = ConsolidatedAxes.connectivityConsumer
    let outsourcing = ConsolidatedAxes.outsourcing
    let revenues = Finance.revenues
    return SectionDraft("II-5-1", slide: "II-5(1)", en: "Network services: revenues", ja: "ネットワークサービス：売上高") {
      TableDraft(en: "Revenues by service line", ja: "サービス区分別売上高", unit: .millions) {
        ColumnDraft(facts.periods.span)
        ColumnDraft(facts.periods.span, .yearOnYearChange)
        ColumnDraft(facts.periods.span, .yearOnYearGrowth)
      } rows: {
        for line in [enterprise, consumer, outsourcing, ConsolidatedAxes.wan] {
          RowDraft(revenues, segment, line, label: line.definition?.label)
        }
      }
      Commentary()
    }
  }
}
