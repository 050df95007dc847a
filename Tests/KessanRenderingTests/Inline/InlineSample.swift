import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanXML

@testable import KessanRendering
@testable import KessanXBRL

/// A small report with everything that an inline document has to tag.
struct InlineSample {
  struct Retail: AnalysisModule {
    static let stores = TypedConcept<Count, Instant>("Stores", en: "Stores", ja: "店舗数")

    var hostile = InlineSample.hostile
    /// Whether the commentary is in Japanese too.
    var isBilingual = true

    let area = Area("Retail", title: Localized("Retail", ja: "小売"))

    var vocabulary: [any VocabularyElement] {
      CountedThing("stores")
      Self.stores
    }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("A-1", slide: "1", en: "Results", ja: "業績") {
        KeyFigures { KeyFigureDraft(facts(Finance.revenues, now), .billions, en: "Revenues", ja: "売上高") }
        NarrativeDraft {
          Paragraph("Revenues came to \(facts(Finance.revenues, now), .billions).")
          if isBilingual {
            Paragraph("売上高は\(facts(Finance.revenues, now), .millions)となりました。", in: .japanese)
          }
          Paragraph("They went \(facts(Finance.revenues.growthRate, now, Comparison.yearOnYear), .change).")
        }
        TableDraft(en: "Results", ja: "業績", unit: .millions) {
          ColumnDraft(facts.periods.span)
          ColumnDraft(facts.periods.span, .yearOnYearGrowth)
        } rows: {
          RowDraft(Finance.revenues)
          RowDraft(Finance.costOfRevenue, level: 1)
          RowDraft(Finance.revenuesShare)
          RowDraft(Self.stores)
        }
        NarrativeDraft {
          Paragraph(NarrativeText(stringLiteral: hostile))
          if isBilingual { Paragraph("費用は<増加>しました。", in: .japanese) }
        }
        ChartDraft(.groupedBars, en: "Revenues", ja: "売上高", unit: .millions) {
          ColumnDraft(facts.periods.span.years(-1))
          ColumnDraft(facts.periods.span)
        } series: {
          RowDraft(Finance.revenues)
        }
        MilestonesDraft(area: "Retail")
        NarrativeDraft { Paragraph("That was all.") }
        NoteDraft("Of all \"shops\" & <stores>.", ja: "全店。", on: facts(Finance.revenues, now))
        NoteDraft("Nowhere shown.", ja: "Nowhere shown.", on: facts(Finance.capitalExpenditures, now))
        NoteDraft("Of no fact.", ja: "注")
      }
    }
  }

  static let facts = #"""
    concept,period,dimensions,printed,scale,unit,slide,value,decimals,reading,language
    Revenues,1H16,,74.12,9,JPY,1,,,,
    Revenues,1H15,,"65,300",6,JPY,1,,,,
    RevenuesGrowthRate,1H16,Comparison=YoY,up 13.5%,-2,pure,1,,,,
    CostOfRevenue,1H16,,"(60,000)",6,JPY,1,,,,
    RevenuesShareOfTotalRevenues,1H16,,1/3,0,pure,1,0.3333,1,,
    Stores,2Q16-end,,—,0,stores,1,,,,
    CapitalExpenditures,1H16,,"(1,234.5)",6,JPY,1,,,,
    OperatingIncomeLoss,FY15,,-7,0,JPY,1,,,,
    Milestone,1H16,Area=Retail; Event=Opening,,,,1,2H17,,,en
    Milestone,1H16,Area=Other; Event=Opening,,,,1,"of two
    lines & <p>markup</p>",,,ja
    """#

  static let hostile = "]]> & <b>\"bold\"</b> 'it' \u{202E}RTL\u{202C} 💴 -- \u{2028}end"

  let report: Disclosure
  let options: InlineOptions
  let bytes: [UInt8]
  let root: XMLNode

  init(_ options: InlineOptions = InlineOptions(), hostile: String = hostile, isBilingual: Bool = true) throws {
    let module = Retail(hostile: hostile, isBilingual: isBilingual)
    report = try SampleReport(modules: [module], facts: Self.facts).report
    self.options = options
    let document = try InlineDocument(disclosure: report, options: options, schema: "../filing/sample-2016-11-08.xsd")
    bytes = try document.render(.memory)
    root = try XMLDocument(parsing: bytes, file: "sample.xhtml").root
  }

  /// Every way to write an inline document.
  static let options = InlineOptions.Version.allCases.flatMap { version in
    Language.allCases.flatMap { language in
      TransformationRegistry.allCases.filter(version.takes).flatMap { registry in
        [JapaneseDisplay.Digits.halfWidth, .fullWidth].filter { $0 == .halfWidth || language == .japanese }.map {
          InlineOptions(version: version, language: language, registry: registry, digits: $0)
        }
      }
    }
  }
}
