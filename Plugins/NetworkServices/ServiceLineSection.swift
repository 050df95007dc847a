import KessanPlugin

/// II-5(1): revenues of network services by line, and by mobile and non-mobile.
enum ServiceLineSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    return SectionDraft("II-5-1", slide: "II-5(1)", en: "Network services: revenues", ja: "ネットワークサービス：売上高") {
      TableDraft(en: "Revenues by service line", ja: "サービス区分別売上高", unit: .millions) {
        columns(facts.periods)
      } rows: {
        for line in NetworkServicesAxes.lines {
          RowDraft(Finance.revenues, segment, line, label: line.definition?.label, level: 1)
        }
        RowDraft(Finance.revenues, segment, label: Localized("Network services{computed}", ja: "ネットワークサービス{computed}"))
      }
      NetworkCharts.revenuesByLine(facts.periods)
      NetworkCharts.growth(facts)
      TableDraft(en: "Revenues of mobile and non-mobile services", ja: "モバイル・非モバイル別売上高", unit: .millions) {
        columns(facts.periods)
      } rows: {
        for line in [NetworkServicesAxes.mobile, NetworkServicesAxes.nonMobile] {
          RowDraft(
            Finance.revenues, segment, NetworkServicesAxes.mobileNonMobile, line, label: line.definition?.label)
        }
      }
      NoteDraft(
        "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
        onAll: NetworkServicesAxes.lines.map { facts(Finance.revenues.growthRate, now, against, segment, $0) })
      NoteDraft(
        "Revenues of the segment and their change are computed as the sums of the service lines.",
        ja: "ネットワークサービスの売上高およびその増減は、サービス区分の合計として算出しています。",
        onDerived: facts(Finance.revenues, now, segment),
        facts(Finance.revenues.increaseDecrease, now, against, segment),
        facts(Finance.revenues, prior, segment), facts(Finance.revenues.growthRate, now, against, segment))
    }
  }

  private static let segment = NetworkServicesAxes.segment
  private static let against = Comparison.yearOnYear

  @ListBuilder<ColumnDraft> private static func columns(_ periods: ReportPeriods) -> [ColumnDraft] {
    ColumnDraft(periods.span.years(-1))
    ColumnDraft(periods.span)
    ColumnDraft(periods.span, .yearOnYearChange)
    ColumnDraft(periods.span, .yearOnYearGrowth)
  }
}
