import ArgumentParser
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace

/// `kessan build`: the main job.
struct BuildCommand: ExtendedCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the workspace: check the report and write it to Exports.",
    discussion: """
      Exports are written only if the report has no errors, and then all files are replaced, or none. With --section, \
      only the named sections and the facts that they show are built, into Exports/selection. With --format, only the \
      named formats are written. kessan formats lists the formats and their options.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Option(help: ArgumentHelp("Build only this section. Repeat the option for more sections.", valueName: "id"))
  var section: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write this format instead of those that Workspace.json names. Repeat the option for more formats.",
      valueName: "format[:option=value,…]"))
  var format: [String] = []

  @Flag(help: "Show every note. Without this option, routine notes are only counted.")
  var notes = false

  /// The formats of the command line; nil where it names none.
  private var choices: [ExportChoice]? { format.isEmpty ? nil : format.compactMap(ExportChoice.init(argument:)) }

  func validate() throws {
    for argument in format where ExportChoice(argument: argument) == nil {
      throw ValidationError(
        "\"\(argument.prefix(60))\" is not a format. Write a name, or name:option=value,option=value, with each option once."
      )
    }
  }

  func run(with extensions: ExtensionSet) throws {
    let pipeline = Pipeline(extensions)
    var progress = Progress()
    let workspace = try options.open(orShow: BuildRecord())
    let exports = ExportFolder(folder, formats: extensions.exporters.map(\.name))
    let recovered = try recover(exports)
    let result = pipeline.report(workspace, sections: section) { progress.stage($0) }
    guard let report = result.report, result.isValid else {
      progress.finish()
      try options.fail((recovered + result.findings).sorted(), showing: BuildRecord())
    }
    var findings = recovered + result.findings
    let files: [ExportFile]
    do {
      progress.stage("Exporting")
      let output = try pipeline.exports(report, of: workspace.configuration, insteadOf: choices)
      findings = (findings + output.findings.map(workspace.configuration.lines.locate)).sorted()
      if let code = Exit.code(for: output.findings), code != .success {
        try options.fail(findings, showing: BuildRecord())
      }
      files = output.files
      progress.stage("Writing")
      let written = try Interruption.deferred { isPending throws(Finding) in
        try write(files, to: exports, isPending)
      }
      for finding in written where !findings.contains(finding) { findings.append(finding) }
      findings.sort()
      progress.finish()
    } catch let finding as Finding {
      progress.finish()
      try options.fail(findings + [finding], showing: BuildRecord())
    } catch let code as ExitCode {
      throw code
    } catch {
      progress.finish()
      let finding = Finding(
        .cannotExport, .none, "The report cannot be exported: \(error).",
        hint: "Nothing was written. Find the text or name in question in Workspace.json or Data, and change it.")
      try options.fail(findings + [finding], showing: BuildRecord())
    }
    try show(report, files, findings)
  }

  /// Brings back what a killed run moved away, before anything can go wrong with this one.
  private func recover(_ exports: ExportFolder) throws -> [Finding] {
    do {
      return try exports.recover()
    } catch {
      try options.fail([error], showing: BuildRecord())
    }
  }

  /// Writes the files; where a signal will end the run, says first what became of the exports.
  private func write(
    _ files: [ExportFile], to exports: ExportFolder, _ isPending: () -> Bool
  ) throws(Finding) -> [Finding] {
    do {
      let findings = try exports.replace(by: files, isInterrupted: isPending)
      if isPending() { Terminal.complain("The run was interrupted; the new exports are complete.") }
      return findings
    } catch {
      if isPending() { Terminal.complain("\(error.message) \(error.hint)") }
      throw error
    }
  }

  /// Where this run writes, as the user would name it.
  private var folder: String {
    let exports = options.workspace.path == "." ? "Exports" : "\(options.workspace.path)/Exports"
    return section.isEmpty ? exports : exports + "/selection"
  }

  private func show(_ report: Disclosure, _ files: [ExportFile], _ findings: [Finding]) throws {
    let derived = report.facts.count { $0.provenance.isDerived }
    if options.json {
      var record = BuildRecord()
      record.facts = report.facts.count
      record.derived = derived
      record.claims = Dictionary(grouping: report.claims, by: \.verdict.name).mapValues(\.count)
      record.sections = report.sections.map(\.id)
      record.files = files.map(\.path).sorted()
      try JSONOutput.print(Answer(records: record, findings: findings))
      return
    }
    let header = report.header
    FindingList.show(findings, notes: notes)
    Terminal.print(Terminal.styled("\(header.entityName.en) · \(header.title.en) · \(header.period)", .bold))
    var table = TextTable([("", .left), ("", .right), ("", .left)])
    table.add(["facts", "\(report.facts.count)", "\(derived) of them derived by modules"])
    table.add([
      "claims", "\(report.claims.count)",
      Verdict.counts(report.claims),
    ])
    table.add(["sections", "\(report.sections.count)", report.areas.map(\.id).joined(separator: ", ")])
    table.add(["files", "\(files.count)", "in \(folder)/"])
    for line in table.lines.dropFirst() { Terminal.print(line) }
    Terminal.print(FindingList.verdict(findings))
  }
}
