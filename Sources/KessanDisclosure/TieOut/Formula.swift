public import KessanModel

/// A reference to facts by their aspects, as formulas and commentary write it: `Revenues@1H16[Segment=Cloud]`, or
/// `Revenues@1H16[unit=USD]` where the facts have more than one unit.
public struct FactReference: Sendable, Hashable, CustomStringConvertible {
  public let concept: String
  public let context: Context
  /// The unit that it names, as a workspace writes it; nil where it names none. See ``UnitChoice``.
  public let unit: String?
  /// The text as written, for people.
  public let description: String

  /// The word that stands for the unit where a dimension could.
  public static let unitKey = "unit"

  public init(concept: String, context: Context, unit: String? = nil, description: String) {
    self.concept = concept
    self.context = context
    self.unit = unit
    self.description = description
  }

  /// The reference as a calendar writes it.
  public init(concept: String, context: Context, unit: String? = nil, calendar: FiscalCalendar) {
    self.init(
      concept: concept, context: context, unit: unit,
      description: context.reference(to: concept, period: calendar.label(for: context.period), unit: unit))
  }
}

/// An arithmetic expression over facts.
public indirect enum Formula: Sendable, Hashable, CustomStringConvertible {
  case number(ExactDecimal)
  case fact(FactReference)
  case negated(Formula)
  case sum(Formula, Formula)
  case difference(Formula, Formula)
  case product(Formula, Formula)
  case quotient(Formula, Formula)

  /// Every fact that the formula needs, in order of appearance, each once.
  public var references: [FactReference] {
    var found: [FactReference] = []
    var seen: Set<FactReference> = []
    visit { if seen.insert($0).inserted { found.append($0) } }
    return found
  }

  /// Whether the formula only adds and subtracts facts.
  public var isAdditive: Bool {
    switch self {
    case .fact: true
    case .negated(let operand): operand.isAdditive
    case .sum(let left, let right), .difference(let left, let right): left.isAdditive && right.isAdditive
    case .number, .product, .quotient: false
    }
  }

  private func visit(_ body: (FactReference) -> Void) {
    switch self {
    case .number: break
    case .fact(let reference): body(reference)
    case .negated(let operand): operand.visit(body)
    case .sum(let left, let right), .difference(let left, let right), .product(let left, let right),
      .quotient(let left, let right):
      left.visit(body)
      right.visit(body)
    }
  }

  public var description: String { text(within: 0) }

  private func text(within precedence: Int) -> String {
    let (own, text): (Int, String) =
      switch self {
      case .number(let number): (3, number.description)
      case .fact(let reference): (3, reference.description)
      case .negated(let operand): (2, "-" + operand.text(within: 3))
      case .sum(let left, let right): (1, left.text(within: 1) + " + " + right.text(within: 1))
      case .difference(let left, let right): (1, left.text(within: 1) + " - " + right.text(within: 2))
      case .product(let left, let right): (2, left.text(within: 2) + " * " + right.text(within: 3))
      case .quotient(let left, let right): (2, left.text(within: 2) + " / " + right.text(within: 3))
      }
    return own < precedence ? "(\(text))" : text
  }
}
