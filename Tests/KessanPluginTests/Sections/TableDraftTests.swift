import KessanDisclosure
import KessanModel
import Testing

@testable import KessanPlugin

@Suite struct TableDraftTests {
  private func table(_ entries: [Sample.Entry], _ draft: TableDraft) throws -> SectionTable {
    let section = Sample.section(try Sample.lookup(entries), draft)
    #expect(section.unresolved.isEmpty)
    guard case .table(let table) = section.blocks.first else { throw NoTable() }
    return table
  }

  private struct NoTable: Error {}

  private var draft: TableDraft {
    let now = FiscalSpan(.half(1), 2016)
    return TableDraft(en: "Results", ja: "業績", unit: .millions) {
      ColumnDraft(now)
      ColumnDraft(now.years(-1))
      ColumnDraft(now, .yearOnYearGrowth)
      ColumnDraft(now, .yearOnYearChange)
      ColumnDraft(now, .ratioToRevenues)
    } rows: {
      RowDraft(Finance.revenues)
      RowDraft(Finance.costOfRevenue)
      RowDraft(Finance.revenues, SampleModule.network, level: 1)
      RowDraft(SampleModule.subscriptions, label: Localized("Lines"))
    }
  }

  @Test func showsRowsByColumns() throws {
    let table = try table(
      [
        .init("Revenues@1H16", millions: 74_123), .init("Revenues@1H15", millions: 65_300),
        .init("RevenuesGrowthRate@1H16[Comparison=YoY]", permille: 135),
        .init("RevenuesIncreaseDecrease@1H16[Comparison=YoY]", millions: -586),
        .init("Revenues@1H16[Segment=Network]", millions: 40_000), .init("CostOfRevenue@1H16", millions: 62_275),
        .init("CostOfRevenueToRevenuesRatio@1H16", permille: 840),
        .init("Subscriptions@2Q16-end", .number(1_570_000_000, .exact), unit: Unit("subscriptions")),
      ], draft)
    #expect(table.caption[.japanese] == "業績")
    #expect(table.unit == Localized("JPY million", ja: "百万円"))
    #expect(
      table.columns.map(\.label.en) == ["1H16", "1H15", "1H16, YoY growth", "1H16, YoY change", "1H16, % of revenues"])
    #expect(table.columns[2].label.ja == "1H16 前年同期比増減率")
    #expect(table.rows.map(\.label.en) == ["Revenues", "Cost of revenues", "Network services", "Lines"])
    #expect(table.rows.map(\.level) == [0, 0, 1, 0])
    #expect(table.rows[0].cells.map { $0?.display } == ["74,123", "65,300", "+13.5%", "(586)", nil])
    #expect(table.rows[1].cells.map { $0?.display } == ["62,275", nil, nil, nil, "84.0%"])
    #expect(table.rows[2].cells.map { $0?.display } == ["40,000", nil, nil, nil, nil])
    #expect(table.rows[3].cells.first??.display == "1,570,000,000 subscriptions")
    #expect(table.rows[0].cells.map { $0?.fact } == [0, 1, 2, 3, nil])
  }

  @Test("A cell in another unit than its table's says the unit; the table's own and ratios do not")
  func mixedUnits() throws {
    let table = try table(
      [
        .init("Revenues@1H16", millions: 74_123),
        .init("Revenues@1H15", .number(ExactDecimal(82, exponent: 5), .decimals(-5)), unit: .currency("USD")),
        .init("RevenuesGrowthRate@1H16[Comparison=YoY]", permille: 135),
        .init("CostOfRevenue@1H16", .number(ExactDecimal(-62, exponent: 5), .decimals(-5)), unit: .currency("EUR")),
        .init(
          "RevenuesIncreaseDecrease@1H16[Comparison=YoY]", .number(ExactDecimal(5, exponent: 5), .decimals(-5)),
          unit: .currency("USD")),
        .init(
          "Revenues@1H16[Segment=Network]", .number(ExactDecimal(1850, exponent: -2), .decimals(2)),
          unit: Unit("JPY/shares")),
        .init("Subscriptions@2Q16-end", .none, unit: Unit("subscriptions")),
        .init("Subscriptions@2Q15-end", .number(345, .exact), unit: .pure),
      ], draft)
    #expect(table.unit == Localized("JPY million", ja: "百万円"))
    #expect(table.rows[3].cells.map { $0?.display }.prefix(2) == ["—", "345 (number)"])
    #expect(
      table.rows[0].cells.prefix(4).map { $0?.display } == ["74,123", "USD8.2 million", "+13.5%", "+USD0.5 million"])
    #expect(table.rows[1].cells.first??.display == "(EUR6.2 million)")
    #expect(table.rows[2].cells.first??.display == "18.50 JPY/shares")
    #expect(table.rows[3].cells.first??.display == "—")
  }

  @Test("The heading names the reporting currency where a cell is in it, wherever that cell stands")
  func headingUnit() throws {
    let dollars = Sample.Entry(
      "Revenues@1H16", .number(ExactDecimal(82, exponent: 5), .decimals(-5)), unit: .currency("USD"))
    for (currency, heading, displays) in [
      ("JPY", "JPY million", ["USD8.2 million", "65,300"]), (nil, "USD million", ["8.2", "JPY65,300 million"]),
      ("EUR", "USD million", ["8.2", "JPY65,300 million"]),
    ] {
      let lookup = try Sample.lookup([dollars, .init("Revenues@1H15", millions: 65_300)], currency: currency)
      guard case .table(let table) = Sample.section(lookup, draft).blocks.first else { throw NoTable() }
      #expect(table.unit.en == heading)
      #expect(table.rows[0].cells.map { $0?.display } == displays)
    }
  }

  @Test("A cell that could show facts of two units shows none, and the section says so")
  func ambiguousUnits() throws {
    let entries: [Sample.Entry] = [
      .init("Revenues@1H16", millions: 74_123), .init("Revenues@1H15", millions: 65_300),
      .init("Revenues@1H16", .number(ExactDecimal(7, exponent: 8), .decimals(-8)), unit: .currency("USD")),
    ]
    for entries in [entries, entries.reversed()] {
      let section = Sample.section(try Sample.lookup(entries), draft)
      guard case .table(let table) = section.blocks.first else { throw NoTable() }
      #expect(table.rows[0].cells.map { $0?.display } == ["65,300"])
      #expect(section.ambiguous.map(\.reference.description) == ["Revenues@1H16"])
      #expect(section.ambiguous.map(\.units) == [["JPY", "USD"]])
      #expect(section.unresolved.isEmpty)
      let inYen = Sample.section(try Sample.lookup(entries, currency: "JPY"), draft)
      guard case .table(let table) = inYen.blocks.first else { throw NoTable() }
      #expect(table.rows[0].cells.map { $0?.display } == ["74,123", "65,300"])
      #expect(inYen.ambiguous.isEmpty)
    }
  }

  @Test func emptyRowsAndColumnsAreLeftOut() throws {
    let table = try table([.init("CostOfRevenue@1H15", millions: 5), .init("Revenues@FY15", millions: 7)], draft)
    #expect(table.columns.map(\.label.en) == ["1H15"])
    #expect(table.rows.map(\.label.en) == ["Cost of revenues"])
    #expect(table.rows[0].cells.map { $0?.display } == ["5"])
  }

  @Test func aTableWithoutFactsIsLeftOut() throws {
    let section = Sample.section(try Sample.lookup([.init("Revenues@FY15", millions: 7)]), draft)
    #expect(section.blocks.isEmpty)
    #expect(section.facts.isEmpty)
  }

  @Test func undisclosedFactsAreShownAsDashes() throws {
    let table = try table([.init("Revenues@1H16", .none)], draft)
    #expect(table.rows[0].cells.map { $0?.display } == ["—"])
  }

  @Test func ratiosAloneAreInPercent() throws {
    let table = try table([.init("RevenuesGrowthRate@1H16[Comparison=YoY]", permille: 135)], draft)
    #expect(table.unit.en == "%")
  }

  @Test func columnsMayHaveMembersAndPeriods() throws {
    let now = FiscalSpan(.half(1), 2016)
    let year = Sample.query.periods.yearToCurrentEnd
    let draft = TableDraft(en: "T", ja: "表", unit: .plain) {
      ColumnDraft(now, .amount, Scenario.target)
      ColumnDraft(year, near: now, .amount, label: Localized("Year"))
    } rows: {
      RowDraft(Finance.revenues, Segment["Unknown"])
    }
    let table = try table(
      [
        .init("Revenues@1H16[Scenario=Target,Segment=Unknown]", .number(5, .exact)),
        .init("Revenues@2015-10-01/2016-09-30[Segment=Unknown]", .number(-1234, .exact)),
      ], draft)
    #expect(table.columns.map(\.label.en) == ["1H16, Target", "Year"])
    #expect(table.columns[0].label.ja == "1H16 計画")
    #expect(table.rows[0].label.en == "Unknown")
    #expect(table.rows[0].cells.map { $0?.display } == ["5", "(1,234)"])
    #expect(table.unit.en == "JPY")
  }
}
