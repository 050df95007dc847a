import Foundation
import Testing

@Suite("Help and usage")
struct HelpTests {
  static let pages: [(arguments: [String], mentions: [String])] = [
    (
      [],
      [
        "SUBCOMMANDS:", "build", "tie-out", "facts", "modules", "explain", "new", "--version", "Exit codes:",
        "Workspace.json",
      ]
    ),
    (["build"], ["--workspace", "--json", "--section", "--notes", "all files are replaced, or none"]),
    (["tie-out"], ["--workspace", "--json", "not derivable"]),
    (["facts"], ["--workspace", "--json", "--csv", "--area", "--concept", "--period", "2Q16-end"]),
    (["modules"], ["--json", "kessan new module"]),
    (["explain"], ["<code>", "--json", "kessan explain ambiguousUnit", "XBRL standards"]),
    (["new"], ["module", "workspace"]),
    (["new", "module"], ["<name>", "--package", "Package.swift", "Retail"]),
    (["new", "workspace"], ["<dir>", "Data/results.csv"]),
  ]

  @Test("Help teaches: it names every option and what the command is about", arguments: pages)
  func help(_ arguments: [String], _ mentions: [String]) throws {
    let result = try Command.kessan(arguments + ["--help"])
    #expect(result.ending == "exit 0")
    #expect(result.output.hasPrefix("OVERVIEW: "))
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for text in mentions { #expect(words.contains(text), "\(text)") }
  }

  @Test("Without a command there is help")
  func bare() throws {
    let result = try Command.kessan([])
    #expect(result.ending == "exit 0")
    #expect(result.output == (try Command.kessan(["--help"]).output))
  }

  @Test("The version is the newest one of CHANGELOG.md, alone on its line")
  func version() throws {
    let repository = try #require(Command.repository)
    let changes = try String(contentsOf: repository.appending(path: "CHANGELOG.md"), encoding: .utf8)
    let newest = try #require(changes.firstMatch(of: /\n## (\d+\.\d+\.\d+)\b/)).output.1
    let result = try Command.kessan(["--version"])
    #expect(result.ending == "exit 0")
    #expect(result.output == "kessan \(newest)\n")
  }

  static let misuses: [(arguments: [String], message: String)] = [
    (["frobnicate"], "frobnicate"), (["build", "--frobnicate"], "--frobnicate"), (["build", "surplus"], "surplus"),
    (["build", "--jsom"], "--json"), (["build", "--section"], "--section"), (["facts", "--area"], "--area"),
    (["new", "module"], "<name>"), (["new", "workspace"], "<dir>"), (["new", "castle"], "castle"),
    (["explain", "castle"], "kessan explain lists the codes"),
    (["explain", "--markdown", "--json"], "docs/findings.md"),
    (["--generate-completion-script", "cobol"], "bash"),
  ]

  @Test("Wrong usage exits with 2 and says what is wrong, on standard error", arguments: misuses)
  func misuse(_ arguments: [String], _ message: String) throws {
    let result = try Command.kessan(arguments)
    #expect(result.ending == "exit 2")
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output == "")
  }

  @Test("Completion scripts know the commands and their options", arguments: ["bash", "zsh", "fish"])
  func completion(_ shell: String) throws {
    let result = try Command.kessan(["--generate-completion-script", shell])
    #expect(result.ending == "exit 0")
    for word in ["tie-out", "modules", "workspace", "section", "period"] {
      #expect(result.output.contains(word), "\(word)")
    }
  }

  @Test("bash takes the completion script")
  func completionRuns() throws {
    let result = try Command.shell("source <(\"$KESSAN\" --generate-completion-script bash) && complete -p kessan")
    #expect(result.ending == "exit 0", "\(result.errors)")
    #expect(result.output.contains("kessan"))
  }
}
