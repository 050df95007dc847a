import KessanModel
import KessanPlugin

/// II-3 and II-5(2): how the network operator's charge enters mobile cost, at once and in retrospect.
enum InterconnectivitySections {
  static func retroactive(_ facts: FactQuery) -> SectionDraft {
    let names = Names(facts.periods)
    let rate = MobileConcepts.chargeChange
    return SectionDraft(
      "II-3-mobile", slide: "II-3", en: "Mobile cost adjusted in retrospect", ja: "モバイル原価の遡及修正"
    ) {
      rates(facts.periods)
      NarrativeDraft {
        Paragraph(
          """
          Mobile-related cost of \(names.quarter) is lower by about \
          \(facts(MobileConcepts.adjustment, names.quarter, Scenario.estimate, names.priorUsage, docomo), .decreaseInBillions), \
          as the expected decrease for \(names.year) usage is spread evenly over the quarters of \(names.thisYear). In \
          \(names.firstQuarter) the whole decrease of about \
          \(facts(MobileConcepts.adjustment, names.firstQuarter, names.earlierUsage, docomo), .decreaseInBillions) had been \
          recognized.
          """)
        Paragraph(
          """
          In \(names.lastQuarter) the charge for \(names.year) was fixed with a decrease of \
          \(facts(rate, names.year, docomo), .decrease), where a decrease of \
          \(facts(rate, names.year, Scenario.estimate, docomo), .decrease) had been estimated; cost fell by about \
          \(facts(MobileConcepts.adjustment, names.lastQuarter, docomo), .decreaseInBillions).
          """)
        Paragraph(
          """
          For \(names.thisYear), IIJ estimates the charge to go \
          \(facts(rate, names.thisYear, Scenario.estimate, docomo), .change).
          """)
      }
    }
  }

  static func recognition(_ facts: FactQuery) -> SectionDraft {
    let names = Names(facts.periods)
    let rate = MobileConcepts.chargeChange
    return SectionDraft(
      "II-5-2-mobile", slide: "II-5(2)", en: "DOCOMO mobile interconnectivity cost", ja: "ドコモのモバイル接続料に係る原価"
    ) {
      rates(facts.periods)
      KeyFigures {
        KeyFigureDraft(
          facts(MobileConcepts.adjustment, names.thisYear, Scenario.estimate, names.priorUsage, docomo),
          .changeInBillions, en: "Mobile cost of \(names.thisYear.label) for \(names.year.label) usage",
          ja: "\(names.year.label)利用分に係る\(names.thisYear.label)のモバイル原価")
      }
      NarrativeDraft {
        Paragraph(
          """
          For usage in \(names.thisYear), IIJ estimates DOCOMO's charge to go \
          \(facts(rate, names.thisYear, Scenario.estimate, docomo), .change) and applies this rate from the first quarter; \
          payments are arranged at \
          \(facts(MobileConcepts.paymentChange, names.thisYear, docomo), .decrease) off until the charge is fixed.
          """)
        Paragraph(
          """
          The estimate leads to a decrease of about \
          \(facts(MobileConcepts.adjustment, names.thisYear, Scenario.estimate, names.priorUsage, docomo), .decreaseInBillions) \
          in the cost of \(names.year) usage, of which about \
          \(facts(MobileConcepts.adjustment, names.quarter, Scenario.estimate, names.priorUsage, docomo), .decreaseInBillions) \
          is recognized each quarter. The decrease for the year before, about \
          \(facts(MobileConcepts.adjustment, names.firstQuarter, names.earlierUsage, docomo), .decreaseInBillions), was \
          recognized in \(names.firstQuarter) alone.
          """)
        Paragraph(
          """
          The charge for \(names.year) was fixed with a decrease of \(facts(rate, names.year, docomo), .decrease), against \
          \(facts(rate, names.year, Scenario.estimate, docomo), .decrease) as estimated; the difference lowered the cost of \
          \(names.lastQuarter) by about \
          \(facts(MobileConcepts.adjustment, names.lastQuarter, docomo), .decreaseInBillions).
          """)
      }
      NoteDraft(
        "A decrease of mobile cost is reported as a negative adjustment.", ja: "モバイル原価の減少は、負の修正額として表示しています。",
        on: facts(MobileConcepts.adjustment, names.thisYear, Scenario.estimate, names.priorUsage, docomo))
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

  /// The periods and years of usage that the rules of recognition speak of.
  private struct Names {
    let quarter: ReportPeriod<Duration>
    let firstQuarter: ReportPeriod<Duration>
    let lastQuarter: ReportPeriod<Duration>
    let thisYear: ReportPeriod<Duration>
    let year: ReportPeriod<Duration>
    let priorUsage: AxisMember
    let earlierUsage: AxisMember

    init(_ periods: ReportPeriods) {
      let before = FiscalSpan(.year, periods.span.year - 1)
      quarter = periods.quarter
      firstQuarter = periods.duration(FiscalSpan(.quarter(1), before.year))
      lastQuarter = periods.duration(FiscalSpan(.quarter(4), before.year))
      thisYear = periods.fiscalYear
      year = periods.duration(before)
      priorUsage = MobileAxes.usageYear[before.description]
      earlierUsage = MobileAxes.usageYear[before.years(-1).description]
    }
  }
}
