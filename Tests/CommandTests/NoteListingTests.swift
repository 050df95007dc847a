import Foundation
import Testing

@Suite("The listing of notes")
struct NoteListingTests {
  @Test("Routine notes are one line with their counts, others stand whole; --notes and --json have all")
  func folded() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      #expect(try Command.kessan(["new", "workspace", "acme"], in: folder).ending == "exit 0")
      let workspace = TestWorkspace(folder: folder.appending(path: "acme"))
      let build = try workspace.kessan("build")
      #expect(build.ending == "exit 0", "\(build.text)")
      let routine = build.lines.filter { $0.contains(" routine: ") }
      #expect(routine.count == 1)
      let hidden = ["kessan:notDerived", "kessan:unresolvedReference"]
      #expect(hidden.allSatisfy { code in routine.allSatisfy { $0.contains(code) } })
      #expect(!build.lines.contains { $0.hasPrefix("note     kessan:notDerived") })
      let all = try workspace.kessan("build", "--notes")
      #expect(!all.output.contains(" routine: "))
      let listed = all.lines.count { $0.hasPrefix("note     kessan:") }
      let json = try workspace.kessan("build", "--json").json(BuildOutput.self)
      #expect(json.findings.count == listed)
      #expect(build.output.contains("VALID  0 errors, 0 warnings, \(listed) notes"))
      let counts = routine[0].split { !$0.isNumber }.compactMap { Int($0) }
      let whole = build.lines.count { $0.hasPrefix("note     kessan:") }
      #expect(counts.first.map { $0 + whole } == listed)
      #expect(counts.first == counts.dropFirst().reduce(0, +))
    }
  }
}
