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
      A workspace is a folder with Workspace.json (who reports, on what, which modules) and Data/ (the figures, one row \
      a fact). kessan reads it, lets the business-area modules compose their sections, judges the whole and writes \
      Exports/, a folder for each format: the XBRL filing, inline XBRL, packages, pages and tables; \
      kessan formats lists them.

        kessan new workspace acme     make a company of your own that builds at once
        kessan build                  build the workspace in this folder
        kessan tie-out                recompute the printed figures
        kessan facts --area Cloud     list facts

      Exit codes: 0 valid, 1 findings of severity error, 2 usage or unreadable input.
      """,
    version: Version.line,
    subcommands: [
      BuildCommand.self, TieOutCommand.self, FactsCommand.self, ModulesCommand.self, FormatsCommand.self,
      NewCommand.self,
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
    if errors.contains(where: { unusableCodes.contains($0.code) || isOfTheArguments($0) }) { return unusable }
    return errors.isEmpty ? nil : invalid
  }

  /// Whether it is about what the command line asks for, and not about what a file says.
  private static func isOfTheArguments(_ finding: Finding) -> Bool {
    finding.location.file == nil && finding.location.column == "--format"
  }

  private static let unusableCodes: Set<String> = [
    "kessan:unreadableFile", "kessan:badJSON", "kessan:badWorkspace", "kessan:unwritableExports",
    "kessan:unknownSelection",
    "kessan:cannotScaffold",
  ]
}
