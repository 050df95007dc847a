import Foundation
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  @Test("Broken input gives its finding, in JSON and in words, and leaves Exports alone", arguments: HostileInput.all)
  func finding(_ input: HostileInput) throws {
    try TestWorkspace.copied(exports: true) { workspace in
      try input.spoil(workspace)
      let before = try workspace.exports()
      let names = try workspace.names()
      let machine = try Command.kessan(["build", "--json"] + input.arguments, in: workspace.folder, timeout: 60)
      #expect(machine.ending == "exit \(input.exitCode)")
      #expect(machine.errors == "")
      let build = try machine.json(BuildOutput.self)
      #expect(!build.valid)
      let found = build.findings.filter { $0.code == input.code && $0.severity == "error" }
      #expect(!found.isEmpty, "\(build.findings.filter { $0.severity == "error" }.prefix(5).map(\.summary))")
      let placed = found.first { matches($0, input) }
      #expect(placed != nil, "\(found.prefix(5).map(\.summary))")
      #expect(placed?.hint.isEmpty == false)

      let people = try Command.kessan(["build"] + input.arguments, in: workspace.folder, timeout: 60)
      #expect(people.ending == "exit \(input.exitCode)")
      let lines = people.lines.filter { $0.hasPrefix("error    \(input.code) ") }
      #expect(lines.contains { $0.contains(place(input, placed?.line)) }, "\(lines.prefix(5).map { $0.prefix(200) })")
      #expect(people.output.contains("INVALID  "))

      #expect(try workspace.exports().differences(from: before) == [])
      #expect(try workspace.names() == names)
    }
  }

  private func matches(_ finding: FindingOutput, _ input: HostileInput) -> Bool {
    guard finding.line == input.line || input.line == nil, finding.column == input.column || input.column == nil else {
      return false
    }
    guard let file = input.file else { return true }
    return finding.file?.hasSuffix(file) ?? false
  }

  /// The place as the listing for people writes it, with the line that JSON gives; the arguments where the fault is in them.
  private func place(_ input: HostileInput, _ line: Int?) -> String {
    guard let file = input.file else { return input.column ?? input.arguments.joined(separator: " ") }
    return [file, line.map(String.init), input.column].compactMap { $0 }.joined(separator: ":")
  }

  @Test("All faults of a file are reported at once, each with its row")
  func everyFault() throws {
    try TestWorkspace.copied { workspace in
      try workspace.add(
        "Revenue,1H10,,5,6,JPY,,,,,,", "Revenues,9Q10,,5,6,JPY,,,,,,", "Revenues,1H10,,five,6,JPY,,,,,,")
      let build = try workspace.kessan("build", "--json").json(BuildOutput.self)
      let found = build.findings.filter { $0.file == TestWorkspace.added && $0.severity == "error" }
      #expect(found.map(\.code) == ["kessan:unknownConcept", "kessan:badPeriod", "kessan:badNumber"])
      #expect(found.map(\.line) == [2, 3, 4])
    }
  }

  @Test("Ten thousand faults are cut off, and the listing says so")
  func tooManyFaults() throws {
    try TestWorkspace.copied { workspace in
      let rows = Array(repeating: "Revenue,1H10,,5,6,JPY,,,,,,\n", count: 10_000).joined()
      try workspace.add(Array("\(HostileInput.header)\n\(rows)".utf8))
      let result = try workspace.kessan("build", "--json")
      #expect(result.ending == "exit 1")
      let found = try result.json(BuildOutput.self).findings.filter { $0.file == TestWorkspace.added }
      #expect(found.count == 201)
      #expect(found.contains { $0.code == "kessan:tooManyFindings" })
    }
  }

  @Test("A division by zero is not derivable, and nothing worse")
  func divisionByZero() throws {
    try TestWorkspace.copied { workspace in
      try workspace.add(
        "Revenues,1H10,,5,6,JPY,,,,,1/0,", "Revenues,1H11,,5,6,JPY,,,,,5/(Revenues@1H10-Revenues@1H10),")
      #expect(try workspace.kessan("build").ending == "exit 0")
      let claims = try workspace.kessan("tie-out", "--json").json(ClaimsOutput.self).claims
      let verdicts = claims.filter { ["Revenues@1H10", "Revenues@1H11"].contains($0.figure) }.map(\.verdict)
      #expect(verdicts == ["not derivable", "not derivable"])
    }
  }
}
