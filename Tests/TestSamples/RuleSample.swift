package import KessanDisclosure
package import KessanModel
import KessanTesting
package import KessanValidation

/// Reports of a few facts, made without the pipeline, so that a rule sees them as they are.
package struct RuleSample {
  package var vocabulary = Vocabulary(owner: "Test")
  package var facts = FactTable()
  package var areas: [Area] = []
  package var sections: [Section] = []
  private let source: Int

  package init() {
    source = facts.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
  }

  /// Adds a concept with labels in both languages.
  package mutating func define(_ name: String, _ type: ItemType = .monetary, _ period: PeriodType = .duration) {
    vocabulary.concepts.append(Concept(name, type, period, label: Localized(name, ja: "項目\(name)")))
  }

  /// Adds a fact of the concept at a place; the first of them stands in row 2.
  package mutating func add(
    _ value: FactValue, concept: Int = 0, _ period: String = "1H16", _ dimensions: [DimensionValue] = [],
    unit: String? = "JPY", annotation: Annotation? = nil
  ) {
    let context = facts.intern(Context(FiscalCalendar.japanese.period(period) ?? .forever, dimensions))
    facts.append(
      value, concept: concept, context: context, unit: unit.flatMap { Unit($0) }.flatMap { facts.intern($0) },
      source: source, row: facts.count + 2, annotation: annotation)
  }

  /// Adds an amount in millions.
  package mutating func add(
    millions: Int, concept: Int = 0, _ period: String = "1H16", _ dimensions: [DimensionValue] = []
  ) {
    add(.number(ExactDecimal(millions, exponent: 6), .decimals(-6)), concept: concept, period, dimensions)
  }

  package var disclosure: Disclosure {
    Disclosure(
      header: SampleReport.header, areas: areas, taxonomy: Taxonomy.composed(of: [vocabulary]).0, facts: facts,
      index: FactIndex(facts), claims: [], sections: sections)
  }

  package var context: RuleContext { RuleContext(disclosure.report) }
}

extension Finding {
  /// Code, severity and place, in one line.
  package var summary: String { "\(code) \(severity.rawValue) \(location)" }
}
