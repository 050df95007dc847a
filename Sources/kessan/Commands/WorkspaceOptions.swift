import ArgumentParser
import KessanModel
import KessanRegistry
import KessanWorkspace

/// The options of every command that reads a workspace.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds Workspace.json.", valueName: "dir"), completion: .directory)
  var workspace = "."

  @Flag(help: "Write JSON for machines.")
  var json = false

  /// The pipeline over the modules of this build.
  var pipeline: Pipeline { Pipeline(modules: registeredModules) }

  /// Opens the workspace.
  ///
  /// - Throws: ``ExitCode`` after the finding is shown.
  func open() throws -> Workspace {
    do {
      return try Workspace(folder: folder)
    } catch {
      try fail([error])
    }
  }

  /// Reads the workspace into a report.
  ///
  /// - Throws: ``ExitCode`` after the findings are shown, where there is no report.
  func report() throws -> (report: Report, findings: [Finding]) {
    let result = pipeline.report(try open())
    guard let report = result.report else { try fail(result.findings) }
    return (report, result.findings)
  }

  /// Shows findings and ends with the exit code that they call for.
  func fail(_ findings: [Finding]) throws -> Never {
    if json {
      try JSONOutput.print(BuildRecord(findings: findings))
    } else {
      FindingList.show(findings, notes: false)
      Terminal.print(FindingList.verdict(findings))
    }
    throw Exit.code(for: findings) ?? Exit.invalid
  }

  /// The folder of the workspace, without a slash at its end.
  var folder: String {
    var folder = workspace[...]
    while folder.count > 1, folder.last == "/" { folder = folder.dropLast() }
    return String(folder)
  }
}

/// The outcome of a build as machines read it.
struct BuildRecord: Encodable {
  let valid: Bool
  var facts = 0
  var derived = 0
  var claims: [String: Int] = [:]
  var sections: [String] = []
  var files: [String] = []
  let findings: [FindingRecord]

  init(findings: [Finding]) {
    valid = Exit.code(for: findings) == nil
    self.findings = findings.map(FindingRecord.init)
  }
}
