import KessanModel

/// The extension taxonomy of one report: the definitions its facts use, and an extended link for every section.
///
/// Facts with different typed dimensions cannot share a closed hypercube, as typed dimensions have no default
/// (Dimensions 1.0, clause 2.7.1); a section with such facts has an extended link for each set of typed dimensions.
public struct FilingTaxonomy: Sendable {
  public let links: [ExtendedLink]
  /// The reportable concepts in use, sorted by name. One that a section shows with its sign reversed has a negated label:
  /// its own, or its standard one.
  public let concepts: [Concept]
  /// The dimensions in use, sorted by name.
  public let dimensions: [Dimension]
  /// The members in use with their defaults, each element once, sorted by name.
  public let members: [Member]

  /// Composes the taxonomy of a report.
  public init(_ report: Report) {
    var composer = LinkComposer(report)
    composer.addDocumentInformation()
    for section in report.sections { composer.add(section) }
    composer.addRemainder()
    links = composer.links
    let items = links.flatMap(\.concepts)
    let names = Set(items.map(\.concept))
    let negated = Set(items.filter { $0.label == .negated }.map(\.concept))
    concepts = report.taxonomy.concepts.filter { names.contains($0.name) }.sorted { $0.name < $1.name }
      .map { negated.contains($0.name) ? $0.labelled(.negated, $0.label(.negated)) : $0 }
    var dimensions: [String: Dimension] = [:]
    var members: [String: Member] = [:]
    for axis in links.flatMap(\.axes) {
      dimensions[axis.dimension.name] = axis.dimension
      for member in axis.members { members[member.elementName] = member }
    }
    self.dimensions = dimensions.values.sorted { $0.name < $1.name }
    self.members = members.values.sorted { $0.name < $1.name }
  }
}

/// Groups the facts of a report into extended links.
struct LinkComposer {
  private let report: Report
  private(set) var links: [ExtendedLink] = []
  private var isShown: [Bool]
  private let typed: Set<String>
  private let filedCalculations: [Calculation]
  /// The label of each concept where a section says nothing else of it: a balance stands at the end of a period.
  private let labels: [LabelRole]

  init(_ report: Report) {
    self.report = report
    labels = report.taxonomy.concepts.map { $0.labels[.periodEnd] == nil ? .standard : .periodEnd }
    isShown = Array(repeating: false, count: report.facts.count)
    filedCalculations = report.calculationBindings.filter(\.isComplete).map(\.calculation)
    typed = Set(report.taxonomy.dimensions.filter(\.isTyped).map(\.name))
  }

  /// The facts that the workspace states about the filing itself.
  mutating func addDocumentInformation() {
    let places = report.facts.indices.filter { report.facts.provenance(at: $0) == .workspace }
    add(
      places.lazy.map { ($0, nil) }, id: "DocumentInformation", number: 10, kind: "Document",
      title: Localized("Document and entity information", ja: "書類および会社の情報"))
  }

  mutating func add(_ section: Section) {
    let position = report.areas.firstIndex { $0.id == section.module } ?? report.areas.count
    let number = (position + 1) * 100_000 + (report.sections.firstIndex { $0.id == section.id } ?? 0) * 100 + 100
    let area = position < report.areas.count ? report.areas[position].title.en : section.module
    add(
      LabelledFacts(section, in: report.facts).facts,
      id: "Section" + section.id.filter { $0.isLetter || $0.isNumber }, number: number, kind: area,
      title: section.title)
  }

  /// The facts that no section shows, so that they too are valid in a hypercube.
  mutating func addRemainder() {
    let places = report.facts.indices.filter { !isShown[$0] }
    add(
      places.lazy.map { ($0, nil) }, id: "Remainder", number: 990_000, kind: "Disclosure",
      title: Localized("Facts that no section shows", ja: "その他の開示事項"))
  }

  private mutating func add(
    _ facts: some Collection<(place: Int, role: LabelRole?)>, id: String, number: Int, kind: String, title: Localized
  ) {
    var groups: [(typed: [String], content: ConceptsAndMembers)] = []
    var groupOfContext = [Int?](repeating: nil, count: facts.isEmpty ? 0 : report.facts.contexts.count)
    for (place, role) in facts {
      isShown[place] = true
      let columns = report.facts.columns(place)
      let context = report.facts.contexts[columns.context]
      let group: Int
      if let known = groupOfContext[columns.context] {
        group = known
      } else {
        let key = context.dimensions.map(\.dimension).filter(typed.contains)
        group = groups.firstIndex { $0.typed == key } ?? groups.count
        if group == groups.count { groups.append((key, ConceptsAndMembers(report))) }
        groupOfContext[columns.context] = group
      }
      groups[group].content.add(columns, context, role.map { label(columns.concept, $0) } ?? labels[columns.concept])
    }
    for (position, (key, group)) in groups.enumerated() {
      let suffix = key.isEmpty ? "" : "By" + key.joined()
      let by = key.isEmpty ? "" : " by " + key.joined(separator: " and ")
      links.append(
        ExtendedLink(
          role: "\(report.header.namespace)/role/\(id)\(suffix)", id: id + suffix,
          definition: "\(Self.padded(number + position)) - \(kind) - \(title.en)\(by)", title: title,
          concepts: group.items.map {
            ExtendedLink.LineItem(concept: report.taxonomy.concepts[$0.concept].name, label: $0.label)
          },
          axes: axes(group.members), calculations: calculations(group.items.map(\.concept))))
    }
  }

  /// The role, where the concept has a label for it; a reversed sign is said in any case.
  private func label(_ concept: Int, _ role: LabelRole) -> LabelRole {
    role == .negated || report.taxonomy.concepts[concept].labels[role] != nil ? role : .standard
  }

  private func axes(_ used: [String: Set<String>]) -> [ExtendedLink.Axis] {
    used.keys.sorted().compactMap { name in
      guard let dimension = report.taxonomy.dimension(name) else { return nil }
      guard case .explicit(let defaultMember) = dimension.kind else {
        return ExtendedLink.Axis(dimension: dimension, members: [])
      }
      var needed: Set<String> = [defaultMember]
      for value in used[name] ?? [] {
        guard let member = report.taxonomy.member(DimensionValue(name, value)) else { continue }
        needed.formUnion(report.taxonomy.ancestry(of: member).map(\.name))
      }
      return ExtendedLink.Axis(
        dimension: dimension, members: report.taxonomy.members(of: name).filter { needed.contains($0.name) })
    }
  }

  private func calculations(_ indices: [Int]) -> [Calculation] {
    let names = Set(indices.map { report.taxonomy.concepts[$0].name })
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

  init(_ report: Report) {
    firstLabel = Array(repeating: nil, count: report.taxonomy.concepts.count)
    hasContext = Array(repeating: false, count: report.facts.contexts.count)
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
