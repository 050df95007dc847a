public import KessanModel

/// A taxonomy is composed from vocabularies; two owners of one name are a finding, never a silent choice.
extension Taxonomy {
  /// Joins vocabularies in their order; the findings name both owners of every clash.
  ///
  /// - Parameter entity: The short name of the company, for labels that speak of it; see ``Localized/entityMark``.
  public static func composed(of unnamed: [Vocabulary], entity: Localized? = nil) -> (Taxonomy, [Finding]) {
    let vocabularies = entity.map { name in unnamed.map { $0.naming(name) } } ?? unnamed
    var findings: [Finding] = []
    let concepts = vocabularies.flatMap { vocabulary in vocabulary.concepts.map { $0.owned(by: vocabulary.owner) } }
    let dimensions = vocabularies.flatMap { vocabulary in vocabulary.dimensions.map { $0.owned(by: vocabulary.owner) } }
    let members = vocabularies.flatMap { vocabulary in vocabulary.members.map { $0.owned(by: vocabulary.owner) } }
    let calculations = vocabularies.flatMap { vocabulary in
      vocabulary.calculations.map { $0.owned(by: vocabulary.owner) }
    }
    let uniqueConcepts = unique(concepts, "concept", name: \.name, owner: \.owner, &findings)
    let uniqueDimensions = unique(dimensions, "dimension", name: \.name, owner: \.owner, &findings)
    let uniqueMembers = unique(
      members, "member", name: { "\($0.dimension)=\($0.name)" }, owner: \.owner, &findings)
    let taxonomy = Taxonomy(
      concepts: uniqueConcepts, dimensions: uniqueDimensions, members: uniqueMembers, calculations: calculations,
      counts: Set(vocabularies.flatMap(\.counts)))
    return (taxonomy, findings + vocabularies.flatMap(countFindings) + taxonomy.structureFindings())
  }

  private static func unique<Definition>(
    _ definitions: [Definition], _ kind: String, name: (Definition) -> String, owner: (Definition) -> String,
    _ findings: inout [Finding]
  ) -> [Definition] {
    var owners: [String: String] = [:]
    return definitions.filter { definition in
      let key = name(definition)
      guard let first = owners.updateValue(owners[key] ?? owner(definition), forKey: key) else { return true }
      findings.append(
        Finding(
          .definitionClash, .none,
          "The \(kind) \(key) is defined by \(first) and by \(owner(definition)).",
          hint: "Rename one of them, or let one module use the other's definition."))
      return false
    }
  }

  /// Names of counted things that could be read as other units.
  private static func countFindings(_ vocabulary: Vocabulary) -> [Finding] {
    vocabulary.counts.compactMap { name in
      guard QName.isElementName(name) else {
        return Finding(
          .badCount, .none,
          "\(vocabulary.owner) counts \"\(name)\", which cannot name a unit.",
          hint: "Use ASCII letters and digits, beginning with a letter, such as subscriptions.")
      }
      guard Currency.codes.contains(name) || UnitsRegistry.measures.contains(name) || ["pure", "shares"].contains(name)
      else { return nil }
      return Finding(
        .badCount, .none,
        "\(vocabulary.owner) counts \"\(name)\", which is a currency or another unit already.",
        hint: "Name what is counted by another word, such as subscriptions.")
    }
  }

  private func structureFindings() -> [Finding] {
    var findings: [Finding] = []
    if concepts.count > Self.mostConcepts {
      findings.append(
        Finding(
          .tooManyConcepts, .none,
          "The modules define \(concepts.count) concepts; at most \(Self.mostConcepts) can be kept apart.",
          hint: "Run fewer modules in one workspace."))
    }
    var elements: [String: (label: Localized?, owner: String)] = [:]
    func claim(_ element: String, _ label: Localized?, _ owner: String) {
      guard QName.isElementName(element) else {
        findings.append(
          Finding(
            .badName, .none, "\(owner) defines \"\(element)\", which cannot name an XML element.",
            hint: "Use ASCII letters and digits, beginning with a letter."))
        return
      }
      if let other = elements[element] {
        if label == nil || other.label != label {
          findings.append(
            Finding(
              .definitionClash, .none,
              "The element \(element) is defined by \(other.owner) and by \(owner) with different meanings.",
              hint: "Rename one of them."))
        }
      } else {
        elements[element] = (label, owner)
      }
    }
    for concept in concepts { claim(concept.name, nil, concept.owner) }
    for dimension in dimensions {
      if dimension.name == FactReference.unitKey {
        findings.append(
          Finding(
            .badName, .none,
            "\(dimension.owner) defines the dimension \(dimension.name), which stands for the unit in references.",
            hint: "Name the dimension by another word."))
      }
      claim(dimension.elementName, nil, dimension.owner)
      claim(dimension.domainName, nil, dimension.owner)
      if case .explicit(let name) = dimension.kind, member(DimensionValue(dimension.name, name)) == nil {
        findings.append(
          Finding(
            .unknownMember, .none,
            "The dimension \(dimension.name) has the default member \(name), which nobody defines.",
            hint: "Define the member beside the dimension."))
      }
    }
    for member in members {
      claim(member.elementName, member.label, member.owner)
      if dimension(member.dimension) == nil {
        findings.append(
          Finding(
            .unknownDimension, .none,
            "\(member.owner) defines the member \(member.name) of the dimension \(member.dimension), which nobody defines.",
            hint: "Define the dimension, or correct its name."))
      }
      if let parent = member.parent, self.member(DimensionValue(member.dimension, parent)) == nil {
        findings.append(
          Finding(
            .unknownMember, .none,
            "\(member.owner) defines the member \(member.name) as part of \(parent), which nobody defines.",
            hint: "Define it as a member of \(member.dimension), or correct its name."))
      } else if ancestry(of: member).dropFirst().contains(where: { $0.name == member.name }) {
        findings.append(
          Finding(
            .cyclicMember, .none,
            "The member \(member.name) of the dimension \(member.dimension) is a part of itself.",
            hint: "Let one of its parents stand directly below the domain."))
      }
    }
    for calculation in calculations {
      for name in [calculation.total] + calculation.contributions.map(\.concept) where concept(name) == nil {
        findings.append(
          Finding(
            .unknownConcept, .none,
            "\(calculation.owner) sums \(calculation.total) with the concept \(name), which nobody defines.",
            hint: "Define the concept, or correct its name."))
      }
    }
    return findings
  }
}
