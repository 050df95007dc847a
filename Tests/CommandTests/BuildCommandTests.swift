import Foundation
import TestRequirements
import Testing

@Suite("kessan build")
struct BuildCommandTests {
  @Test("The summary says who, what, how many, where to, and the verdict")
  func summary() throws {
    try TestWorkspace.copied { workspace in
      let result = try workspace.kessan("build")
      let build = try workspace.kessan("build", "--json").json(BuildOutput.self)
      #expect(result.ending == "exit 0" && result.errors == "")
      // What notes there are stands above the summary.
      let lines = result.lines.filter { !$0.isEmpty }.suffix(6).map { $0 }
      #expect(lines[0].hasPrefix("Internet Initiative Japan Inc. · ") && lines[0].hasSuffix(" · 1H16"))
      #expect(lines[1].contains(" \(build.facts) ") && lines[1].contains("\(build.derived) of them derived"))
      #expect(lines[2].contains("\(build.claims["consistent"] ?? 0) consistent, 0 inconsistent"))
      #expect(lines[3].contains(" \(build.sections.count) ") && lines[3].contains("Consolidated, NetworkServices, "))
      #expect(lines[4].contains(" \(build.files.count) ") && lines[4].hasSuffix("in Exports/"))
      #expect(lines.last?.hasPrefix("VALID  0 errors, 0 warnings, ") == true)
    }
  }

  @Test("The JSON lists exactly the files that lie in Exports")
  func files() throws {
    try TestWorkspace.copied { workspace in
      let build = try workspace.kessan("build", "--json").json(BuildOutput.self)
      let written = try workspace.exports()
      #expect(build.valid)
      #expect(build.files == written.paths.filter { written.items[$0] != .folder && $0 != ".kessan-files" })
      #expect(written.text(".kessan-files")?.split(separator: "\n").dropFirst().map(String.init) == build.files)
      #expect(build.files.count > 20)
    }
  }

  @Test("Notes are counted, and listed when asked for")
  func notes() throws {
    try TestWorkspace.copied { workspace in
      let short = try workspace.kessan("build")
      let long = try workspace.kessan("build", "--notes")
      #expect(short.ending == "exit 0" && long.ending == "exit 0")
      let folded = try #require(short.lines.first { $0.hasPrefix("note ") && $0.contains(" routine: ") })
      let routine = try #require(folded.split(separator: " ").compactMap { Int($0) }.first)
      let notes = long.lines.count { $0.hasPrefix("note     kessan:") }
      #expect(routine > 0 && notes == routine + short.lines.count { $0.hasPrefix("note     kessan:") })
      #expect(long.output.contains("VALID  0 errors, 0 warnings, \(notes) note"))
      #expect(short.lines.suffix(2) == long.lines.suffix(2))
    }
  }

  @Test(
    "No colours and no progress where there is no terminal, whatever the environment says",
    arguments: [[:], ["NO_COLOR": "1"], ["CLICOLOR_FORCE": "1", "TERM": "xterm-256color"]])
  func colours(_ environment: [String: String]) throws {
    try TestWorkspace.copied { workspace in
      try workspace.add("Revenues,1H10,,5,6,ZZZ,,,,,,")
      for command in ["build", "facts", "tie-out"] {
        let result = try workspace.kessan(command, environment: environment)
        #expect(!result.text.contains("\u{1B}") && !result.text.contains("\r"), "\(command)")
      }
    }
  }

  @Test("On a terminal there are colours, unless NO_COLOR is set", .requires(.terminal))
  func terminal() throws {
    try TestWorkspace.copied { workspace in
      let plain = try Command.shell("NO_COLOR=1 script -qec '\"$KESSAN\" build' /dev/null", in: workspace.folder)
      let coloured = try Command.shell("script -qec '\"$KESSAN\" build' /dev/null", in: workspace.folder)
      #expect(coloured.output.contains("\u{1B}[32mVALID\u{1B}[0m"), "\(coloured.text)")
      #expect(plain.output.contains("VALID") && !plain.output.contains("\u{1B}["))
    }
  }

  @Test(
    "A reader that goes away ends a listing quietly", arguments: ["facts", "facts --json", "tie-out", "build --json"])
  func brokenPipe(_ command: String) throws {
    try TestWorkspace.copied { workspace in
      let script = "set +o pipefail; \"$KESSAN\" \(command) | head -1; echo \"${PIPESTATUS[0]}\""
      let result = try Command.shell(script, in: workspace.folder)
      #expect(result.errors == "")
      #expect(result.lines.dropFirst().first == "0")
    }
  }

  static let commands = ["build", "build --json", "facts", "facts --csv", "tie-out", "modules", "formats"]

  @Test(
    "A closed or full standard output is said and ends with 2; what was built stays", arguments: [">&-", ">/dev/full"],
    commands)
  func deadOutput(_ redirection: String, _ command: String) throws {
    try TestWorkspace.copied { workspace in
      let result = try Command.shell("\"$KESSAN\" \(command) \(redirection)", in: workspace.folder)
      #expect(result.ending == "exit 2")
      let reason = redirection == ">&-" ? "Bad file descriptor" : "No space left on device"
      #expect(result.errors == "Standard output cannot be written: \(reason).\n")
      #expect(try workspace.names().contains("Exports") == command.hasPrefix("build"))
    }
  }
}
