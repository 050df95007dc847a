import KessanModel

/// Where concepts come from: the slides of the announcement that show them, and the names that standard taxonomies give
/// them.
enum ConceptReferences {
  /// The references of the concepts that have any, by name.
  static func of(
    _ taxonomy: Taxonomy, _ facts: FactTable, sections: [Section], header: ReportHeader
  ) -> [String: [ConceptReference]] {
    var slides: [Int: [String]] = [:]
    for section in sections {
      for place in section.facts {
        let concept = facts.columns(place).concept
        if !(slides[concept]?.contains(section.slide) ?? false) { slides[concept, default: []].append(section.slide) }
      }
    }
    var references: [String: [ConceptReference]] = [:]
    for (index, concept) in taxonomy.concepts.enumerated() {
      let shown = slides[index].map { slides in
        ConceptReference(
          key: "slide", role: .standard, publisher: header.entityName.en, name: header.source,
          issueDate: header.published.description, section: slides.joined(separator: ", "))
      }
      let defined = concept.equivalents.compactMap(StandardConcept.init).map { equivalent in
        ConceptReference(
          key: equivalent.prefix, role: .definition, publisher: equivalent.publisher, name: equivalent.prefix,
          section: equivalent.localName)
      }
      let all = [shown].compactMap(\.self) + defined
      if !all.isEmpty { references[concept.name] = all }
    }
    return references
  }
}

/// A concept of a standard taxonomy, by its customary prefix.
struct StandardConcept {
  let prefix: String
  let localName: String

  init?(_ name: String) {
    let parts = name.split(separator: ":")
    guard parts.count == 2 else { return nil }
    prefix = String(parts[0])
    localName = String(parts[1])
  }

  var publisher: String {
    switch prefix {
    case "us-gaap": "FASB"
    case "ifrs-full": "IFRS Foundation"
    case "dei": "SEC"
    default: prefix
    }
  }
}
