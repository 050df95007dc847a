import Foundation
import KessanModel
import Testing

@testable import KessanWorkspace

@Suite("Exports after a run that was killed")
struct ExportRecoveryTests {
  /// What a killed run left, and what the exports are after the next one looked at them.
  struct Remains: CustomTestStringConvertible {
    let testDescription: String
    let left: [String: String]
    let exports: [String: String]
  }

  static let list = "filing/a.xml\njson/a.json\n"
  static let newList = "filing/a.xml\ncsv/a.csv\n"
  static let old = ["filing/a.xml": "old", "json/a.json": "old", ".kessan-files": list]
  static let new = ["filing/a.xml": "new", "csv/a.csv": "new", ".kessan-files": newList]
  static let mine = ["mine/x": "mine", "filing/mine": "mine"]

  private static func tree(_ parts: (String, [String: String])...) -> [String: String] {
    parts.reduce(into: [:]) { tree, part in
      tree.merge(Scratch.below(part.0, part.1)) { first, _ in first }
    }
  }

  private static func with(_ one: [String: String], _ other: [String: String]) -> [String: String] {
    one.merging(other) { first, _ in first }
  }

  static let remains: [Remains] =
    [".Exports.staging", "Exports/.Exports.staging", ".Exports.staging-7"].flatMap { name in
      [
        Remains(
          testDescription: "\(name): while files were written",
          left: tree(("Exports", with(old, mine)), ("\(name)/new", ["filing/half": "h", "csv/": ""])),
          exports: with(old, mine)),
        Remains(
          testDescription: "\(name): before the exchange",
          left: tree(("Exports", with(old, mine)), ("\(name)/ready", new)), exports: with(old, mine)),
        Remains(
          testDescription: "\(name): after the exchange",
          left: tree(("Exports", new), ("\(name)/ready", with(old, mine))), exports: with(new, mine)),
        Remains(
          testDescription: "\(name): while foreign files were moved",
          left: tree(("Exports", with(new, ["mine/x": "mine"])), ("\(name)/ready", with(old, ["filing/mine": "mine"]))),
          exports: with(new, mine)),
        Remains(
          testDescription: "\(name): while the old were removed",
          left: tree(("Exports", with(new, mine)), ("\(name)/trash/ready", ["json/a.json": "old", "json/b/": ""])),
          exports: with(new, mine)),
        Remains(
          testDescription: "\(name): while the journal was written",
          left: tree(
            ("Exports", with(old, mine)), ("\(name)/ready", new), (name, ["aside/": "", "journal.new": ".kes"])),
          exports: with(old, mine)),
        Remains(
          testDescription: "\(name): before the first turn",
          left: tree(
            ("Exports", with(old, mine)), ("\(name)/ready", new),
            (name, ["aside/": "", "journal": ".kessan-files\ncsv\nfiling\n"])),
          exports: with(old, mine)),
        Remains(
          testDescription: "\(name): one aside, and nothing in its place",
          left: tree(
            ("Exports", with(["filing/a.xml": "old", "json/a.json": "old"], mine)), ("\(name)/ready", new),
            (name, ["aside/.kessan-files": list, "journal": ".kessan-files\ncsv\nfiling\n"])),
          exports: with(old, mine)),
        Remains(
          testDescription: "\(name): some new, some old, one copied and half removed",
          left: tree(
            ("Exports", ["mine/x": "mine", ".kessan-files": newList, "csv/a.csv": "new", "filing/mine": "mine"]),
            ("\(name)/ready", ["filing/a.xml": "new"]),
            (
              name,
              [
                "aside/.kessan-files": list, "aside/filing/a.xml": "old", "aside/filing/mine": "mine",
                "aside/json/a.json": "old", "copying/json/": "", "journal": ".kessan-files\ncsv\nfiling\n",
              ]
            )),
          exports: with(old, mine)),
        Remains(
          testDescription: "\(name): all in turn, foreign files on their way",
          left: tree(
            ("Exports", with(new, mine)),
            ("\(name)/aside", old), (name, ["ready/": "", "journal": ".kessan-files\ncsv\nfiling\n"])),
          exports: with(old, mine)),
        Remains(
          testDescription: "\(name): after the last turn",
          left: tree(("Exports", with(new, mine)), ("\(name)/aside", old), (name, ["ready/": ""])),
          exports: with(new, mine)),
      ]
    } + [
      Remains(
        testDescription: "moved away, and nothing in its place",
        left: tree((".Exports.staging/ready", new), (".Exports.staging/old", with(old, mine))),
        exports: with(old, mine)),
      Remains(
        testDescription: "moved away, the new in its place, foreign files on their way",
        left: tree(
          ("Exports", with(new, ["mine/x": "mine"])), (".Exports.staging/old", with(old, ["filing/mine": "mine"]))),
        exports: with(new, mine)),
      Remains(testDescription: "nothing", left: tree(("Exports", old)), exports: old),
      Remains(
        testDescription: "a selection that was being written",
        left: tree(("Exports", with(old, mine)), ("Exports/.selection.staging/new", ["filing/half": "h"])),
        exports: with(old, mine)),
    ]

  @Test("The next run brings back what it finds, whatever moment the last was killed at", arguments: remains)
  func recovery(_ remains: Remains) throws {
    try Scratch.filled(remains.left) { scratch in
      for _ in 1...2 {
        let findings = try scratch.exports.recover()
        #expect(findings == [])
        #expect(try scratch.contents() == Scratch.below("Exports", remains.exports))
      }
    }
    try Scratch.filled(remains.left) { scratch in
      let findings = try scratch.exports.replace(by: ExportFolderTests.report)
      #expect(findings.allSatisfy { $0.code == "kessan:foreignFile" }, "\(findings)")
      let kept = remains.exports.filter { $0.value == "mine" }
      #expect(try scratch.contents() == Scratch.below("Exports", Self.with(ExportFolderTests.new, kept)))
    }
  }

  @Test("A folder that bears the name of a staging folder and is none stays, and another name is taken")
  func foreignStaging() throws {
    let left = [".Exports.staging/mine": "mine", "Exports/filing/a.xml": "old", "Exports/.Exports.staging/x": "mine"]
    try Scratch.filled(left) { scratch in
      let findings = try scratch.exports.recover()
      #expect(findings == [])
      #expect(try scratch.contents() == left)
      try scratch.exports.replace(by: ExportFolderTests.report)
      let contents = try scratch.contents()
      #expect(contents[".Exports.staging/mine"] == "mine" && contents["Exports/.Exports.staging/x"] == "mine")
      #expect(contents["Exports/filing/a.xml"] == "new" && contents.count == 5)
    }
  }

  @Test("Foreign files that have no place to go back to stay where they are, and every build says so")
  func conflict() throws {
    let left = Self.tree(
      ("Exports", Self.with(Self.new, ["mine": "two"])),
      (".Exports.staging/ready", Self.with(Self.old, ["mine": "one"])))
    try Scratch.filled(left) { scratch in
      for _ in 1...2 {
        let findings = try scratch.exports.replace(by: ExportFolderTests.report)
        #expect(findings.map(\.code) == ["kessan:leftExports"])
        let contents = try scratch.contents()
        #expect(contents["Exports/mine"] == "two" && contents[".Exports.staging/ready/mine"] == "one")
        #expect(contents["Exports/filing/a.xml"] == "new")
        #expect(!contents.keys.contains { $0.hasPrefix(".Exports.staging-2") })
      }
    }
  }
}
