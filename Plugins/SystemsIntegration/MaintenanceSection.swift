import KessanPlugin

/// II-6(1): revenues from systems construction, and from operation and maintenance by source.
enum MaintenanceSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let prior = facts.periods.prior
    let line = SystemsIntegrationAxes.maintenance
    let next = facts.periods.nextQuarter
    return SectionDraft(
      "II-6-1", slide: "II-6(1)", en: "Systems integration: revenues", ja: "システムインテグレーション：売上高"
    ) {
      revenues(facts.periods)
      IntegrationCharts.maintenance(facts)
      KeyFigures {
        KeyFigureDraft(
          facts(
            Finance.revenues, next, SystemsIntegrationAxes.containerExport, Scenario.target, segment,
            SystemsIntegrationAxes.construction), .billions,
          en: "Export of a container-type data center, revenue to be recognized in \(next.label)",
          ja: "コンテナ型データセンターの輸出案件（\(next.label)計上予定の売上高）")
      }
      MilestonesDraft(area: "SystemsIntegration")
      NoteDraft(
        "YoY compares \(now.label) with \(prior.label).", ja: "YoYは\(now.label)と\(prior.label)の比較です。",
        on: facts(Finance.revenues.growthRate, now, Comparison.yearOnYear, segment, line),
        facts(Finance.revenues.growthRate, now, Comparison.yearOnYear, segment, SystemsIntegrationAxes.construction))
      NoteDraft(
        """
        Recurring revenue less revenues of network services, computed; for \(prior.label), less the change of systems \
        operation and maintenance.
        """,
        ja: "ストック売上からネットワークサービスの売上高を控除した計算値です。\(prior.label)はシステム運用保守の増減額をさらに控除しています。",
        onDerived: facts(remainder, now), facts(remainder, prior))
    }
  }

  private static let segment = SystemsIntegrationAxes.segment
  private static let remainder = SystemsIntegrationModule.recurringRemainder

  private static func revenues(_ periods: ReportPeriods) -> TableDraft {
    let line = SystemsIntegrationAxes.maintenance
    return TableDraft(en: "Revenues by line and source", ja: "区分別・源泉別売上高", unit: .millions) {
      ColumnDraft(
        periods.span.years(-1),
        label: Localized("\(periods.prior.label){computed}", ja: "\(periods.prior.label){computed}"))
      ColumnDraft(
        periods.span, label: Localized("\(periods.current.label){computed}", ja: "\(periods.current.label){computed}"))
      ColumnDraft(periods.span, .yearOnYearChange)
      ColumnDraft(periods.span, .yearOnYearGrowth)
    } rows: {
      RowDraft(
        Finance.revenues, segment, SystemsIntegrationAxes.construction,
        label: SystemsIntegrationAxes.construction.definition?.label)
      RowDraft(Finance.revenues, segment, line, label: line.definition?.label)
      RowDraft(remainder)
      for source in [SystemsIntegrationAxes.privateCloud, SystemsIntegrationAxes.fromConstruction] {
        RowDraft(Finance.revenues, segment, line, source, label: source.definition?.label, level: 1)
      }
    }
  }
}
