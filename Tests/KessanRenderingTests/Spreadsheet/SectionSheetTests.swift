import KessanDisclosure
import KessanModel
import KessanSpreadsheet
import Testing

@testable import KessanRendering

@Suite("Sheets of sections")
struct SectionSheetTests {
  private func draft(_ chart: Chart, _ sample: ChartSample) throws -> SheetDraft {
    let report = try ReportSample().report
    let section = Section(
      id: "S-1", module: "M", slide: "S", title: Localized("S"),
      blocks: [.chart(chart), .narrative(Narrative(paragraphs: []))])
    let own = Disclosure(
      header: report.header, areas: [], taxonomy: report.taxonomy, facts: sample.facts,
      index: FactIndex(sample.facts), claims: [], sections: [section])
    var sheet = SectionSheet(
      section, own, FactText(own), ReportNotes(own), name: "S-1", contents: "Contents", formats: NumberFormats())
    sheet.compose()
    return sheet.draft
  }

  /// The numbers of a range, nil where there is none.
  private func numbers(_ range: CellRange, _ draft: SheetDraft) -> [ExactDecimal?] {
    range.rows.flatMap { row in
      range.columns.map { column in
        let cell = draft.rows[row].cells.first { $0.column == column }
        if case .number(let number) = cell?.content { return number }
        return nil
      }
    }
  }

  @Test("a table's cells are numbers, its labels are set in, its panes are frozen")
  func table() throws {
    let report = try ReportSample().report
    let section = try #require(report.sections.first)
    var sheet = SectionSheet(
      section, report, FactText(report), ReportNotes(report), name: "A-1", contents: "Contents",
      formats: NumberFormats())
    sheet.compose()
    let cells = sheet.draft.rows.flatMap(\.cells)
    let revenues = cells.filter { $0.content == .number(1234) }
    #expect(revenues.contains { $0.style.numberFormat == "#,##0_);(#,##0)" })
    #expect(revenues.contains { $0.style.numberFormat.hasPrefix("\"JPY\"#,##0\" million\"") })
    #expect(cells.contains { $0.style.indent == 2 && $0.content == .text(ReportSample.hostile) })
    #expect(cells.contains { $0.content == .number(-60) })
    #expect(sheet.draft.frozenRows >= 3 && sheet.draft.frozenColumns == 1)
    #expect(cells.allSatisfy { $0.column + $0.span <= sheet.draft.widths.count })
  }

  @Test("charts draw the cells below them", arguments: [Chart.Kind.groupedBars, .stackedBars, .lines, .composition])
  func charts(kind: Chart.Kind) throws {
    var sample = ChartSample()
    let chart = sample.chart(kind, [["1000000", "-2000000"], [nil, "3500000"]])
    let draft = try draft(chart, sample)
    let drawn = try #require(draft.charts.first?.chart)
    #expect(draft.charts.count == 1)
    #expect(drawn.series.map { numbers($0.values, draft) } == [[1, -2], [nil, ExactDecimal(35, exponent: -1)]])
    #expect(drawn.axisMinimum == nil)
  }

  @Test("amounts and ratios have a chart each, ratios as lines over it")
  func panels() throws {
    var sample = ChartSample()
    let chart = sample.chart(.barsAndLine, [["1000000", "2000000"], ["0.1", "0.2"]], ratios: [1])
    let draft = try draft(chart, sample)
    #expect(draft.charts.map(\.chart.kind) == [.lines, .columns])
    #expect(draft.charts[0].row < draft.charts[1].row)
    #expect(draft.charts[0].chart.axisFormat.contains("%"))
    #expect(draft.charts[1].chart.axisMinimum == 0)
  }

  @Test("many series of few categories stand in rows")
  func transposed() throws {
    var sample = ChartSample()
    let chart = sample.chart(.composition, (1...8).map { ["\($0)000000", nil] })
    let draft = try draft(chart, sample)
    let drawn = try #require(draft.charts.first?.chart)
    #expect(drawn.series.map { numbers($0.values, draft) } == (1...8).map { [ExactDecimal($0), nil] })
    #expect(drawn.categories.rows.count == 1 && drawn.categories.columns.count == 2)
  }

  @Test("steps have a row each, however many series the chart has", arguments: [Chart.Kind.waterfall, .bridge])
  func stepsOfManySeries(kind: Chart.Kind) throws {
    var sample = ChartSample()
    let chart = sample.chart(kind, (1...8).map { ["\($0)000000", "1000000"] })
    let draft = try draft(chart, sample)
    let drawn = try #require(draft.charts.first?.chart)
    #expect(drawn.categories.rows.count == 2 && drawn.categories.columns.count == 1)
  }

  @Test(
    "steps stand on a base that is not drawn; what crosses zero has a part on each side",
    arguments: [
      (["5", "3", "8"], [nil, "5", nil]), (["-5", "3", "-2"], [nil, "-2", nil]), (["1", "-3", "-2"], [nil, nil, nil]),
      (["5", "-3", "2"], [nil, "2", nil]), (["-1", "4", "3"], [nil, nil, nil]),
    ] as [([String], [String?])])
  func steps(values: [String], bases: [String?]) throws {
    var sample = ChartSample()
    let amounts = values.map { $0 + "000000" }
    let chart = sample.chart(.waterfall, [amounts], roles: { $0 == 1 ? .increase : .level })
    let draft = try draft(chart, sample)
    let drawn = try #require(draft.charts.first?.chart)
    let base = drawn.series.first { $0.colour == nil }.map { numbers($0.values, draft) }
    #expect((base ?? [nil, nil, nil]) == bases.map { $0.flatMap { ExactDecimal($0) } })
    var above: [ExactDecimal] = [.zero, .zero, .zero]
    var below = above
    for series in drawn.series {
      for (place, number) in numbers(series.values, draft).enumerated() {
        guard let number else { continue }
        if number.isNegative { below[place] = below[place] + number } else { above[place] = above[place] + number }
      }
    }
    let first = try #require(ExactDecimal(values[0]))
    let last = try #require(ExactDecimal(values[2]))
    #expect(above == [max(first, .zero), max(first, last, .zero), max(last, .zero)])
    #expect(below == [min(first, .zero), min(first, last, .zero), min(last, .zero)])
  }

  @Test("the drawing of a chart covers empty rows only")
  func overlaps() throws {
    var sample = ChartSample()
    let chart = sample.chart(.barsAndLine, [["1000000", "2000000"], ["0.1", "0.2"]], ratios: [1])
    let draft = try draft(chart, sample)
    for (row, _, chart) in draft.charts {
      var room = 0
      for place in row..<draft.rows.count where room * 4 / 3 < chart.height {
        #expect(draft.rows[place].cells.isEmpty)
        room += draft.rows[place].height ?? 15
      }
    }
  }
}
