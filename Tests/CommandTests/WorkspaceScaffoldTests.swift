import Foundation
import Testing

@Suite("kessan new workspace")
struct WorkspaceScaffoldTests {
  static let names = [
    "acme", "決算", "with blanks", "ref", "link", "xmlfiles", "café", "2016", "a-very-long-name-for-a-company",
  ]

  @Test("The new workspace builds at once, whatever its folder is called", arguments: names)
  func buildsAtOnce(_ name: String) throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let made = try Command.kessan(["new", "workspace", name], in: folder)
      #expect(made.ending == "exit 0", "\(made.text)")
      let workspace = TestWorkspace(folder: folder.appending(path: name))
      #expect(try workspace.names() == [".gitignore", "Data", "Workspace.json"])
      let build = try Command.kessan(["build", "--json", "--workspace", name], in: folder)
      #expect(build.ending == "exit 0", "\(build.output.prefix(500))")
      let output = try build.json(BuildOutput.self)
      #expect(output.findings.allSatisfy { $0.severity == "note" })
      #expect(output.claims == ["consistent": 4])
      #expect(!output.sections.isEmpty)
    }
  }

  @Test("A second call refuses and touches nothing")
  func refusesTwice() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      #expect(try Command.kessan(["new", "workspace", "acme"], in: folder).ending == "exit 0")
      let workspace = TestWorkspace(folder: folder.appending(path: "acme"))
      try workspace.replace("Example Company", with: "My Company")
      let before = try FolderSnapshot(folder)
      let again = try Command.kessan(["new", "workspace", "acme"], in: folder)
      #expect(again.ending == "exit 2")
      #expect(again.output.contains("kessan:cannotScaffold  acme/Workspace.json"))
      #expect(try FolderSnapshot(folder) == before)
    }
  }

  @Test("Where a folder cannot be made, nothing half-made stays")
  func nothingHalfMade() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let workspace = TestWorkspace(folder: folder.appending(path: "acme"))
      try FileManager.default.createDirectory(at: workspace.folder, withIntermediateDirectories: true)
      try workspace.write("a file where a folder must be", to: "Data")
      let before = try FolderSnapshot(folder)
      let result = try Command.kessan(["new", "workspace", "acme"], in: folder)
      #expect(result.ending == "exit 2")
      #expect(try FolderSnapshot(folder) == before)
    }
  }
}
