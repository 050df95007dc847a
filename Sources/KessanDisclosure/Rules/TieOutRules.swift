import KessanModel

/// Claims whose recomputed value cannot be what is printed, and those whose facts have units that do not go together.
enum TieOutRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    units(context) + inconsistencies(context)
  }

  private static func units(_ context: DisclosureContext) -> [Finding] {
    let disclosure = context.disclosure
    let tieOut = TieOut(
      facts: disclosure.facts, index: disclosure.index, taxonomy: disclosure.taxonomy, units: disclosure.units,
      usesDerivedFacts: false)
    return disclosure.claims.lazy.flatMap { outcome -> [Finding] in
      var location = outcome.claim.location
      location.subject = disclosure.description(of: disclosure.facts[outcome.claim.fact])
      let ambiguous = outcome.claim.formula.references.compactMap { reference -> Finding? in
        guard case .units(let units) = tieOut.choice(reference) else { return nil }
        return .unit(of: reference, among: units, calendar: disclosure.header.calendar, at: location)
      }
      guard ambiguous.isEmpty, let mixture = tieOut.unitMixture(in: outcome.claim) else { return ambiguous }
      return [.mixture(mixture, in: outcome.claim.formula, at: location)]
    }.capped()
  }

  private static func inconsistencies(_ context: DisclosureContext) -> [Finding] {
    context.disclosure.claims.lazy.compactMap { outcome in
      guard outcome.verdict == .inconsistent, let recomputed = outcome.recomputed, let printed = outcome.printed else {
        return nil
      }
      var location = outcome.claim.location
      location.subject = context.disclosure.description(of: context.disclosure.facts[outcome.claim.fact])
      return Finding(
        .inconsistentClaim, location,
        "\(outcome.claim.formula) gives \(recomputed), what is printed allows \(printed).",
        hint: "Check the printed figure and the facts of the formula; see kessan tie-out.")
    }.capped()
  }
}
