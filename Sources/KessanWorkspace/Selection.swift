public import KessanDisclosure
import KessanModel

extension Disclosure {
  /// What to write instead of a concept's name that nobody defines.
  public func hint(forConcept name: String) -> String {
    Suggestion.hint(
      for: name, among: taxonomy.concepts.map(\.name), otherwise: "kessan facts lists all that are in use.")
  }

  /// The report with some of its sections only, and the facts that these show; the filing's own facts stay.
  ///
  /// A section that does not exist is a finding.
  func selecting(_ ids: [String]) -> (report: Disclosure, findings: [Finding]) {
    let findings = ids.filter { id in !sections.contains { $0.id == id } }.map { id in
      Finding(
        .unknownSelection, .init(subject: "--section \(id)"), "There is no section \"\(id)\".",
        hint: Suggestion.hint(
          for: id, among: sections.map(\.id), otherwise: "Sections are \(sections.map(\.id).joined(separator: ", "))."))
    }
    let kept = sections.filter { ids.contains($0.id) }
    var isKept = Array(repeating: false, count: facts.count)
    for place in kept.flatMap(\.disclosedFacts) { isKept[place] = true }
    for place in facts.indices where facts[place].provenance == .workspace { isKept[place] = true }
    var places: [Int] = []
    var moved = Array(repeating: -1, count: facts.count)
    for place in facts.indices where isKept[place] {
      moved[place] = places.count
      places.append(place)
    }
    let table = facts.selecting(places)
    let outcomes = claims.filter { isKept[$0.claim.fact] }.map { $0.moved(to: moved[$0.claim.fact]) }
    let report = Disclosure(
      header: header, areas: areas.filter { area in kept.contains { $0.module == area.id } }, taxonomy: taxonomy,
      facts: table, index: FactIndex(table), claims: outcomes, sections: kept.map { $0.moving { moved[$0] } })
    return (report, findings)
  }
}
