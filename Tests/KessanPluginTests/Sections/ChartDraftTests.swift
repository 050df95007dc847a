import KessanDisclosure
import KessanModel
import KessanPlugin
import Testing

@Suite("Chart drafts")
struct ChartDraftTests {
  private static let entries: [Sample.Entry] = [
    Sample.Entry("Revenues@1H15", millions: 90), Sample.Entry("Revenues@1H16", millions: 100),
    Sample.Entry("CostOfRevenue@1H16", millions: 60), Sample.Entry("GrossProfit@1H16", millions: 40),
    Sample.Entry("RevenuesGrowthRate@1H16[Comparison=YoY]", permille: 111),
    Sample.Entry("OperatingIncomeLoss@1H16", .none),
  ]

  private func chart(_ block: some BlockDraft) throws -> Chart? {
    let section = Sample.section(try Sample.lookup(Self.entries), block)
    guard case .chart(let chart) = section.blocks.first else { return nil }
    return chart
  }

  private let now = Sample.query.periods.current
  private let span = FiscalSpan(.half(1), 2016)

  @Test("rows are series over columns; ratios are told apart, what is not disclosed is no value")
  func series() throws {
    let chart = try chart(
      ChartDraft(.barsAndLine, en: "T", ja: "題", unit: .millions) {
        ColumnDraft(span.years(-1))
        ColumnDraft(span)
        ColumnDraft(span.years(3))
      } series: {
        RowDraft(Finance.revenues)
        RowDraft(Finance.revenues.growthRate, Comparison.yearOnYear)
        RowDraft(Finance.operatingIncome)
      })
    #expect(chart?.categories.map(\.label.en) == ["1H15", "1H16"])
    #expect(chart?.series.map(\.isRatio) == [false, true])
    #expect(chart?.series.map { $0.values.map { $0?.display } } == [["90", "100"], [nil, "+11.1%"]])
    #expect(chart?.unit.en == "JPY million")
    #expect(chart?.source.en == "slide II-1")
  }

  @Test("transposed, columns are series over rows; ratios among amounts are left out")
  func transposed() throws {
    let chart = try chart(
      ChartDraft(.groupedBars, en: "T", ja: "題", unit: .millions) {
        RowDraft(Finance.revenues)
        RowDraft(Finance.grossProfit)
      } series: {
        ColumnDraft(span)
        ColumnDraft(span, .yearOnYearGrowth)
      })
    #expect(chart?.categories.map(\.label.en) == ["Revenues", "Gross margin"])
    #expect(chart?.series.map(\.isRatio) == [false, true])
    #expect(chart?.series[0].values.map { $0?.display } == ["100", "40"])
  }

  @Test("a waterfall keeps the roles of its steps and shows what is taken away in brackets")
  func waterfall() throws {
    let chart = try chart(
      WaterfallDraft(en: "T", ja: "題", unit: .millions, range: .close) {
        StepDraft(.level, Sample.query(Finance.revenues, now), en: "Revenues", ja: "売上高")
        StepDraft(.decrease, Sample.query(Finance.costOfRevenue, now), en: "Cost", ja: "原価")
        StepDraft(.level, Sample.query(Finance.operatingIncome, now), en: "None", ja: "無")
        StepDraft(.level, Sample.query(Finance.grossProfit, now), en: "Margin", ja: "総利益")
      })
    #expect(chart?.kind == .bridge)
    #expect(chart?.categories.map(\.role) == [.level, .decrease, .level])
    #expect(chart?.series[0].values.map { $0?.display } == ["100", "(60)", "40"])
  }

  @Test("a waterfall that begins or ends nowhere is left out")
  func waterfallWithoutEnd() throws {
    let chart = try chart(
      WaterfallDraft(en: "T", ja: "題", unit: .millions) {
        StepDraft(.level, Sample.query(Finance.revenues, now), en: "Revenues", ja: "売上高")
        StepDraft(.decrease, Sample.query(Finance.costOfRevenue, now), en: "Cost", ja: "原価")
        StepDraft(.level, Sample.query(Finance.operatingIncome, now), en: "None", ja: "無")
      })
    #expect(chart == nil)
  }

  @Test("parts of one label in two pillars are one series")
  func composition() throws {
    let chart = try chart(
      CompositionDraft(en: "T", ja: "題", unit: .millions) {
        PillarDraft(en: "A", ja: "A") { PartDraft(Sample.query(Finance.revenues, now), en: "X", ja: "X") }
        PillarDraft(en: "B", ja: "B") {
          PartDraft(Sample.query(Finance.costOfRevenue, now), en: "X", ja: "X")
          PartDraft(Sample.query(Finance.grossProfit, now), en: "Y", ja: "Y")
        }
      })
    #expect(chart?.series.map { $0.values.map { $0?.display } } == [["100", "60"], [nil, "40"]])
  }

  @Test("a chart of fewer than two values is left out")
  func sparse() throws {
    let chart = try chart(
      ChartDraft(.lines, en: "T", ja: "題", unit: .millions) {
        ColumnDraft(span)
      } series: {
        RowDraft(Finance.grossProfit)
        RowDraft(Finance.operatingIncome)
      })
    #expect(chart == nil)
  }

  @Test("a section counts the facts of its charts, and moves them")
  func moving() throws {
    let section = Sample.section(
      try Sample.lookup(Self.entries),
      WaterfallDraft(en: "T", ja: "題", unit: .millions) {
        StepDraft(.level, Sample.query(Finance.revenues, now), en: "R", ja: "R")
        StepDraft(.decrease, Sample.query(Finance.costOfRevenue, now), en: "C", ja: "C")
      })
    #expect(section.facts == [1, 2])
    #expect(section.moving { $0 + 10 }.facts == [11, 12])
  }
}
