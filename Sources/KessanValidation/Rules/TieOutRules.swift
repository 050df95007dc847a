import KessanModel

/// Claims whose recomputed value cannot be what is printed.
enum TieOutRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    context.report.claims.compactMap { outcome in
      guard outcome.verdict == .inconsistent, let recomputed = outcome.recomputed, let printed = outcome.printed else {
        return nil
      }
      var location = outcome.claim.location
      location.subject = context.report.description(of: context.report.facts[outcome.claim.fact])
      return Finding(
        "kessan:inconsistentClaim", .error, location,
        "\(outcome.claim.formula) gives \(recomputed), what is printed allows \(printed).",
        hint: "Check the printed figure and the facts of the formula; see kessan tie-out.")
    }
  }
}
