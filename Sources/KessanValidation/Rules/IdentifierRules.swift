import KessanModel

/// Whether every fact of the exports has an id of its own (XML 1.0, validity constraint ID; xBRL-JSON 1.0, clause 5).
///
/// Ids are made of the aspects of facts, so only facts that are the same in all of them, or names that a checksum does not
/// tell apart, could share one. Facts of different values are a finding of ``DuplicateRules`` already.
enum IdentifierRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    var findings = Identifiers.clashes(in: report).map { first, second in
      Finding(
        .repeatedId, .none, "The ids of facts on \"\(first)\" and on \"\(second)\" would be the same.",
        hint: "Rename one of the two.")
    }
    report.index.forEachGroup { places in
      var values: [FactValue: Int] = [:]
      for place in places {
        let fact = report.facts[place]
        guard let other = values.updateValue(place, forKey: fact.value) else { continue }
        findings.append(
          Finding(
            .repeatedId, context.location(of: fact),
            "The same fact stands at \(report.facts.provenance(at: other).location), and both would have one id.",
            hint: "Keep one of the two."))
      }
    }
    return findings
  }
}
