import KessanModel

/// Groups facts into extended links: one for each section, and in it for each set of typed dimensions.
struct LinkComposer {
  private let header: ReportHeader
  private let areas: [Area]
  private let sections: [Section]
  private let taxonomy: Taxonomy
  private let facts: FactTable
  private(set) var links: [ExtendedLink] = []
  private var isShown: [Bool]
  private let typed: Set<String>
  private let filedCalculations: [Calculation]
  /// The label of each concept where a section says nothing else of it: a balance stands at the end of a period.
  private let labels: [LabelRole]

  init(
    _ header: ReportHeader, _ areas: [Area], _ sections: [Section], _ taxonomy: Taxonomy, _ facts: FactTable,
    _ index: FactIndex
  ) {
    self.header = header
    self.areas = areas
    self.sections = sections
    self.taxonomy = taxonomy
    self.facts = facts
    labels = taxonomy.concepts.map { $0.labels[.periodEnd] == nil ? .standard : .periodEnd }
    isShown = Array(repeating: false, count: facts.count)
    filedCalculations = CalculationBinding.all(taxonomy, facts, index).filter(\.isComplete).map(\.calculation)
    typed = Set(taxonomy.dimensions.filter(\.isTyped).map(\.name))
  }

  /// Makes the links of the document information, of every section, and of what no section shows.
  mutating func composeAll() {
    addDocumentInformation()
    for section in sections { add(section) }
    addRemainder()
  }

  /// The facts that the workspace states about the filing itself.
  private mutating func addDocumentInformation() {
    let places = facts.indices.filter { facts.provenance(at: $0) == .workspace }
    add(
      places.lazy.map { ($0, nil) }, id: "DocumentInformation", number: 10, kind: "Document",
      title: Localized("Document and entity information", ja: "書類および会社の情報"))
  }

  private mutating func add(_ section: Section) {
    let position = areas.firstIndex { $0.id == section.module } ?? areas.count
    let number = (position + 1) * 100_000 + (sections.firstIndex { $0.id == section.id } ?? 0) * 100 + 100
    let area = position < areas.count ? areas[position].title.en : section.module
    add(
      LabelledFacts(section, in: facts).facts,
      id: "Section" + section.id.filter { $0.isLetter || $0.isNumber }, number: number, kind: area,
      title: section.title)
  }

  /// The facts that no section shows, so that they too are valid in a hypercube.
  private mutating func addRemainder() {
    let places = facts.indices.filter { !isShown[$0] }
    add(
      places.lazy.map { ($0, nil) }, id: "Remainder", number: 990_000, kind: "Disclosure",
      title: Localized("Facts that no section shows", ja: "その他の開示事項"))
  }

  private mutating func add(
    _ shown: some Collection<(place: Int, role: LabelRole?)>, id: String, number: Int, kind: String, title: Localized
  ) {
    var groups: [(typed: [String], content: ConceptsAndMembers)] = []
    var groupOfContext = [Int?](repeating: nil, count: shown.isEmpty ? 0 : facts.contexts.count)
    for (place, role) in shown {
      isShown[place] = true
      let columns = facts.columns(place)
      let context = facts.contexts[columns.context]
      let group: Int
      if let known = groupOfContext[columns.context] {
        group = known
      } else {
        let key = context.dimensions.map(\.dimension).filter(typed.contains)
        group = groups.firstIndex { $0.typed == key } ?? groups.count
        if group == groups.count { groups.append((key, ConceptsAndMembers(taxonomy, facts))) }
        groupOfContext[columns.context] = group
      }
      groups[group].content.add(columns, context, role.map { label(columns.concept, $0) } ?? labels[columns.concept])
    }
    for (position, (key, group)) in groups.enumerated() {
      let suffix = key.isEmpty ? "" : "By" + key.joined()
      let by = key.isEmpty ? "" : " by " + key.joined(separator: " and ")
      links.append(
        ExtendedLink(
          role: "\(header.namespace)/role/\(id)\(suffix)", id: id + suffix,
          definition: "\(Self.padded(number + position)) - \(kind) - \(title.en)\(by)", title: title,
          concepts: group.items.map {
            ExtendedLink.LineItem(concept: taxonomy.concepts[$0.concept].name, label: $0.label)
          },
          axes: axes(group.members), calculations: calculations(group.items.map(\.concept))))
    }
  }

  /// The role, where the concept has a label for it; a reversed sign is said in any case.
  private func label(_ concept: Int, _ role: LabelRole) -> LabelRole {
    role == .negated || taxonomy.concepts[concept].labels[role] != nil ? role : .standard
  }

  private func axes(_ used: [String: Set<String>]) -> [ExtendedLink.Axis] {
    used.keys.sorted().compactMap { name in
      guard let dimension = taxonomy.dimension(name) else { return nil }
      guard case .explicit(let defaultMember) = dimension.kind else {
        return ExtendedLink.Axis(dimension: dimension, members: [])
      }
      var needed: Set<String> = [defaultMember]
      for value in used[name] ?? [] {
        guard let member = taxonomy.member(DimensionValue(name, value)) else { continue }
        needed.formUnion(taxonomy.ancestry(of: member).map(\.name))
      }
      return ExtendedLink.Axis(
        dimension: dimension, members: taxonomy.members(of: name).filter { needed.contains($0.name) })
    }
  }

  private func calculations(_ indices: [Int]) -> [Calculation] {
    let names = Set(indices.map { taxonomy.concepts[$0].name })
    return filedCalculations.filter { calculation in
      names.contains(calculation.total) && calculation.contributions.allSatisfy { names.contains($0.concept) }
    }
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}

/// The concepts of an extended link in order of appearance, each once for every label, and the members on each dimension.
private struct ConceptsAndMembers {
  private(set) var items: [(concept: Int, label: LabelRole)] = []
  private(set) var members: [String: Set<String>] = [:]
  /// The label under which a concept appeared first.
  private var firstLabel: [LabelRole?]
  private var hasContext: [Bool]

  init(_ taxonomy: Taxonomy, _ facts: FactTable) {
    firstLabel = Array(repeating: nil, count: taxonomy.concepts.count)
    hasContext = Array(repeating: false, count: facts.contexts.count)
  }

  mutating func add(_ columns: FactColumns, _ context: Context, _ label: LabelRole) {
    if firstLabel[columns.concept] == nil {
      firstLabel[columns.concept] = label
      items.append((columns.concept, label))
    } else if firstLabel[columns.concept] != label, !items.contains(where: { $0 == (columns.concept, label) }) {
      items.append((columns.concept, label))
    }
    guard !hasContext[columns.context] else { return }
    hasContext[columns.context] = true
    for value in context.dimensions { members[value.dimension, default: []].insert(value.member) }
  }
}
