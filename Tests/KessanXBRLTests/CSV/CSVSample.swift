import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@testable import KessanRendering
@testable import KessanXBRL

/// A report that is small enough to read, and what to ask of its xBRL-CSV.
struct CSVSample {
  static let hostile = "\"quoted\", \\ <b>&amp;</b>\n=1+1 \u{2028}\t決算 😀"
  static let halfYear = Period("2016-04-01/2016-09-30") ?? .forever
  static let lastHalfYear = Period("2015-04-01/2015-09-30") ?? .forever
  static let halfYearEnd = Period("2016-09-30") ?? .forever

  static let taxonomy: Taxonomy = {
    var vocabulary = Vocabulary(owner: "Test")
    vocabulary.concepts = [
      Concept("Revenues", .monetary, .duration, label: Localized("Revenues", ja: "売上高")),
      Concept("RevenuesGrowthRate", .percent, .duration, label: Localized("Growth of revenues")),
      Concept("Cost", .monetary, .duration, label: Localized("Cost")),
      Concept("CostGrowthRate", .percent, .duration, label: Localized("Growth of cost")),
      Concept("Customers", .integer, .instant, label: Localized("Customers", ja: "顧客数")),
      Concept("Earnings", .perShare, .duration, label: Localized("Earnings")),
      Concept("Remark", .string, .duration, label: Localized("Remark")),
      Concept("Day", .date, .duration, label: Localized("Day")),
    ]
    vocabulary.dimensions = [
      Dimension("Line", .explicit(defaultMember: "All"), label: Localized("Line")),
      Dimension("Vendor", .typed, label: Localized("Vendor")),
    ]
    vocabulary.members = [
      Member("All", of: "Line", label: Localized("All")), Member("A", of: "Line", label: Localized("A")),
      Member("B", of: "Line", label: Localized("B")),
    ]
    return Taxonomy.composed(of: [vocabulary]).0
  }()

  private(set) var facts = FactTable()
  private let source: Int

  init() {
    source = facts.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
  }

  static func number(_ mantissa: Int, _ exponent: Int = 0, _ accuracy: Accuracy = .exact) -> FactValue {
    .number(ExactDecimal(mantissa, exponent: exponent), accuracy)
  }

  /// Adds a fact and gives its place.
  mutating func add(
    _ concept: String, _ value: FactValue, _ period: Period = halfYear, _ unit: String? = nil,
    _ dimensions: [DimensionValue] = []
  ) -> Int {
    let context = facts.intern(Context(period, dimensions))
    return facts.append(
      value, concept: Self.taxonomy.index(ofConcept: concept) ?? 0, context: context,
      unit: unit.flatMap { Unit($0) }.flatMap { facts.intern($0) }, source: source, row: 2)
  }

  func report(_ blocks: [Section.Block] = [], header: ReportHeader = SampleReport.header) -> Disclosure {
    Disclosure(
      header: header, areas: [], taxonomy: Self.taxonomy, facts: facts, index: FactIndex(facts), claims: [],
      sections: [
        Section(
          id: "II.2", module: "Test", slide: "II-2", title: Localized("Results", ja: "業績"), blocks: blocks)
      ])
  }

  /// Revenues and cost of two half-years with their growth, a chart of lines, a noted remark, and facts no section shows.
  static func small() -> Disclosure {
    var sample = CSVSample()
    let millions = Accuracy.decimals(-6)
    let revenues = sample.add("Revenues", number(74_123, 6, millions), halfYear, "JPY")
    let lastRevenues = sample.add("Revenues", number(65_334, 6, millions), lastHalfYear, "JPY")
    let growth = sample.add("RevenuesGrowthRate", number(135, -3, .decimals(3)), halfYear, "pure")
    let cost = sample.add("Cost", .none, halfYear, "JPY")
    let lastCost = sample.add("Cost", number(53_627, 6, millions), lastHalfYear, "JPY")
    let costGrowth = sample.add("CostGrowthRate", number(161, -3, .decimals(3)), halfYear, "pure")
    let lineA = sample.add("Revenues", number(118, 8, .decimals(-8)), halfYear, "JPY", [.init("Line", "A")])
    let lineB = sample.add("Revenues", number(0), .forever, "JPY", [.init("Line", "B")])
    let remark = sample.add("Remark", .text(hostile, .japanese), halfYear, nil, [.init("Vendor", "#1, \"V\"")])
    _ = sample.add("Earnings", number(-24_11, -2, .decimals(2)), halfYear, "JPY/shares")
    _ = sample.add("Customers", number(12, 2), halfYearEnd, "customers")
    _ = sample.add("Remark", .text("", nil))
    _ = sample.add("Day", .text("2016-11-08", nil))
    let table = Self.table(
      columns: [("amount", "1H16"), ("amount", "1H15"), ("growthRate", "1H16")],
      rows: [
        (Localized("Revenues", ja: "売上高"), [revenues, lastRevenues, growth]),
        (Localized("Cost, \"all\""), [cost, lastCost, costGrowth]),
        (Localized("of which"), [nil, nil, nil]),
      ])
    let chart = Chart(
      kind: .groupedBars, title: Localized("Lines"), unit: Localized("JPY billion"), scale: 9,
      categories: [.init(label: Localized("1H16"))],
      series: [
        .init(label: Localized("Line A", ja: "A"), values: [Figure(fact: lineA, display: "11.8")]),
        .init(label: Localized("Line B"), values: [Figure(fact: lineB, display: "0")]),
        .init(label: Localized("All"), values: [Figure(fact: revenues, display: "74.1")]),
      ], source: Localized("slide II-2"))
    let note = Note(Localized(hostile, ja: "注"), facts: [growth, remark])
    return sample.report([.table(table), .chart(chart), .note(note)])
  }

  /// A table whose cells are the places of facts.
  static func table(
    columns: [(measure: String, period: String)], rows: [(label: Localized, cells: [Int?])]
  ) -> SectionTable {
    SectionTable(
      caption: Localized("Table"), unit: Localized("JPY"),
      columns: columns.map {
        .init(label: Localized($0.period), period: $0.period, measure: $0.measure, dimensions: [])
      },
      rows: rows.map { row in
        .init(
          label: row.label, level: 0, concept: "", dimensions: [],
          cells: row.cells.map { cell in cell.map { Figure(fact: $0, display: "x") } })
      })
  }

  /// The files by name.
  static func files(_ report: Disclosure, layout: String = "tables") throws -> [String: String] {
    let output = try CSVReportExporter.exporter.export(report, ExportOptions(["layout": layout]))
    return try Dictionary(
      uniqueKeysWithValues: output.files.map { file in
        (String(file.path.trimmingPrefix("xbrl-csv/")), String(decoding: try file.bytes(), as: UTF8.self))
      })
  }

  /// The template of a grid, and the table as text.
  func gridTable(_ table: SectionTable) throws -> (template: TableTemplate, text: String) {
    let report = report().report
    let table = GridTable(FactGrid(table, facts: facts), FactAspects(report, OIMNames(report)))
    return (table.template, String(decoding: try table.render(facts, .memory), as: UTF8.self))
  }
}
