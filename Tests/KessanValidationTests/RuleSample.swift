import KessanModel
import KessanTesting

@testable import KessanValidation

/// Reports of a few facts, made without the pipeline, so that a rule sees them as they are.
struct RuleSample {
  var vocabulary = Vocabulary(owner: "Test")
  var facts = FactTable()
  var areas: [Area] = []
  var sections: [Section] = []
  private let source: Int

  init() {
    source = facts.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
  }

  /// Adds a concept with labels in both languages.
  mutating func define(_ name: String, _ type: ItemType = .monetary, _ period: PeriodType = .duration) {
    vocabulary.concepts.append(Concept(name, type, period, label: Localized(name, ja: "項目\(name)")))
  }

  /// Adds a fact of the concept at a place; the first of them stands in row 2.
  mutating func add(
    _ value: FactValue, concept: Int = 0, _ period: String = "1H16", _ dimensions: [DimensionValue] = [],
    unit: String? = "JPY", annotation: Annotation? = nil
  ) {
    let context = facts.intern(Context(FiscalCalendar.japanese.period(period) ?? .forever, dimensions))
    facts.append(
      value, concept: concept, context: context, unit: unit.flatMap { Unit($0) }.flatMap { facts.intern($0) },
      source: source, row: facts.count + 2, annotation: annotation)
  }

  /// Adds an amount in millions.
  mutating func add(millions: Int, concept: Int = 0, _ period: String = "1H16", _ dimensions: [DimensionValue] = []) {
    add(.number(ExactDecimal(millions, exponent: 6), .decimals(-6)), concept: concept, period, dimensions)
  }

  var report: Report {
    Report(
      header: SampleReport.header, areas: areas, taxonomy: Taxonomy.composed(of: [vocabulary]).0, facts: facts,
      index: FactIndex(facts), claims: [], sections: sections)
  }

  var context: RuleContext { RuleContext(report) }
}

extension Finding {
  /// Code, severity and place, in one line.
  var summary: String { "\(code) \(severity.rawValue) \(location)" }
}
