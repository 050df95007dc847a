import Foundation
import Testing

/// Every command that reads a workspace fails as a build of it does: with the same findings and the same exit code.
@Suite("Listings of a workspace with errors")
struct FailingListingTests {
  static let commands = [["tie-out"], ["facts"], ["facts", "--csv"]]

  static let faults: [HostileInput] = {
    let names: Set = [
      "a missing data file", "a pipe in place of a data file", "an empty data file", "a quote that never ends",
      "JSON that ends early", "no workspace file", "a data path with a NUL", "an unknown module", "an unknown concept",
    ]
    let known = HostileInput.all.filter { names.contains($0.name) }
    return known + [
      .row(
        "two values of one fact", "oime:disallowedDuplicateFacts", "Revenues,1H10,,5,6,JPY,,,,,,",
        "Revenues,1H10,,7,6,JPY,,,,,,"),
      .row(
        "a claim that cannot be", "kessan:inconsistentClaim", "Revenues,1H10,,5,6,JPY,,,,,,",
        "CostOfRevenue,1H10,,5,6,JPY,,,,,Revenues@1H10*2,"),
    ]
  }()

  @Test("A listing shows the findings and exits as a build does", arguments: faults)
  func fails(_ fault: HostileInput) throws {
    #expect(Self.faults.count == 11)
    try TestWorkspace.copied { workspace in
      try fault.spoil(workspace)
      let build = try workspace.kessan("build", "--json")
      let errors = try build.json(BuildOutput.self).findings.filter { $0.severity == "error" }.map(\.summary)
      #expect(build.exitCode == fault.exitCode && !errors.isEmpty)
      for command in Self.commands {
        let people = try Command.kessan(command, in: workspace.folder)
        #expect(people.exitCode == fault.exitCode, "\(command)")
        let shown = command.contains("--csv") && fault.exitCode == 1 ? people.errors : people.text
        #expect(
          shown.contains("error    \(fault.code) ") && shown.contains("INVALID  \(errors.count) error"), "\(shown)")
        guard !command.contains("--csv") else { continue }
        let machine = try Command.kessan(command + ["--json"], in: workspace.folder)
        #expect(machine.exitCode == fault.exitCode && machine.errors.isEmpty)
        let answer = try machine.json(AnswerOutput.self)
        #expect(!answer.valid)
        #expect(answer.findings.filter { $0.severity == "error" }.map(\.summary) == errors)
      }
    }
  }

  @Test("A sound workspace is said to be valid, and nothing else is shown", arguments: commands)
  func succeeds(_ command: [String]) throws {
    try TestWorkspace.copied { workspace in
      let people = try Command.kessan(command, in: workspace.folder)
      #expect(people.ending == "exit 0" && people.errors.isEmpty && !people.output.contains("VALID"))
      guard !command.contains("--csv") else { return }
      #expect(try Command.kessan(command + ["--json"], in: workspace.folder).json(AnswerOutput.self).valid)
    }
  }
}
