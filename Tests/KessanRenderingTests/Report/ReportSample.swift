import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanXML

@testable import KessanRendering

/// A report with every kind of block, and texts that want to break out of where they stand.
struct ReportSample {
  struct Module: AnalysisModule {
    var text = ReportSample.hostile
    static let vendor = TypedAxis("Vendor", en: "Vendor", ja: "取引先")

    var area: Area { Area("Hostile", title: Localized(text, ja: text)) }
    var vocabulary: [any VocabularyElement] { Self.vendor }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      SectionDraft("A-1", slide: "A-1", en: text, ja: "節") {
        KeyFigures { KeyFigureDraft(facts(Finance.revenues, now), .millions, en: text, ja: "売上高") }
        TableDraft(en: text, ja: "表", unit: .millions) {
          ColumnDraft(facts.periods.span, label: Localized(text))
          ColumnDraft(facts.periods.span, .yearOnYearGrowth)
        } rows: {
          RowDraft(Finance.revenues, label: Localized(text), level: 1)
          RowDraft(Finance.costOfRevenue, Self.vendor["A & B <Co.> | C"])
        }
        MilestonesDraft(area: "Hostile")
        ChartDraft(.groupedBars, en: text, ja: "図", unit: .millions) {
          ColumnDraft(facts.periods.span.years(-1))
          ColumnDraft(facts.periods.span, label: Localized(text))
        } series: {
          RowDraft(Finance.revenues)
        }
        WaterfallDraft(en: "W", ja: "W", unit: .millions) {
          StepDraft(.level, facts(Finance.revenues, now), en: text, ja: "売上高")
          StepDraft(.decrease, facts(Finance.costOfRevenue, now, Self.vendor["A & B <Co.> | C"]), en: "C", ja: "C")
        }
        CompositionDraft(en: "K", ja: "K", unit: .millions) {
          PillarDraft(en: "P", ja: "P") {
            PartDraft(facts(Finance.revenues, now), en: text, ja: "売上高")
            PartDraft(facts(Finance.revenues, facts.periods.prior), en: "Q", ja: "Q")
          }
        }
        NarrativeDraft {
          Paragraph("# \(facts(Finance.revenues, now), .millions) and \(now)")
          Paragraph(NarrativeText(stringLiteral: text))
        }
        NoteDraft(text, ja: text, on: facts(Finance.revenues, now))
        NoteDraft("Nowhere shown.", ja: "注", on: facts(Finance.operatingIncome, now))
      }
    }
  }

  static let revenues = """
    concept,period,dimensions,printed,scale,unit,slide
    Revenues,1H16,,"1,234",6,JPY,A-1
    """

  static let facts = #"""
    concept,period,dimensions,printed,scale,unit,slide,formula,value
    Revenues,1H16,,"1,234",6,JPY,A-1,,
    Revenues,1H15,,"1,100",6,JPY,A-1,,
    RevenuesGrowthRate,1H16,Comparison=YoY,up 12.3%,-2,pure,A-1,Revenues@1H16/Revenues@1H15-1,
    CostOfRevenue,1H16,Vendor=A & B <Co.> | C,(60),6,JPY,A-1,CostOfRevenue@1H15+1,
    OperatingIncomeLoss,1H16,,7,6,JPY,A-1,,
    GrossProfit,1H16,,999,6,JPY,A-1,,
    Milestone,1H16,Area=Hostile; Event=A & B <Co.> | C,,,,A-1,,<b>2H17</b> | now
    """#

  static let hostile = "</title><script>alert(\"1\")</script> & ]]> ' | ` *_ \u{202E}RTL\u{202C} 💴\nline\ttab [x](y)"

  let report: Disclosure
  let page: [UInt8]
  let markdown: String

  init(_ text: String = hostile) throws {
    report = try SampleReport(modules: [Module(text: text)], facts: Self.facts).report
    let files = try ReportExporter.files(report).files
    page = try files[0].bytes()
    markdown = String(decoding: try files[1].bytes(), as: UTF8.self)
  }

  /// The page without its doctype, which our parser refuses as it does every other.
  func root() throws -> XMLNode {
    let doctype = Array("<!DOCTYPE html>\n".utf8)
    return try XMLDocument(parsing: Array(page.dropFirst(doctype.count)), file: "index.html").root
  }
}
