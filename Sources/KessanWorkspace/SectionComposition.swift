import KessanModel
import KessanPlugin
import KessanSources

/// Lets the modules compose their sections and puts the workspace's commentary into them.
struct SectionComposition {
  /// The sections that have anything to show, or would have but for the units of facts.
  let sections: [Section]
  let findings: [Finding]

  init(modules: [any AnalysisModule], query: FactQuery, lookup: FactLookup, commentary: [CommentarySection]) {
    var findings: [Finding] = []
    var sections: [Section] = []
    var ids: [String] = []
    let commentaryOf = Dictionary(grouping: commentary, by: \.id)
    for module in modules {
      for draft in module.sections(query) {
        let spoken = lookup.narrative(of: commentaryOf[draft.id] ?? [], slide: draft.slide)
        findings += spoken.findings
        sections.append(draft.resolved(module: module.area.id, lookup, commentary: spoken.narrative))
        ids.append(draft.id)
      }
    }
    for section in commentary where !ids.contains(section.id) {
      findings.append(Self.unknown(section, among: ids))
      findings += lookup.narrative(of: [section], slide: "").findings
    }
    self.sections = sections.filter { !$0.blocks.isEmpty || !$0.ambiguous.isEmpty }
    self.findings = findings
  }

  private static func unknown(_ section: CommentarySection, among ids: [String]) -> Finding {
    let id = section.id.count > 64 ? section.id.prefix(64) + "…" : section.id
    return Finding(
      "kessan:unknownSection", .error, section.location, "No module of this workspace composes a section \"\(id)\".",
      hint: Suggestion.hint(
        for: section.id, among: ids, otherwise: "Sections are \(ids.joined(separator: ", "))."))
  }
}
