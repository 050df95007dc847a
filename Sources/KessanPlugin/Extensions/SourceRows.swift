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
  private let aspects: AspectReader
  private var source: Int?

  public init(_ input: borrowing SourceInput) {
    file = input.file
    taxonomy = input.taxonomy
    aspects = AspectReader(taxonomy: input.taxonomy, calendar: input.calendar)
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
    let read: (concept: Int, context: Context, unit: Unit?)
    do {
      read = try self.read(concept, period, dimensions, unit)
    } catch {
      return refuse(error, line, &sourced)
    }
    var unitIndex: Int?
    if let unit = read.unit {
      unitIndex = sourced.facts.intern(unit)
      guard unitIndex != nil else { return refuse(Self.tooManyUnits, line, &sourced) }
    }
    if source == nil { source = sourced.facts.intern(source: .row(file: file, line: 1)) }
    guard let source else { return refuse(Self.tooManyFiles, line, &sourced) }
    let context = sourced.facts.intern(read.context)
    sourced.facts.append(value, concept: read.concept, context: context, unit: unitIndex, source: source, row: line)
    return true
  }

  /// The aspects of a fact, or what is wrong with the first that cannot be read.
  private func read(
    _ concept: String, _ period: String, _ dimensions: [DimensionValue], _ unit: String?
  ) throws(AspectFault) -> (concept: Int, context: Context, unit: Unit?) {
    let index = try aspects.concept(concept)
    let period = try aspects.period(period)
    for value in dimensions {
      let dimension: Dimension
      do { dimension = try aspects.dimension(value.dimension) } catch { throw error.coded(.unknownDimension) }
      do { try aspects.check(value.member, of: dimension) } catch { throw error.coded(.unknownMember) }
    }
    guard Set(dimensions.map(\.dimension)).count == dimensions.count else { throw Self.repeatedDimension }
    var read: Unit?
    if let unit {
      do { read = try aspects.unit(unit) } catch { throw error.coded(.badUnit) }
    }
    return (index, taxonomy.normalised(Context(period, dimensions)), read)
  }

  private static let repeatedDimension = AspectFault(
    kind: .badDimension, message: "A dimension is named twice.", hint: "Name each once.")
  private static let tooManyUnits = AspectFault(
    kind: .badUnit, message: "The report has more units than can be kept.",
    hint: "Check the units for values that are no units.")
  private static let tooManyFiles = AspectFault(
    kind: .tooManyFiles, message: "The report has more sources than can be told apart.", hint: "Join fact files.")

  private func refuse(_ fault: AspectFault, _ line: Int, _ sourced: inout SourcedFacts) -> Bool {
    sourced.findings.append(Finding(fault.kind, .init(file: file, line: line), fault.message, hint: fault.hint))
    return false
  }
}

extension AspectFault {
  /// The same fault under the code that sources of others give it.
  fileprivate func coded(_ kind: FindingCode) -> AspectFault {
    AspectFault(kind: kind, message: message, hint: hint)
  }
}
