import KessanModel

/// The extension taxonomy of one report: the definitions its facts use, and an extended link for every section.
///
/// Facts with different typed dimensions cannot share a closed hypercube, as typed dimensions have no default
/// (Dimensions 1.0, clause 2.7.1); a section with such facts has an extended link for each set of typed dimensions.
public struct FilingTaxonomy: Sendable {
  public let links: [ExtendedLink]
  /// The reportable concepts in use, sorted by name.
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
    let names = Set(links.flatMap { $0.concepts.map(\.concept) })
    concepts = report.taxonomy.concepts.filter { names.contains($0.name) }.sorted { $0.name < $1.name }
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

  init(_ report: Report) {
    self.report = report
    isShown = Array(repeating: false, count: report.facts.count)
    filedCalculations = report.calculationBindings.filter(\.isComplete).map(\.calculation)
    typed = Set(report.taxonomy.dimensions.filter(\.isTyped).map(\.name))
  }

  /// The facts that the workspace states about the filing itself.
  mutating func addDocumentInformation() {
    let places = report.facts.indices.filter { report.facts.provenance(at: $0) == .workspace }
    add(
      places, id: "DocumentInformation", number: 10, kind: "Document",
      title: Localized("Document and entity information", ja: "書類および会社の情報"))
  }

  mutating func add(_ section: Section) {
    let position = report.areas.firstIndex { $0.id == section.module } ?? report.areas.count
    let number = (position + 1) * 100_000 + (report.sections.firstIndex { $0.id == section.id } ?? 0) * 100 + 100
    let area = position < report.areas.count ? report.areas[position].title.en : section.module
    add(
      section.disclosedFacts, id: "Section" + section.id.filter { $0.isLetter || $0.isNumber }, number: number,
      kind: area, title: section.title, of: section)
  }

  /// The facts that no section shows, so that they too are valid in a hypercube.
  mutating func addRemainder() {
    let places = report.facts.indices.filter { !isShown[$0] }
    add(
      places, id: "Remainder", number: 990_000, kind: "Disclosure",
      title: Localized("Facts that no section shows", ja: "その他の開示事項"))
  }

  private mutating func add(
    _ places: [Int], id: String, number: Int, kind: String, title: Localized, of section: Section? = nil
  ) {
    var groups: [(typed: [String], content: ConceptsAndMembers)] = []
    var groupOfContext = [Int?](repeating: nil, count: places.isEmpty ? 0 : report.facts.contexts.count)
    for place in places {
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
      groups[group].content.add(columns, context, isNegated: isNegated(place, columns, section))
    }
    for (position, (key, group)) in groups.enumerated() {
      let suffix = key.isEmpty ? "" : "By" + key.joined()
      let by = key.isEmpty ? "" : " by " + key.joined(separator: " and ")
      links.append(
        ExtendedLink(
          role: "\(report.header.namespace)/role/\(id)\(suffix)", id: id + suffix,
          definition: "\(Self.padded(number + position)) - \(kind) - \(title.en)\(by)", title: title,
          concepts: group.concepts.map { lineItem($0, isNegated: group.negated.contains($0)) },
          axes: axes(group.members), calculations: calculations(group.concepts)))
    }
  }

  private func isNegated(_ place: Int, _ columns: FactColumns, _ section: Section?) -> Bool {
    guard let section, columns.isAnnotated, let annotation = report.facts[place].annotation else { return false }
    return annotation.reading == .negated && annotation.slides.contains(section.slide)
  }

  private func lineItem(_ index: Int, isNegated: Bool) -> ExtendedLink.LineItem {
    let concept = report.taxonomy.concepts[index]
    let role: LabelRole =
      isNegated && concept.labels[.negated] != nil
      ? .negated : concept.labels[.periodEnd] != nil ? .periodEnd : .standard
    return ExtendedLink.LineItem(concept: concept.name, label: role)
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

/// The concepts of an extended link in order of appearance, and the members on each dimension.
private struct ConceptsAndMembers {
  private(set) var concepts: [Int] = []
  private(set) var negated: Set<Int> = []
  private(set) var members: [String: Set<String>] = [:]
  private var hasConcept: [Bool]
  private var hasContext: [Bool]

  init(_ report: Report) {
    hasConcept = Array(repeating: false, count: report.taxonomy.concepts.count)
    hasContext = Array(repeating: false, count: report.facts.contexts.count)
  }

  mutating func add(_ columns: FactColumns, _ context: Context, isNegated: Bool) {
    if !hasConcept[columns.concept] {
      hasConcept[columns.concept] = true
      concepts.append(columns.concept)
    }
    if isNegated { negated.insert(columns.concept) }
    guard !hasContext[columns.context] else { return }
    hasContext[columns.context] = true
    for value in context.dimensions { members[value.dimension, default: []].insert(value.member) }
  }
}
