import KessanDisclosure
import KessanModel
import KessanPlugin

/// Turns sourced facts into a frozen report: merges, derives, ties out and lets the modules compose their sections.
struct Composition {
  let report: Disclosure
  let findings: [Finding]

  init(
    header: ReportHeader, taxonomy: Taxonomy, modules: [any AnalysisModule], sourced: SourcedFacts,
    commentary: [CommentarySection]
  ) {
    let query = FactQuery(header: header)
    var facts = sourced.facts
    let units = UnitChoice(currency: header.currency)
    var findings = Derivations(taxonomy: taxonomy, query: query, units: units).derive(modules, into: &facts)
    var (merged, places) = facts.mergingCompleteDuplicates()
    let index = FactIndex(merged)
    let tieOut = TieOut(facts: merged, index: index, taxonomy: taxonomy, units: units, usesDerivedFacts: false)
    var seen: Set<Claim> = []
    let claims = sourced.claims.compactMap { claim -> ClaimOutcome? in
      let moved = Claim(fact: places[claim.fact], formula: claim.formula, location: claim.location)
      let identity = Claim(fact: moved.fact, formula: moved.formula, location: .none)
      return seen.insert(identity).inserted ? tieOut.judge(moved) : nil
    }
    findings += Identities(tieOut: tieOut, facts: merged, index: index, taxonomy: taxonomy, calendar: header.calendar)
      .findings(modules, query)
    let lookup = FactLookup(
      taxonomy: taxonomy, facts: merged, index: index, header: header, units: units, claims: claims)
    let sections = SectionComposition(modules: modules, query: query, lookup: lookup, commentary: commentary)
    let uncommented = merged.count
    let commented = CommentaryFacts.add(sections.sections, header, taxonomy, to: &merged)
    report = Disclosure(
      header: header, areas: modules.map(\.area), taxonomy: taxonomy, facts: merged,
      index: merged.count == uncommented ? index : FactIndex(merged), claims: claims, sections: commented)
    self.findings = findings + sections.findings
  }
}
