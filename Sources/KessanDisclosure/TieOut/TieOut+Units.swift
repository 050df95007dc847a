public import KessanModel

/// Two units that a formula adds, or that a claim holds to be equal.
public struct UnitMixture: Sendable, Hashable {
  public let first: Unit
  public let second: Unit
}

extension TieOut {
  /// Two units that a claim brings together: on two sides of a sum or difference, or as those of a formula and of the fact
  /// that it is claimed to be; nil where there are none, or where facts are missing.
  ///
  /// A product or quotient may turn one unit into another by a rate; only a ratio is then held to be one.
  public func unitMixture(in claim: Claim) -> UnitMixture? {
    var mixture: UnitMixture?
    let own = unit(of: claim.formula, &mixture)
    if mixture == nil, let own, let claimed = unit(ofClaimed: claim.fact), claimed != own,
      claim.formula.isAdditive || claimed == .pure
    {
      mixture = UnitMixture(first: claimed, second: own)
    }
    return mixture
  }

  /// The units of a sum or difference whose sides have different ones; nil where there are none.
  public func unitMixture(in formula: Formula) -> UnitMixture? {
    var mixture: UnitMixture?
    _ = unit(of: formula, &mixture)
    return mixture
  }

  /// The unit that a formula gives; nil where it has none of its own, as a bare number, or where a fact is missing.
  public func unit(of formula: Formula) -> Unit? {
    var mixture: UnitMixture?
    return unit(of: formula, &mixture)
  }

  private func unit(of formula: Formula, _ mixture: inout UnitMixture?) -> Unit? {
    switch formula {
    case .number: return nil
    case .fact(let reference): return fact(reference)?.unit
    case .negated(let operand): return unit(of: operand, &mixture)
    case .sum(let left, let right), .difference(let left, let right):
      let first = unit(of: left, &mixture)
      let second = unit(of: right, &mixture)
      if let first, let second, first != second, mixture == nil { mixture = UnitMixture(first: first, second: second) }
      return first ?? second
    case .product(let left, let right):
      guard let first = unit(of: left, &mixture), let second = unit(of: right, &mixture) else { return nil }
      return Unit.reduced(first.numerators + second.numerators, per: first.denominators + second.denominators)
    case .quotient(let left, let right):
      guard let first = unit(of: left, &mixture), let second = unit(of: right, &mixture) else { return nil }
      return Unit.reduced(first.numerators + second.denominators, per: first.denominators + second.numerators)
    }
  }
}

extension Finding {
  /// An error about a formula that adds facts of two units, or is claimed to be a fact of another.
  public static func mixture(_ units: UnitMixture, in formula: Formula, at location: Location) -> Finding {
    Finding(
      .mixedUnits, location,
      "\(formula) brings together facts in \(units.first) and in \(units.second).",
      hint: "Refer to facts of one unit: [unit=\(units.first)] behind a reference names it.")
  }
}

extension Unit {
  /// The unit without what stands on both sides, and without `pure` beside anything else.
  fileprivate static func reduced(_ numerators: [Measure], per denominators: [Measure]) -> Unit {
    var above = numerators.filter { $0 != .pure }
    let below = denominators.filter { measure in
      if measure == .pure { return false }
      guard let place = above.firstIndex(of: measure) else { return true }
      above.remove(at: place)
      return false
    }
    return above.isEmpty && below.isEmpty ? .pure : Unit(above.isEmpty ? [.pure] : above, per: below)
  }
}
