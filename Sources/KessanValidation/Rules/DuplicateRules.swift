import KessanModel

/// Whether facts of the same aspects agree (OIM 1.0, clause 5.2: complete, consistent and inconsistent duplicates).
///
/// Complete duplicates were merged before; consistent ones, such as 11.8 billion beside 11,848 million, are filed.
enum DuplicateRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    var findings: [Finding] = []
    report.index.forEachGroup { places in
      let facts = places.map { report.facts[$0] }
      for (position, fact) in facts.enumerated() {
        guard let other = facts[..<position].first(where: { contradicts($0.value, fact.value) }) else { continue }
        findings.append(
          Finding(
            "oime:disallowedDuplicateFacts", .error, context.location(of: fact),
            "The fact is \(text(fact.value)) here and \(text(other.value)) at \(other.provenance.location).",
            hint: "Correct one of the two, or tell them apart by a dimension."))
      }
    }
    return findings
  }

  private static func contradicts(_ first: FactValue, _ second: FactValue) -> Bool {
    switch (first, second) {
    case (.number(let left, let leftAccuracy), .number(let right, let rightAccuracy)):
      leftAccuracy == rightAccuracy
        ? left != right
        : leftAccuracy.interval(around: left).intersection(rightAccuracy.interval(around: right)) == nil
    case (.text(let left, let leftLanguage), .text(let right, let rightLanguage)):
      leftLanguage == rightLanguage && left != right
    case (.none, .none): false
    default: true
    }
  }

  private static func text(_ value: FactValue) -> String {
    switch value {
    case .number(let number, let accuracy): "\(number) (decimals \(accuracy))"
    case .text(let text, _): "\"\(text)\""
    case .none: "nil"
    }
  }
}
