import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting

/// A report of two sections with every kind of block, and a text that stands wherever a module may put one.
struct SectionSample {
  struct Module: AnalysisModule {
    var text = "Results"
    static let vendor = TypedAxis("Vendor", en: "Vendor", ja: "取引先")

    let area = Area("Sample", title: Localized("Sample area", ja: "見本"))
    var vocabulary: [any VocabularyElement] { Self.vendor }

    func sections(_ facts: FactQuery) -> [SectionDraft] {
      let now = facts.periods.current
      let revenues = facts(Finance.revenues, now)
      SectionDraft("A-1", slide: "1", en: text, ja: "業績") {
        KeyFigures { KeyFigureDraft(revenues, .millions, en: text, ja: "売上高") }
        TableDraft(en: text, ja: "業績表", unit: .millions) {
          ColumnDraft(facts.periods.span, label: Localized(text, ja: "上期"))
          ColumnDraft(facts.periods.span, .yearOnYearGrowth)
        } rows: {
          RowDraft(Finance.revenues)
          RowDraft(Finance.costOfRevenue, Self.vendor["Co"], level: 1)
          RowDraft(Finance.grossProfit, label: Localized(text))
        }
        ChartDraft(.barsAndLine, en: text, ja: "図", unit: .millions) {
          ColumnDraft(facts.periods.span.years(-1))
          ColumnDraft(facts.periods.span, label: Localized(text))
        } series: {
          RowDraft(Finance.revenues)
        }
        NarrativeDraft {
          Paragraph("Revenues of \(revenues, .millions): ")
          Paragraph(NarrativeText(stringLiteral: text))
        }
        NoteDraft(text, ja: "注記", on: revenues)
        NoteDraft("On a fact that is not shown.", ja: "表示のない科目", on: facts(Finance.operatingIncome, now))
      }
      SectionDraft("A-2", slide: "", en: "Other", ja: "その他") {
        MilestonesDraft(area: "Sample")
        TableDraft(en: "Prior", ja: "前期", unit: .millions) {
          ColumnDraft(facts.periods.span.years(-1))
        } rows: {
          RowDraft(Finance.revenues)
        }
        NoteDraft("A year before.", ja: "前年", on: facts(Finance.revenues, facts.periods.prior))
      }
    }
  }

  static let facts = """
    concept,period,dimensions,printed,scale,unit,slide,formula,value,note
    Revenues,1H16,,"1,234",6,JPY,1,,,
    Revenues,1H15,,"1,100",6,JPY,2,,,remark
    RevenuesGrowthRate,1H16,Comparison=YoY,up 12.3%,-2,pure,1,Revenues@1H16/Revenues@1H15-1,,
    CostOfRevenue,1H16,Vendor=Co,(60),6,JPY,1,CostOfRevenue@1H15+1,,
    GrossProfit,1H16,,—,6,JPY,1,,,
    OperatingIncomeLoss,1H16,,7,6,JPY,1,,,
    Milestone,1H16,Area=Sample; Event=Launch,,,,2,,2H17,
    """

  /// What wants to break out of where it stands.
  static let hostileTexts = [
    #"quotes " and ' and a backslash \"#, "=cmd|' /C calc'!A0", " +1", "-2", "@SUM(A1)", "\t=1", "\r\n=1",
    "'apostrophe", "＝1", "line\nfeed, comma; semicolon", "\u{202E}right to left\u{202C} עברית", "👩‍👩‍👧‍👦 🇯🇵",
    "</td><script>alert(1)</script> & ]]>", "| cell | [link](x) `code` *em* ~~no~~ $x$ # no", "决算短信e\u{301}",
    "\u{1}\u{7F}\u{85}\u{2028}",
  ]

  let report: Disclosure

  init(_ text: String = "Results") throws {
    report = try SampleReport(modules: [Module(text: text)], facts: Self.facts).report
  }

  /// The bytes of every file of an exporter, by path.
  func files(_ exporter: Exporter, _ options: [String: String] = [:]) throws -> [String: [UInt8]] {
    let settled = exporter.settle(ExportChoice(exporter.name, options: options))
    let files = try exporter.export(report, settled.options).files
    return try Dictionary(uniqueKeysWithValues: files.map { ($0.path, try $0.bytes()) })
  }

  func text(_ path: String, of exporter: Exporter, _ options: [String: String] = [:]) throws -> String {
    String(decoding: try files(exporter, options)[path] ?? [], as: UTF8.self)
  }

  /// Every figure that a section shows, as it is shown, in order.
  static func displays(_ section: Section) -> [String] {
    section.blocks.flatMap { block -> [String] in
      switch block {
      case .table(let table): table.rows.flatMap { $0.cells.compactMap { $0?.display } }
      case .chart(let chart): chart.figures.map(\.display)
      case .keyFigures(let figures): figures.map(\.figure.display)
      case .narrative(let narrative):
        narrative.paragraphs.flatMap { paragraph in
          paragraph.runs.compactMap { if case .figure(let figure) = $0 { figure.display } else { nil } }
        }
      case .note: []
      }
    }
  }
}
