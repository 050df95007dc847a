import Foundation
import Testing

@Suite("kessan new module")
struct ModuleScaffoldTests {
  static let refusals =
    refused(
      ["retail", "Re tail", "../x", "", "Re-tail", "小売", "R\u{E9}tail", String(repeating: "R", count: 41)],
      "cannot be the name of an area")
    + refused(
      ["Kessan", "KessanRetail", "Foundation", "RetailTests", "RegistryPlugin"],
      "is already used by Kessan or a library")
    + refused(["Cloud", "CDN"], "is already listed")

  private static func refused(_ names: [String], _ message: String) -> [(name: String, message: String)] {
    names.map { ($0, message) }
  }

  @Test("A name that cannot be is refused, and nothing is written", arguments: refusals)
  func refusal(_ name: String, _ message: String) throws {
    try inCheckout { folder in
      let before = try FolderSnapshot(folder)
      let result = try Command.kessan(["new", "module", name], in: folder)
      #expect(result.ending == "exit 2")
      #expect(result.output.contains("kessan:cannotScaffold"))
      #expect(result.output.contains(message), "\(result.output)")
      #expect(try FolderSnapshot(folder).differences(from: before) == [])
    }
  }

  @Test("Outside a checkout it is refused")
  func noCheckout() throws {
    try TestWorkspace.inTemporaryFolder { folder in
      let result = try Command.kessan(["new", "module", "Retail"], in: folder)
      #expect(result.ending == "exit 2")
      #expect(result.output.contains("Package.swift") && result.output.contains("--package"))
      #expect(try FolderSnapshot(folder).paths == [])
    }
  }

  @Test("Where a folder cannot be made, nothing half-made stays")
  func nothingHalfMade() throws {
    try inCheckout { folder in
      try Data().write(to: folder.appending(path: "Tests"))
      let before = try FolderSnapshot(folder)
      let result = try Command.kessan(["new", "module", "Retail"], in: folder)
      #expect(result.ending == "exit 2")
      #expect(try FolderSnapshot(folder).differences(from: before) == [])
    }
  }

  @Test("The edits add one line to the manifest and two to the workspace, and change nothing else")
  func edits() throws {
    try inCheckout { folder in
      let before = try FolderSnapshot(folder)
      let result = try Command.kessan(["new", "module", "RetailBanking", "--package", "."], in: folder)
      #expect(result.ending == "exit 0", "\(result.text)")
      let after = try FolderSnapshot(folder)
      for (file, added) in [
        ("Package.swift", ["  \"RetailBanking\","]),
        ("Workspace.json", ["    \"RetailBanking\"", "    \"Data/retail-banking.csv\""]),
      ] {
        let old = try #require(before.text(file)).split(separator: "\n").map(String.init)
        let new = try #require(after.text(file)).split(separator: "\n").map(String.init)
        let inserted = new.difference(from: old).insertions.map { change -> String in
          guard case .insert(_, let line, _) = change else { return "" }
          return line
        }
        for line in added { #expect(inserted.contains(line), "\(inserted)") }
        #expect(new.count == old.count + added.count)
      }
      let made = after.differences(from: before).filter { after.items[$0] != .folder && before.items[$0] == nil }
      #expect(
        made == [
          "Data/retail-banking.csv", "Plugins/RetailBanking/RetailBankingConcepts.swift",
          "Plugins/RetailBanking/RetailBankingModule.swift", "Tests/RetailBankingTests/Golden/RetailBanking.txt",
          "Tests/RetailBankingTests/RetailBankingTests.swift",
        ])
    }
  }

  @Test("Every folder in Plugins is an area of the manifest, and every area a folder there")
  func areasAndFolders() throws {
    let repository = try #require(Command.repository)
    let manifest = try String(contentsOf: repository.appending(path: "Package.swift"), encoding: .utf8)
    let list = try #require(manifest.firstMatch(of: /let areas = \[([^\]]*)\]/)?.1)
    let areas = list.split(separator: "\n").compactMap { $0.firstMatch(of: /^\s*"([^"]+)"/)?.1 }.map(String.init)
    let folders = try FileManager.default.contentsOfDirectory(atPath: repository.appending(path: "Plugins").path)
    #expect(areas.count >= 6)
    #expect(Set(folders.filter { $0 != "RegistryPlugin" && !$0.hasPrefix(".") }) == Set(areas))
    #expect(areas.count == Set(areas).count)
    for area in areas {
      #expect(FileManager.default.fileExists(atPath: repository.appending(path: "Tests/\(area)Tests").path), "\(area)")
    }
  }

  /// Gives what a scaffold edits and reads, in a temporary folder, to a body.
  private func inCheckout(_ body: (URL) throws -> Void) throws {
    let repository = try #require(Command.repository)
    try TestWorkspace.inTemporaryFolder { folder in
      for name in ["Package.swift", "Workspace.json", "Data", "Plugins"] {
        try FileManager.default.copyItem(
          at: repository.appending(path: name), to: folder.appending(path: name))
      }
      try body(folder)
    }
  }
}
