import KessanModel

/// Concepts that a module defines and no fact uses; they are left out of the filing.
enum UnusedConceptRules {
  static func findings(_ context: DisclosureContext) -> [Finding] {
    let used = Set(context.disclosure.report.filing.concepts.map(\.name))
    let areas = Set(context.disclosure.areas.map(\.id))
    return context.disclosure.taxonomy.concepts.compactMap { concept in
      guard areas.contains(concept.owner), !used.contains(concept.name) else { return nil }
      return Finding(
        .unusedConcept, .init(subject: concept.name),
        "No fact uses the concept, which \(concept.owner) defines; it is not filed.",
        hint: "Add a fact, or remove the concept from the module.")
    }
  }
}
