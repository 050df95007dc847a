import KessanModel

/// Whether totals are what their contributions sum to, rounded to nearest (Calculations 1.1, clause 3).
enum CalculationRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    context.calculations.flatMap { binding in
      binding.sites.lazy.compactMap { site in
        site.isComplete ? inconsistency(binding, site, context) : nil
      }.capped() + partial(binding, context)
    }
  }

  private static func inconsistency(
    _ binding: CalculationBinding, _ site: CalculationBinding.Site, _ context: RuleContext
  ) -> Finding? {
    let facts = context.report.facts
    guard let total = interval(site.totals, facts) else { return nil }
    var sum = DecimalInterval(exactly: .zero)
    for contribution in site.contributions {
      guard let interval = interval(contribution.facts, facts) else { return nil }
      sum = contribution.weight < 0 ? sum - interval : sum + interval
    }
    guard total.intersection(sum) == nil, let place = site.totals.first else { return nil }
    let terms = zip(binding.calculation.contributions, site.contributions).map { item, found in
      let rows = found.facts.map { "\(facts.provenance(at: $0).location)" }.joined(separator: ", ")
      return "\(item.weight < 0 ? "-" : "+") \(item.concept) (\(rows))"
    }
    return Finding(
      .inconsistentCalculation, context.location(of: facts[place]),
      "\(binding.calculation.total) is in \(total), but \(terms.joined(separator: " ")) is in \(sum).",
      hint: "Check the figures of this total and of its contributions.")
  }

  /// A note on a calculation that is not filed because a contribution is not disclosed somewhere.
  private static func partial(_ binding: CalculationBinding, _ context: RuleContext) -> [Finding] {
    guard let site = binding.sites.first(where: { !$0.isComplete }), let place = site.totals.first else { return [] }
    let missing = zip(binding.calculation.contributions, site.contributions).filter { $0.1.facts.isEmpty }
    return [
      Finding(
        .partialCalculation, context.location(of: context.report.facts[place]),
        "The calculation of \(binding.calculation.total) is not filed: \(missing.map(\.0.concept).joined(separator: ", ")) is not disclosed here.",
        hint: "Nothing needs doing; a processor would report the sum of the rest as inconsistent.")
    ]
  }

  /// What a concept may be by all of its reported values; nil where they contradict one another.
  private static func interval(_ places: [Int], _ facts: FactTable) -> DecimalInterval? {
    let intervals = places.compactMap { facts[$0].interval }
    guard let first = intervals.first else { return nil }
    return intervals.dropFirst().reduce(first as DecimalInterval?) { $0?.intersection($1) }
  }
}
