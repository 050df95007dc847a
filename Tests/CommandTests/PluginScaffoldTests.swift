import Foundation
import Testing

/// What `Tests/Independent/check_example.sh` does not ask: it builds what is written here.
@Suite("kessan new plugin")
struct PluginScaffoldTests {
  @Test(
    "A name or a place that cannot be is refused, and nothing is written",
    arguments: [
      (["--name", "harbour"], "cannot be the name of an area"), (["--name", "Kessan"], "is already used by Kessan"),
      (["--kessan", "a\"b"], "cannot be the place of Kessan"), (["--kessan", ""], "cannot be the place of Kessan"),
    ])
  func refusal(_ arguments: [String], _ message: String) throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let result = try Command.kessan(["new", "plugin", "here"] + arguments, in: folder)
      #expect(result.ending == "exit 2")
      #expect(result.output.contains("kessan:cannotScaffold") && result.output.contains(message), "\(result.output)")
      #expect(try FolderSnapshot(folder).paths == [])
    }
  }

  @Test("Nothing is overwritten")
  func existing() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      #expect(try Command.kessan(["new", "plugin", "here"], in: folder).ending == "exit 0")
      let before = try FolderSnapshot(folder)
      let result = try Command.kessan(["new", "plugin", "here"], in: folder)
      #expect(result.ending == "exit 2" && result.output.contains("already exists"))
      #expect(try FolderSnapshot(folder).differences(from: before) == [])
    }
  }

  @Test("The name stands wherever the area is meant, and Kessan where it is found")
  func names() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let arguments = ["new", "plugin", "here", "--name", "Retail", "--kessan", "https://example.com/kessan"]
      #expect(try Command.kessan(arguments, in: folder).ending == "exit 0")
      let written = try FolderSnapshot(folder)
      #expect(written.paths.contains("here/Plugins/Retail/RetailExtension.swift"))
      for path in written.paths {
        #expect(written.text(path)?.localizedCaseInsensitiveContains("harbour") != true, "\(path)")
      }
      #expect(
        written.text("here/Package.swift")?.contains(".package(url: \"https://example.com/kessan\", from: ") == true)
      #expect(
        written.text("here/Sources/retail/main.swift")?.contains("CommandLineProgram.run(registeredExtensions)") == true
      )
    }
  }

  @Test("kessan extensions lists the source that comes with Kessan")
  func extensions() throws {
    let result = try Command.kessan(["extensions"])
    #expect(result.ending == "exit 0" && result.output.contains("source  csv"))
    struct Record: Decodable {
      let kind: String
      let name: String
    }
    let records = try Command.kessan(["extensions", "--json"]).json([Record].self)
    #expect(records.map(\.name) == ["csv"] && records.map(\.kind) == ["source"])
  }
}
