import KessanModel

/// Whether facts of the same aspects agree (OIM 1.0, clause 5.2: complete, consistent and inconsistent duplicates).
///
/// Complete duplicates were merged before; consistent ones, such as 11.8 billion beside 11,848 million, are filed.
enum DuplicateRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    var findings = CappedFindings()
    report.index.forEachGroup { places in
      var earlier = EarlierFacts()
      for place in places {
        let fact = report.facts[place]
        guard let first = earlier.add(fact.value, at: place) else { continue }
        let other = report.facts[first]
        findings.add(
          Finding(
            .disallowedDuplicateFacts, context.location(of: fact),
            "The fact is \(text(fact.value)) here and \(text(other.value)) at \(other.provenance.location).",
            hint: "Correct one of the two, or tell them apart by a dimension."))
      }
    }
    report.index.forEachGroup(acrossUnits: true) { places in
      guard places.count > FactIndex.mostPrintings, let first = places.first else { return }
      findings.add(
        Finding(
          .tooManyPrintings, context.location(of: report.facts[first]),
          "The fact is stated in \(places.count) ways; at most \(FactIndex.mostPrintings) are compared.",
          hint: "Keep the rows that the announcement prints, or tell the facts apart by a dimension."))
    }
    return findings.findings
  }

  private static func text(_ value: FactValue) -> String {
    switch value {
    case .number(let number, let accuracy): "\(number) (decimals \(accuracy))"
    case .text(let text, _): "\"\(text)\""
    case .none: "nil"
    }
  }
}
