import Foundation
import Testing

@Suite("The same bytes everywhere")
struct DeterminismTests {
  @Test(
    "A build gives the committed exports, whatever the folder is called",
    arguments: ["workspace", "with blanks and 決算の作業場所", "-dash", "quote's & <tags>"])
  func folderNames(_ name: String) throws {
    try expectCommittedExports(named: name, environment: [:])
  }

  @Test(
    "A build gives the committed exports in every environment",
    arguments: [
      ["LC_ALL": "C"], ["LC_ALL": "ja_JP.UTF-8", "LANG": "ja_JP.UTF-8"], ["LC_ALL": "tr_TR.UTF-8"],
      ["LC_ALL": "de_DE.UTF-8"],
      ["TZ": "Asia/Tokyo"], ["TZ": "America/New_York"], ["TZ": "Pacific/Kiritimati"],
      ["SWIFT_DETERMINISTIC_HASHING": "1"], ["HOME": "/nonexistent", "TMPDIR": "/nonexistent"],
    ])
  func environments(_ environment: [String: String]) throws {
    try expectCommittedExports(named: "workspace", environment: environment)
  }

  @Test("Building from elsewhere, by a path with slashes at its end, gives the same")
  func fromElsewhere() throws {
    try TestWorkspace.copied { workspace in
      let result = try Command.kessan(["build", "--workspace", workspace.folder.path + "//"])
      #expect(result.ending == "exit 0")
      #expect(try workspace.exports().differences(from: committed()) == [])
      #expect(try workspace.names() == ["Data", "Exports", "Workspace.json"])
    }
  }

  @Test("Repeated builds change nothing, in Exports and in what is printed")
  func repetition() throws {
    try TestWorkspace.copied { workspace in
      let first = try workspace.kessan("build", "--notes")
      let exports = try workspace.exports()
      for _ in 1...3 {
        #expect(try workspace.kessan("build", "--notes").output == first.output)
        #expect(try workspace.exports().differences(from: exports) == [])
      }
    }
  }

  @Test(
    "Listings are the same in every run and environment",
    arguments: [["facts"], ["facts", "--json"], ["facts", "--csv"], ["tie-out", "--json"], ["build", "--json"]])
  func listings(_ arguments: [String]) throws {
    try TestWorkspace.copied { workspace in
      let outputs = try [[:], ["LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"], ["SWIFT_DETERMINISTIC_HASHING": "1"]].map {
        try Command.kessan(arguments, in: workspace.folder, environment: $0).output
      }
      #expect(Set(outputs).count == 1)
      #expect(outputs[0].count > 1000)
    }
  }

  private func expectCommittedExports(named name: String, environment: [String: String]) throws {
    try TestWorkspace.copied(named: name) { workspace in
      let result = try workspace.kessan("build", environment: environment)
      #expect(result.ending == "exit 0", "\(result.text)")
      #expect(try workspace.exports().differences(from: committed()) == [])
    }
  }

  /// The exports of the checkout, without what somebody selected there.
  private func committed() throws -> FolderSnapshot {
    let repository = try #require(Command.repository)
    return try FolderSnapshot(repository.appending(path: "Exports")).without("selection")
  }
}
