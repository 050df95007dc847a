public import KessanModel

/// Recomputes claims with the intervals that the rounding of their inputs allows.
public struct TieOut: Sendable {
  private let facts: FactTable
  private let index: FactIndex
  private let taxonomy: Taxonomy
  private let units: UnitChoice
  private let usesDerivedFacts: Bool

  /// How far from the point a digit of a computed number may lie, either way; what goes farther is not derivable.
  ///
  /// Numbers grow with every product: a short formula would compute for minutes, and mean nothing.
  public static let farthestPlace = 1000

  /// - Parameters:
  ///   - units: Which facts a reference means where they have several units.
  ///   - usesDerivedFacts: false to judge what was printed by what was printed alone; a fact derived from a printed
  ///     one would confirm it in a circle.
  public init(
    facts: FactTable, index: FactIndex, taxonomy: Taxonomy, units: UnitChoice = UnitChoice(),
    usesDerivedFacts: Bool = true
  ) {
    self.facts = facts
    self.index = index
    self.taxonomy = taxonomy
    self.units = units
    self.usesDerivedFacts = usesDerivedFacts
  }

  /// The verdict on a claim.
  public func judge(_ claim: Claim) -> ClaimOutcome {
    let printed = facts[claim.fact].interval
    let missing = claim.formula.references.filter { interval(of: $0) == nil }.map(\.description)
    guard missing.isEmpty, unitMixture(in: claim) == nil, let recomputed = interval(of: claim.formula), let printed
    else {
      return ClaimOutcome(
        claim: claim, verdict: .notDerivable(missing: missing), recomputed: nil, printed: printed, point: nil)
    }
    let verdict: Verdict = recomputed.intersection(printed) == nil ? .inconsistent : .consistent
    return ClaimOutcome(
      claim: claim, verdict: verdict, recomputed: recomputed, printed: printed, point: value(of: claim.formula))
  }

  /// The most precise fact that a reference names; nil where there is none with a number.
  public func fact(_ reference: FactReference) -> Fact? {
    numbers(reference).max { left, right in
      guard let first = left.interval, let second = right.interval else { return false }
      return first.upper - first.lower > second.upper - second.lower
    }
  }

  /// The interval of a formula; nil where a fact is missing, a divisor may be zero, or a number goes beyond
  /// ``farthestPlace``.
  public func interval(of formula: Formula) -> DecimalInterval? {
    guard let interval = computed(formula), Self.isInReach(interval.lower), Self.isInReach(interval.upper) else {
      return nil
    }
    return interval
  }

  private static func isInReach(_ number: ExactDecimal) -> Bool { number.lies(withinPlaces: farthestPlace) }

  private func computed(_ formula: Formula) -> DecimalInterval? {
    switch formula {
    case .number(let number): return DecimalInterval(exactly: number)
    case .fact(let reference): return interval(of: reference)
    case .negated(let operand): return interval(of: operand).map { -$0 }
    case .sum(let left, let right): return combined(left, right, +)
    case .difference(let left, let right): return combined(left, right, -)
    case .product(let left, let right): return combined(left, right, *)
    case .quotient(let left, let right):
      guard let numerator = interval(of: left), let denominator = interval(of: right) else { return nil }
      return numerator.divided(by: denominator)
    }
  }

  /// The value of a formula with the facts as reported; nil where one is missing, a divisor is zero, or a number goes
  /// beyond ``farthestPlace``.
  public func value(of formula: Formula) -> ExactDecimal? {
    guard let value = computedValue(formula), Self.isInReach(value) else { return nil }
    return value
  }

  private func computedValue(_ formula: Formula) -> ExactDecimal? {
    switch formula {
    case .number(let number): return number
    case .fact(let reference): return fact(reference)?.number
    case .negated(let operand): return value(of: operand).map { -$0 }
    case .sum(let left, let right): return combined(left, right, +)
    case .difference(let left, let right): return combined(left, right, -)
    case .product(let left, let right): return combined(left, right, *)
    case .quotient(let left, let right):
      guard let numerator = value(of: left), let denominator = value(of: right) else { return nil }
      return numerator.divided(by: denominator)
    }
  }

  /// What a fact may be by all of its printings; where they contradict one another, the most precise one counts.
  private func interval(of reference: FactReference) -> DecimalInterval? {
    let intervals = numbers(reference).compactMap(\.interval)
    guard let first = intervals.first else { return nil }
    let common = intervals.dropFirst().reduce(first as DecimalInterval?) { $0?.intersection($1) }
    return common ?? fact(reference)?.interval
  }

  private func numbers(_ reference: FactReference) -> [Fact] {
    guard case .facts(let meant) = choice(reference) else { return [] }
    return meant.filter { $0.number != nil && (usesDerivedFacts || !$0.provenance.isDerived) }
  }

  /// The facts that a reference means, or the units that it could mean.
  public func choice(_ reference: FactReference) -> UnitChoice.Outcome {
    guard let concept = taxonomy.index(ofConcept: reference.concept),
      let context = facts.index(of: taxonomy.normalised(reference.context))
    else { return .facts([]) }
    let places = index.places(concept: concept, context: context).prefix(FactIndex.mostPrintings)
    return units(places.map { facts[$0] }, unit: reference.unit)
  }

  /// The unit of a fact that something is claimed of.
  func unit(ofClaimed place: Int) -> Unit? { facts[place].unit }

  private func combined(
    _ left: Formula, _ right: Formula, _ operation: (DecimalInterval, DecimalInterval) -> DecimalInterval
  ) -> DecimalInterval? {
    guard let first = interval(of: left), let second = interval(of: right) else { return nil }
    return operation(first, second)
  }

  private func combined(
    _ left: Formula, _ right: Formula, _ operation: (ExactDecimal, ExactDecimal) -> ExactDecimal
  ) -> ExactDecimal? {
    guard let first = value(of: left), let second = value(of: right) else { return nil }
    return operation(first, second)
  }
}
