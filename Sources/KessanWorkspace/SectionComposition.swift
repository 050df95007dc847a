import KessanDisclosure
import KessanModel
import KessanPlugin

/// Lets the modules compose their sections and puts the workspace's commentary into them.
struct SectionComposition {
  /// The sections that have anything to show, or would have but for the units of facts.
  let sections: [Section]
  let findings: [Finding]

  init(modules: [any AnalysisModule], query: FactQuery, lookup: FactLookup, commentary: [CommentarySection]) {
    var findings = CappedFindings()
    var sections: [Section] = []
    var ids: [String] = []
    let commentaryOf = Dictionary(grouping: commentary, by: \.id)
    for module in modules {
      let drafts = module.sections(query)
      let before = sections.count
      for draft in drafts {
        let spoken = lookup.narrative(of: commentaryOf[draft.id] ?? [], slide: draft.slide)
        for finding in spoken.findings { findings.add(finding) }
        let section = draft.resolved(module: module.area.id, lookup, commentary: spoken.narrative)
        if !section.blocks.isEmpty || !section.ambiguous.isEmpty { sections.append(section) }
        ids.append(draft.id)
      }
      if !drafts.isEmpty, sections.count == before { findings.add(Self.empty(module, drafts.map(\.id))) }
    }
    let known = Set(ids)
    for section in commentary where !known.contains(section.id) {
      findings.add(Self.unknown(section, among: ids))
      for finding in lookup.narrative(of: [section], slide: "").findings { findings.add(finding) }
    }
    self.sections = sections
    self.findings = findings.findings
  }

  private static func empty(_ module: any AnalysisModule, _ ids: [String]) -> Finding {
    let named = ids.count == 1 ? "section \(ids[0])" : "sections \(ids.joined(separator: ", "))"
    return Finding(
      .emptyModule, .init(file: "Workspace.json", column: "modules"),
      "The module \(module.area.id) is listed, and nothing of the workspace is shown in its \(named).",
      hint: "Add its figures to Data or its words to the commentary, or take \(module.area.id) out of modules.")
  }

  private static func unknown(_ section: CommentarySection, among ids: [String]) -> Finding {
    let id = section.id.count > 64 ? section.id.prefix(64) + "…" : section.id
    return Finding(
      .unknownSection, section.location, "No module of this workspace composes a section \"\(id)\".",
      hint: Suggestion.hint(
        for: section.id, among: ids, otherwise: "Sections are \(ids.joined(separator: ", "))."))
  }
}
