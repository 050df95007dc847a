import ArgumentParser
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace

/// The options of every command that reads a workspace.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds Workspace.json.", valueName: "dir"), completion: .directory,
    transform: FolderArgument.init)
  var workspace = FolderArgument.here

  @Flag(help: "Print the result as JSON.")
  var json = false

  /// Opens the workspace.
  ///
  /// - Parameters:
  ///   - nothing: What the command shows machines beside the findings where there is nothing to show.
  ///   - stream: Where people see the findings.
  /// - Throws: ``ExitCode`` after the findings are shown.
  func open(orShow nothing: some Encodable, to stream: Terminal.Stream = .output) throws -> Workspace {
    do {
      return try Workspace(folder: workspace.path)
    } catch {
      try fail(error.findings, showing: nothing, to: stream)
    }
  }

  /// Reads the workspace into a report.
  ///
  /// - Parameters:
  ///   - extensions: What this build registered.
  ///   - nothing: What the command shows machines beside the findings where there is no report.
  ///   - stream: Where people see the findings; standard error where standard output holds data.
  /// - Throws: ``ExitCode`` after the findings are shown, where there is no report.
  func report(
    with extensions: ExtensionSet, orShow nothing: some Encodable, to stream: Terminal.Stream = .output
  ) throws -> (report: Disclosure, findings: [Finding]) {
    let result = Pipeline(extensions).report(try open(orShow: nothing, to: stream))
    guard let report = result.report else { try fail(result.findings, showing: nothing, to: stream) }
    return (report, result.findings)
  }

  /// Shows findings, and machines what there is beside them, and ends with the exit code that they call for.
  ///
  /// - Parameter stream: Where people see them.
  func fail(
    _ findings: [Finding], showing records: some Encodable, to stream: Terminal.Stream = .output
  ) throws -> Never {
    if json {
      try JSONOutput.print(Answer(records: records, findings: findings))
    } else {
      FindingList.show(findings, notes: false, to: stream)
      Terminal.print(FindingList.verdict(findings), to: stream)
    }
    throw Exit.code(for: findings) ?? Exit.invalid
  }

  /// Ends a listing: where there are errors it shows them and exits as a build would.
  ///
  /// - Parameter stream: Where people see them; standard error where standard output holds data.
  func conclude(_ findings: [Finding], to stream: Terminal.Stream = .output) throws {
    guard let code = Exit.code(for: findings) else { return }
    if !json {
      if stream == .output { Terminal.print() }
      FindingList.show(findings, notes: false, to: stream)
      Terminal.print(FindingList.verdict(findings), to: stream)
    }
    throw code
  }
}

/// The outcome of a build as machines read it; what was found stands beside it.
struct BuildRecord: Encodable {
  var facts = 0
  var derived = 0
  var claims: [String: Int] = [:]
  var sections: [String] = []
  var files: [String] = []
}
