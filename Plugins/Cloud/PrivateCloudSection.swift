import KessanPlugin

/// II-6(1): private cloud within systems operation and maintenance, and where cloud revenue is recognized.
enum PrivateCloudSection {
  static func draft(_ facts: FactQuery) -> SectionDraft {
    let now = facts.periods.current
    let against = Comparison.yearOnYear
    let segment = Segment["SystemsIntegration"]
    let line = ServiceLine["SystemsOperationAndMaintenance"]
    let source = AxisMember("PrivateCloud", of: "Source")
    return SectionDraft(
      "II-6-1-cloud", slide: "II-6(1)", en: "Private cloud in systems operation and maintenance",
      ja: "システム運用保守におけるプライベートクラウド"
    ) {
      KeyFigures {
        KeyFigureDraft(
          facts(Finance.revenues.increaseDecrease, now, against, segment, line, source), .changeInMillions,
          en: "Private cloud revenues, change year on year", ja: "プライベートクラウド売上高、前年同期比増減額")
        KeyFigureDraft(
          facts(Finance.revenues.growthRate, now, against, segment, line, source), .change,
          en: "Private cloud revenues, growth year on year", ja: "プライベートクラウド売上高、前年同期比増減率")
      }
      recognition(facts)
      Commentary()
    }
  }

  /// The shares of cloud revenue by the line in which it is recognized.
  static func recognition(_ facts: FactQuery) -> TableDraft {
    TableDraft(en: "Recognition of cloud-related revenue", ja: "クラウド関連売上の計上区分", unit: .plain) {
      ColumnDraft(facts.periods.quarters(1)[0])
    } rows: {
      RowDraft(CloudConcepts.recognitionShare, CloudAxes.inMaintenance)
      RowDraft(CloudConcepts.recognitionShare, CloudAxes.inOutsourcing)
    }
  }
}
