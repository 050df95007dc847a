import KessanModel

/// Whether facts have periods of their concepts' period types (XBRL 2.1, clauses 4.7.2 and 5.1.1.1).
enum PeriodTypeRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    return report.facts.indices.lazy.compactMap { place in
      let columns = report.facts.columns(place)
      let concept = report.taxonomy.concepts[columns.concept]
      guard report.facts.contexts[columns.context].period.type != concept.periodType else { return nil }
      let isInstant = concept.periodType == .instant
      return Finding(
        .contextPeriodType, context.location(of: report.facts[place]),
        "\(concept.name) is measured \(isInstant ? "at a point of time" : "over a span"), the fact's period is \(isInstant ? "a span" : "a point of time").",
        hint: isInstant ? "Write its end, such as 2Q16-end or 2016-09-30." : "Write a span such as 1H16.")
    }.capped()
  }
}
