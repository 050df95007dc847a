import KessanModel

/// Whether facts are valid in the hypercubes that they are filed under (Dimensions 1.0, clause 3.1).
enum DimensionRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    let links = report.filing.links
    var linksOfConcept: [[Int]] = Array(repeating: [], count: report.taxonomy.concepts.count)
    for (number, link) in links.enumerated() {
      for item in link.concepts {
        if let concept = report.taxonomy.index(ofConcept: item.concept) { linksOfConcept[concept].append(number) }
      }
    }
    var verdicts = [Verdict](repeating: .unknown, count: links.count * report.facts.contexts.count)
    return report.facts.indices.lazy.compactMap { place in
      let columns = report.facts.columns(place)
      let isValid = linksOfConcept[columns.concept].contains { number in
        let cell = number * report.facts.contexts.count + columns.context
        if verdicts[cell] == .unknown {
          let admits = links[number].admits(report.facts.contexts[columns.context], taxonomy: report.taxonomy)
          verdicts[cell] = admits ? .valid : .invalid
        }
        return verdicts[cell] == .valid
      }
      guard !isValid else { return nil }
      return Finding(
        .primaryItemDimensionallyInvalid, context.location(of: report.facts[place]),
        "No hypercube of the filing admits \(report.taxonomy.concepts[columns.concept].name) with these dimensions.",
        hint: "Check the dimensions of the fact, and that its members may be reported for.")
    }.capped()
  }

  /// What is known of a context in the hypercube of an extended link.
  private enum Verdict: UInt8 {
    case unknown
    case valid
    case invalid
  }
}
