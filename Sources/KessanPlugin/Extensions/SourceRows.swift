public import KessanDisclosure
public import KessanModel

/// Adds the facts of one input by the names of their aspects, as a workspace writes them.
///
///     var rows = SourceRows(input)
///     rows.add(.number(amount, .decimals(0)), concept: "Revenues", period: "1H16", unit: "JPY", line: 3, to: &sourced)
///
/// What the taxonomy does not know is a finding at the line, and no fact. Rules judge the rest, as for any source.
public struct SourceRows {
  private let file: String
  private let taxonomy: Taxonomy
  private let calendar: FiscalCalendar
  private var source: Int?

  public init(_ input: borrowing SourceInput) {
    file = input.file
    taxonomy = input.taxonomy
    calendar = input.calendar
  }

  /// Adds a fact, or a finding on what of it is unknown.
  ///
  /// - Parameters:
  ///   - dimensions: The members, by dimension; default members are left out by themselves.
  ///   - unit: As a workspace writes it, such as `JPY` or `JPY/shares`; nil for a text.
  ///   - line: Where the fact stands in the file, counted from 1.
  /// - Returns: Whether the fact was added.
  @discardableResult
  public mutating func add(
    _ value: FactValue, concept: String, period: String, dimensions: [DimensionValue] = [], unit: String?, line: Int,
    to sourced: inout SourcedFacts
  ) -> Bool {
    guard let index = taxonomy.index(ofConcept: concept) else {
      return refuse(.unknownConcept, line, "There is no concept \"\(concept)\".", "Check its name.", &sourced)
    }
    guard let period = calendar.period(period) else {
      return refuse(
        .badPeriod, line, "\"\(period)\" is not a period.", "Write 1H16, 2Q16-end or 2016-09-30.", &sourced)
    }
    for value in dimensions {
      guard let dimension = taxonomy.dimension(value.dimension) else {
        return refuse(
          .unknownDimension, line, "There is no dimension \"\(value.dimension)\".", "Check its name.", &sourced)
      }
      guard dimension.isTyped || taxonomy.member(value) != nil else {
        return refuse(.unknownMember, line, "There is no member \(value).", "Check its name.", &sourced)
      }
    }
    guard Set(dimensions.map(\.dimension)).count == dimensions.count else {
      return refuse(.badDimension, line, "A dimension is named twice.", "Name each once.", &sourced)
    }
    var unitIndex: Int?
    if let unit {
      guard let parsed = Unit(unit), isKnown(parsed), let index = sourced.facts.intern(parsed) else {
        return refuse(
          .badUnit, line, "\"\(unit)\" is not a unit of this workspace.",
          "Write a currency such as JPY, pure, shares, or declare what is counted under \"counts\".", &sourced)
      }
      unitIndex = index
    }
    if source == nil { source = sourced.facts.intern(source: .row(file: file, line: 1)) }
    guard let source else {
      return refuse(
        .tooManyFiles, line, "The report has more sources than can be told apart.", "Join fact files.",
        &sourced)
    }
    let context = sourced.facts.intern(taxonomy.normalised(Context(period, dimensions)))
    sourced.facts.append(value, concept: index, context: context, unit: unitIndex, source: source, row: line)
    return true
  }

  /// Whether every measure is a standard's, or is counted by a module or the workspace.
  private func isKnown(_ unit: Unit) -> Bool {
    (unit.numerators + unit.denominators).allSatisfy { measure in
      switch measure {
      case .currency(let code): Currency.codes.contains(code)
      case .pure, .shares, .registry: true
      case .own(let name): taxonomy.counts.contains(name)
      }
    }
  }

  private func refuse(
    _ code: FindingCode, _ line: Int, _ message: String, _ hint: String, _ sourced: inout SourcedFacts
  ) -> Bool {
    sourced.findings.append(Finding(code, .error, .init(file: file, line: line), message, hint: hint))
    return false
  }
}
