import ArgumentParser

/// The root of the commands.
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
      ExtensionsCommand.self, ExplainCommand.self, NewCommand.self,
    ])
}
