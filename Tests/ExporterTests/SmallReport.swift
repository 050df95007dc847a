import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting

/// A report of a few facts, small enough that a reviewer reads what every format makes of it.
enum SmallReport {
  struct Shops: AnalysisModule {
    static let stores = TypedConcept<Count, Instant>("Stores", en: "Stores", ja: "店舗数")

    let area = Area("Shops", title: Localized("Shops", ja: "店舗"))

    var vocabulary: [any VocabularyElement] {
      CountedThing("stores")
      Self.stores
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("S-1", slide: "1", en: "Results", ja: "業績") {
        KeyFigures {
          KeyFigureDraft(facts(Finance.revenues, now), .millions, en: "Revenues", ja: "売上高")
          KeyFigureDraft(facts(Self.stores, facts.periods.currentEnd), .plain, en: "Stores", ja: "店舗数")
        }
        TableDraft(en: "Results", ja: "業績", unit: .millions) {
          ColumnDraft(facts.periods.span.years(-1))
          ColumnDraft(facts.periods.span)
          ColumnDraft(facts.periods.span, .yearOnYearGrowth)
        } rows: {
          RowDraft(Finance.revenues)
          RowDraft(Finance.operatingIncome)
        }
        Commentary()
        NoteDraft("Shops & stalls.", ja: "店舗及び屋台。", on: facts(Finance.revenues, now))
      }
    }
  }

  /// - Throws: ``Finding`` where the report is not valid.
  static func report() throws -> Disclosure {
    let sample = try SampleReport(
      modules: [Shops()],
      facts: """
        concept,period,dimensions,printed,scale,unit,slide,formula
        Revenues,1H16,,"1,234",6,JPY,1,
        Revenues,1H15,,"1,100",6,JPY,1,
        RevenuesGrowthRate,1H16,Comparison=YoY,up 12.2%,-2,pure,1,Revenues@1H16/Revenues@1H15-1
        OperatingIncomeLoss,1H16,,(15),6,JPY,1,
        OperatingIncomeLoss,1H15,,—,6,JPY,1,
        Stores,2Q16-end,,12,0,stores,1,
        """,
      commentary: """
        # S-1
        - Revenues were {Revenues@1H16|millions}, {RevenuesGrowthRate@1H16[Comparison=YoY]|change} year on year.
        """)
    if let fault = sample.findings.first(where: { $0.severity == .error }) { throw fault }
    return sample.report
  }
}
