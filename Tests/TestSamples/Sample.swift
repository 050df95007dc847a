package import KessanDisclosure
package import KessanModel

/// Small taxonomies and tables to test with.
package enum Sample {
  package static let calendar = FiscalCalendar.japanese
  package static let concepts = ["Revenues", "NetIncomeLoss", "GrowthRate", "Note"]

  /// Two owners: the concepts above, and a dimension with the members A, B (part of A) and the default All.
  package static let taxonomy: Taxonomy = {
    var first = Vocabulary(owner: "First")
    first.concepts = concepts.map { name in
      Concept(
        name, name == "Note" ? .string : name == "GrowthRate" ? .percent : .monetary, .duration, label: Localized(name))
    }
    var second = Vocabulary(owner: "Second")
    second.dimensions = [Dimension("Line", .explicit(defaultMember: "All"), label: Localized("Line"))]
    second.members = [
      Member("All", of: "Line", label: Localized("All")), Member("A", of: "Line", label: Localized("A")),
      Member("B", of: "Line", label: Localized("B"), parent: "A"),
    ]
    return Taxonomy.composed(of: [first, second]).0
  }()

  /// One fact to be.
  package struct Row: Sendable {
    package var value: FactValue
    package var concept = "Revenues"
    package var period = "1H16"
    package var dimensions: [DimensionValue] = []
    package var unit: Unit? = .currency("JPY")
    package var annotation: Annotation?

    package init(
      _ value: FactValue, _ concept: String = "Revenues", _ period: String = "1H16",
      _ dimensions: [DimensionValue] = [], unit: Unit? = .currency("JPY"), annotation: Annotation? = nil
    ) {
      self.value = value
      self.concept = concept
      self.period = period
      self.dimensions = dimensions
      self.unit = unit
      self.annotation = annotation
    }

    /// A number in millions.
    package init(millions: Int, _ concept: String = "Revenues", _ period: String = "1H16") {
      self.init(.number(ExactDecimal(millions, exponent: 6), .decimals(-6)), concept, period)
    }
  }

  /// The rows as a table; the first is on line 2 of `facts.csv`.
  package static func table(_ rows: [Row]) -> FactTable {
    var table = FactTable()
    let source = table.intern(source: .row(file: "facts.csv", line: 1)) ?? 0
    for (place, row) in rows.enumerated() {
      let context = table.intern(Context(calendar.period(row.period) ?? .forever, row.dimensions))
      let unit = row.unit.flatMap { table.intern($0) }
      table.append(
        row.value, concept: taxonomy.index(ofConcept: row.concept) ?? 0, context: context, unit: unit, source: source,
        row: place + 2, annotation: row.annotation)
    }
    return table
  }

  package static func formula(_ text: String) throws -> Formula { try FormulaParser.formula(text, calendar: calendar) }
}
