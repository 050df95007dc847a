import ArgumentParser
import Foundation
import KessanModel

/// The command line: the only place that reads arguments, writes to the terminal and exits.
@main
struct Kessan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kessan",
    abstract: "Turn a company's figures into checked XBRL filings and section documents.",
    discussion: """
      A workspace is a folder with Workspace.json (who reports, on which period, with which modules) and Data/ (the \
      figures, one fact per row). kessan build reads it, lets the business-area modules compute facts and compose \
      sections, checks the report, and writes one folder per format into Exports/: the XBRL filing, inline XBRL, \
      packages, pages and tables. kessan formats lists the formats.

        kessan new workspace acme     create a workspace for your own company
        kessan build                  build the workspace in this folder
        kessan tie-out                recompute the printed figures
        kessan facts --area Cloud     list facts
        kessan explain CODE           say what a code in a finding means, and what to do

      Exit codes: 0 valid, 1 the report has errors, 2 wrong usage or a file that cannot be read or written.
      """,
    version: Version.line,
    subcommands: [
      BuildCommand.self, TieOutCommand.self, FactsCommand.self, ModulesCommand.self, FormatsCommand.self,
      ExplainCommand.self, NewCommand.self,
    ])

  static func main() {
    signal(SIGPIPE, SIG_IGN)
    // Too large a file is an error of the call that writes it, which becomes a finding.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let code = exitCode(for: error)
      guard !code.isSuccess, !(error is ExitCode) else { exit(withError: error) }
      for line in fullMessage(for: error).split(separator: "\n", omittingEmptySubsequences: false) {
        Terminal.complain("\(line)")
      }
      exit(withError: code == .validationFailure ? Exit.unusable : code)
    }
  }
}

/// What a command exits with, beside success.
enum Exit {
  /// There are findings of severity error.
  static let invalid = ExitCode(1)
  /// The usage is wrong, or input or output cannot be opened.
  static let unusable = ExitCode(2)

  /// The exit code that findings call for; nil for success.
  static func code(for findings: [Finding]) -> ExitCode? {
    let errors = findings.filter { $0.severity == .error }
    if errors.contains(where: { $0.kind.traits.contains(.stopsTheCommand) || $0.location.isOption }) { return unusable }
    return errors.isEmpty ? nil : invalid
  }
}
