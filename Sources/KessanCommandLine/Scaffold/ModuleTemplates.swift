import KessanDisclosure
import KessanModel

/// The files of a new business area.
struct ModuleTemplates {
  let name: String
  let header: ReportHeader

  /// The stem of the area's fact file: `RetailBanking` gives `retail-banking`.
  var fileStem: String {
    var stem = ""
    var previous: Character = "A"
    for letter in name {
      if letter.isUppercase, !previous.isUppercase { stem.append("-") }
      stem.append(contentsOf: letter.lowercased())
      previous = letter
    }
    return stem
  }

  var files: [(path: String, text: String)] {
    [
      ("Plugins/\(name)/\(name)Module.swift", module),
      ("Plugins/\(name)/\(name)Concepts.swift", concepts),
      ("Tests/\(name)Tests/\(name)Tests.swift", tests),
      ("Tests/\(name)Tests/Golden/\(name).txt", golden),
      ("Data/\(fileStem).csv", figures(span: header.period, end: end)),
    ]
  }

  private var module: String {
    """
    public import KessanPlugin

    /// The business area \(name).
    public struct \(name)Module: AnalysisModule {
      public init() {}

      public let area = Area("\(name)", title: Localized("\(name)", ja: "\(name)"))

      public var vocabulary: [any VocabularyElement] {
        \(name)Concepts.service
        \(name)Concepts.customers
        CountedThing("customers")
      }

      public func sections(_ facts: FactQuery) -> [SectionDraft] {
        let now = facts.periods.current
        SectionDraft("\(name)-overview", slide: "\(name)", en: "\(name) overview", ja: "\(name) 概況") {
          TableDraft(en: "\(name) at a glance", ja: "\(name) 主要数値", unit: .millions) {
            ColumnDraft(facts.periods.span.years(-1))
            ColumnDraft(facts.periods.span)
          } rows: {
            RowDraft(Finance.revenues, \(name)Concepts.service, label: Localized("Revenues", ja: "売上高"))
          }
          KeyFigures {
            KeyFigureDraft(
              facts(\(name)Concepts.customers, facts.periods.currentEnd), .plain, en: "Customers", ja: "顧客数")
          }
          NarrativeDraft {
            Paragraph("\(name) revenues of \\(now) were \\(facts(Finance.revenues, now, \(name)Concepts.service), .millions).")
          }
        }
      }
    }

    """
  }

  private var concepts: String {
    """
    import KessanPlugin

    /// What the area \(name) adds to the taxonomy.
    enum \(name)Concepts {
      static let service = Service.axis.member("\(name)", en: "\(name)", ja: "\(name)")

      static let customers = TypedConcept<Count, Instant>(
        "\(name)Customers", en: "\(name) customers", ja: "\(name) 顧客数")
    }

    """
  }

  private var tests: String {
    """
    import KessanTesting
    import Testing
    import \(name)

    @Suite("\(name)")
    struct \(name)Tests {
      @Test("The module keeps the contract of modules")
      func contract() {
        #expect(ModuleContract.violations(of: \(name)Module()) == [])
      }

      @Test("The sections are as the golden shows them")
      func sections() throws {
        let report = try SampleReport(modules: [\(name)Module()], facts: Self.facts)
        #expect(Golden.difference(of: report.sectionText, from: "\(name).txt", beside: #filePath) == nil)
      }

      static let facts = \"\"\"
    \(figures(span: FiscalSpan(.half(1), 2016), end: "2Q16-end").split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
        \"\"\"
    }

    """
  }

  private var golden: String {
    """
    # \(name)-overview · \(name) · \(name)
    \(name) overview / \(name) 概況

    [table] \(name) at a glance / \(name) 主要数値 (JPY million / 百万円)
    |  | 1H15 | 1H16 |
    | Revenues | 1,000 | 1,200 |

    [key figure] Customers / 顧客数: 345

    [en] \(name) revenues of 1H16 were {JPY1,200 million}.

    """
  }

  /// The name of the last day of the reported span.
  private var end: String {
    header.calendar.period(of: header.period)?.end.map { header.calendar.label(for: .instant($0)) } ?? ""
  }

  private func figures(span: FiscalSpan, end: String) -> String {
    """
    concept,period,dimensions,printed,scale,unit,slide
    Revenues,\(span.years(-1)),Service=\(name),"1,000",6,JPY,\(name)
    Revenues,\(span),Service=\(name),"1,200",6,JPY,\(name)
    \(name)Customers,\(end),,345,0,customers,\(name)

    """
  }
}
