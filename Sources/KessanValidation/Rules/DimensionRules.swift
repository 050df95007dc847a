import KessanModel
import KessanXBRL

/// Whether facts are valid in the hypercubes that they are filed under (Dimensions 1.0, clause 3.1).
enum DimensionRules {
  static func findings(_ context: RuleContext) -> [Finding] {
    let report = context.report
    var links: [String: [ExtendedLink]] = [:]
    for link in context.filing.links {
      for item in link.concepts { links[item.concept, default: []].append(link) }
    }
    var judged: Set<Int> = []
    return report.facts.indices.compactMap { place in
      let columns = report.facts.columns(place)
      guard judged.insert(columns.concept << 32 | columns.context).inserted else { return nil }
      let concept = report.taxonomy.concepts[columns.concept]
      let dimensions = report.facts.contexts[columns.context]
      let isValid = links[concept.name]?.contains { $0.admits(dimensions, taxonomy: report.taxonomy) } ?? false
      guard !isValid else { return nil }
      return Finding(
        "xbrldie:PrimaryItemDimensionallyInvalidError", .error, context.location(of: report.facts[place]),
        "No hypercube of the filing admits \(concept.name) with these dimensions.",
        hint: "Check the dimensions of the fact, and that its members may be reported for.")
    }
  }
}
