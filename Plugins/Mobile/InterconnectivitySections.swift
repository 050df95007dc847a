import KessanPlugin

/// II-3 and II-5(2): how the network operator's charge enters mobile cost, at once and in retrospect.
enum InterconnectivitySections {
  static func retroactive(_ facts: FactQuery) -> SectionDraft {
    SectionDraft(
      "II-3-mobile", slide: "II-3", en: "Mobile cost adjusted in retrospect", ja: "モバイル原価の遡及修正"
    ) {
      rates(facts.periods)
      MilestonesDraft(area: "Mobile")
      Commentary()
    }
  }

  static func recognition(_ facts: FactQuery) -> SectionDraft {
    let year = facts.periods.fiscalYear
    let usage = facts.periods.priorFiscalYear
    let adjustment = facts(
      MobileConcepts.adjustment, year, Scenario.estimate, MobileAxes.usageYear[usage.label], docomo)
    return SectionDraft(
      "II-5-2-mobile", slide: "II-5(2)", en: "DOCOMO mobile interconnectivity cost", ja: "ドコモのモバイル接続料に係る原価"
    ) {
      rates(facts.periods)
      KeyFigures {
        KeyFigureDraft(
          adjustment, .changeInBillions, en: "Mobile cost of \(year.label) for \(usage.label) usage",
          ja: "\(usage.label)利用分に係る\(year.label)のモバイル原価")
      }
      MilestonesDraft(area: "Mobile")
      Commentary()
      NoteDraft(
        "A decrease of mobile cost is reported as a negative adjustment.", ja: "モバイル原価の減少は、負の修正額として表示しています。",
        on: adjustment)
    }
  }

  private static let docomo = MobileAxes.docomo

  private static func rates(_ periods: ReportPeriods) -> TableDraft {
    let year = FiscalSpan(.year, periods.span.year)
    return TableDraft(en: "Change of DOCOMO's interconnectivity charge", ja: "ドコモの接続料の改定率", unit: .plain) {
      ColumnDraft(year.years(-1), .amount, Scenario.estimate)
      ColumnDraft(year.years(-1))
      ColumnDraft(year, .amount, Scenario.estimate)
    } rows: {
      RowDraft(MobileConcepts.chargeChange, docomo)
    }
  }
}
