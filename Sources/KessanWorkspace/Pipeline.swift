public import KessanDisclosure
public import KessanModel
public import KessanPlugin
import KessanSources

/// The way of the data, from a workspace to export files; every stage takes a value and returns a value with findings.
///
///     let result = Pipeline(.standard + registeredExtensions).report(workspace)
public struct Pipeline: Sendable {
  let extensions: ExtensionSet

  /// The way of a build that registers these extensions.
  public init(_ extensions: ExtensionSet) {
    self.extensions = extensions
  }

  /// What a workspace became: a report where it could be read at all, and every finding.
  public struct Result: Sendable {
    public var report: Disclosure?
    public var findings: [Finding]

    /// Whether the report may be exported.
    public var isValid: Bool { report != nil && !findings.contains { $0.severity == .error } }
  }

  /// Reads, derives, ties out, composes and judges a workspace.
  ///
  /// - Parameters:
  ///   - sections: The ids of the sections to keep; all where there are none.
  ///   - stage: Called with the name of each stage as it begins.
  public func report(
    _ workspace: Workspace, sections: [String] = [], stage: (String) -> Void = { _ in }
  ) -> Result {
    let lines = workspace.configuration.lines
    let chosen = choose(workspace.configuration.modules, lines)
    let profile = profile(workspace.configuration.profile)
    var findings = (extensions.clashes + chosen.findings + profile.findings).capped()
    var declared = Vocabulary(owner: "Workspace.json")
    declared.counts = workspace.configuration.counts
    let (taxonomy, clashes) = Taxonomy.composed(
      of: [CommonVocabulary.vocabulary, declared] + chosen.modules.map(\.ownedVocabulary),
      entity: workspace.configuration.header.entityShortName)
    findings += clashes
    guard !findings.contains(where: { $0.severity == .error }) else {
      return Result(report: nil, findings: findings.map(lines.locate).sorted())
    }
    stage("Reading facts")
    var sourced = workspace.facts(taxonomy, extensions.sources)
    findings += sourced.findings
    DocumentFacts.add(workspace.configuration.header, taxonomy, to: &sourced.facts)
    let commentary = workspace.commentary(taxonomy)
    findings += commentary.findings
    stage("Composing sections")
    let composed = Composition(
      header: workspace.configuration.header, taxonomy: taxonomy, modules: chosen.modules, sourced: sourced,
      commentary: commentary.sections)
    let unread = sourced.findings.contains { $0.severity == .error }
    let unreadCommentary = commentary.findings.contains { $0.severity == .error }
    func isConsequence(_ finding: Finding) -> Bool {
      let traits = finding.kind.traits
      return unread && traits.contains(.saysThatFactsAreMissing)
        || unreadCommentary && traits.contains(.saysThatWordsAreMissing)
    }
    findings += composed.findings.filter { !isConsequence($0) }
    var report = composed.report
    if !sections.isEmpty {
      let selection = report.selecting(sections)
      report = selection.report
      findings += selection.findings
    }
    stage("Judging")
    findings += DisclosureRules.findings(
      report, isWhole: sections.isEmpty, with: extensions.rules + (profile.profile?.rules ?? [])
    ).filter { !isConsequence($0) }
    findings = profile.profile?.severities.applied(to: findings) ?? findings
    return Result(report: report, findings: findings.map(lines.locate).sorted())
  }

  private func choose(
    _ ids: [String], _ lines: WorkspaceLines
  ) -> (modules: [any AnalysisModule], findings: [Finding]) {
    func place(_ id: String) -> Finding.Location {
      Finding.Location(
        file: WorkspaceConfiguration.fileName, line: lines.line(of: id, in: "modules"), column: "modules")
    }
    var chosen: [any AnalysisModule] = []
    var findings: [Finding] = []
    let known = extensions.modules.map(\.area.id)
    for id in ids {
      guard let module = extensions.modules.first(where: { $0.area.id == id }) else {
        findings.append(
          Finding(
            .unknownModule, place(id),
            "There is no module \"\(id)\".",
            hint: Suggestion.hint(
              for: id, among: known, otherwise: "Registered modules are \(known.joined(separator: ", "))."))
        )
        continue
      }
      if chosen.contains(where: { $0.area.id == id }) {
        findings.append(
          Finding(
            .duplicateModule, place(id),
            "The module \(id) is listed twice.", hint: "Name each module once."))
      } else {
        chosen.append(module)
      }
    }
    return (chosen, findings)
  }

  /// The profile that a workspace names; one that is not registered is a finding.
  func profile(_ name: String?) -> (profile: FilingProfile?, findings: [Finding]) {
    guard let name else { return (nil, []) }
    if let profile = extensions.profiles.first(where: { $0.name == name }) { return (profile, []) }
    let known = extensions.profiles.map(\.name)
    let otherwise =
      known.isEmpty
      ? "This build has no profile: remove the key, or register one (docs/plugins.md)."
      : "Profiles are \(known.joined(separator: ", "))."
    return (
      nil,
      [
        Finding(
          .unknownProfile, .init(file: "Workspace.json", column: "profile"),
          "There is no profile \"\(name)\" in this build.",
          hint: Suggestion.hint(for: name, among: known, otherwise: otherwise))
      ]
    )
  }
}
