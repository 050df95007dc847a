import Foundation
import KessanBytes
import KessanModel
import Testing

@testable import KessanWorkspace

@Suite("The folder of exports")
struct ExportFolderTests {
  static let report = [
    ExportFile("filing/a.xml") { try ByteOutput.deliver(Array("new".utf8), $0) },
    ExportFile("report/en/index.html") { try ByteOutput.deliver(Array("new".utf8), $0) },
  ]

  /// Names that an exporter must not give to a file.
  static let names = [
    "", "/", ".", "..", "filing", "filing/", "/filing/x", "../x", "../filing/x", "filing/../x", "filing/../../x",
    "filing/..", "filing/./x", "filing//x", "./filing/x", "other/x", "Filing/x", "selection/x", ".kessan-files",
    ".Exports.staging/x", "filing/a\nb", "filing/a\u{0}b", "filing/\u{1B}[2J", "/etc/kessan-x",
  ]

  @Test("A file that does not lie in the folder of a format is refused, and nothing is written", arguments: names)
  func refused(_ name: String) throws {
    try Scratch.filled(["Exports/filing/a.xml": "old", "Exports/.kessan-files": "filing/a.xml\n"]) { scratch in
      let before = try scratch.contents()
      let file = ExportFile(name) { try ByteOutput.deliver([1], $0) }
      let finding = #expect(throws: Finding.self) { try scratch.exports.replace(by: Self.report + [file]) }
      #expect(finding?.code == "kessan:unwritableExports")
      #expect(finding?.message.contains("\"\(name)\", which does not lie in its folder") == true)
      #expect(try scratch.contents() == before)
    }
  }

  @Test("A file that two formats write is refused, and nothing is written")
  func repeated() throws {
    try Scratch.filled(["Exports/filing/a.xml": "old"]) { scratch in
      #expect(throws: Finding.self) { try scratch.exports.replace(by: Self.report + Self.report) }
      let contents = try scratch.contents()
      #expect(contents == ["Exports/filing/a.xml": "old"])
    }
  }

  @Test("An exporter that fails, or a run that is interrupted at any moment before the exchange, leaves all as it was")
  func failures() throws {
    struct Fault: Error {}
    let failing = ExportFile("filing/b.xml") { _ in throw Fault() }
    let old = ["Exports/filing/a.xml": "old", "Exports/mine.txt": "mine"]
    try Scratch.filled(old) { scratch in
      #expect(throws: Finding.self) { try scratch.exports.replace(by: Self.report + [failing]) }
      #expect(try scratch.contents() == old)
      for moment in 0...2 {
        var asked = 0
        let finding = #expect(throws: Finding.self) {
          try scratch.exports.replace(by: Self.report) {
            asked += 1
            return asked > moment
          }
        }
        #expect(finding?.code == "kessan:interrupted")
        #expect(try scratch.contents() == old)
      }
      var asked = 0
      try scratch.exports.replace(by: Self.report) {
        asked += 1
        return asked > 3
      }
      #expect(asked == 3)
      #expect(try scratch.contents()["Exports/filing/a.xml"] == "new")
    }
  }

  /// What lies in the folder before a build, what after it, and the file that a finding names, with its severity.
  struct Neighbour: CustomTestStringConvertible {
    let testDescription: String
    var before: [String: String]
    var after: [String: String]
    var found: (file: String, severity: Finding.Severity)?
  }

  static let new = [
    "filing/a.xml": "new", "report/en/index.html": "new",
    ".kessan-files": """
    # Files that kessan build wrote here and replaces. It leaves all others as they are.
    filing/a.xml
    report/en/index.html

    """,
  ]

  static let neighbours = [
    Neighbour(testDescription: "nothing", before: [:], after: [:]),
    Neighbour(
      testDescription: "a file at the top", before: ["notes.docx": "mine"], after: ["notes.docx": "mine"]),
    Neighbour(
      testDescription: "a folder at the top", before: ["mine/deep/x": "mine"], after: ["mine/deep/x": "mine"]),
    Neighbour(
      testDescription: "a file in a folder of a format, before the first build", before: ["report/notes.docx": "mine"],
      after: ["report/notes.docx": "mine"], found: ("report/notes.docx", .warning)),
    Neighbour(
      testDescription: "a file in a folder of a format, later",
      before: ["report/notes.docx": "mine", "report/old.html": "old", ".kessan-files": "report/old.html\n"],
      after: ["report/notes.docx": "mine"], found: ("report/notes.docx", .note)),
    Neighbour(
      testDescription: "files in a folder that Kessan makes no more",
      before: [
        "json/a/x.json": "old", "json/a/mine": "mine", "json/mine/x": "mine", ".kessan-files": "json/a/x.json\n",
      ],
      after: ["json/a/mine": "mine", "json/mine/x": "mine"], found: ("json/a/mine", .note)),
    Neighbour(
      testDescription: "what Kessan wrote before and writes no more",
      before: ["filing/b.xml": "old", "csv/x.csv": "old", ".kessan-files": "filing/b.xml\ncsv/x.csv\n"], after: [:]),
    Neighbour(
      testDescription: "exports without a list", before: ["filing/a.xml": "old", "filing/b.xml": "old"],
      after: ["filing/b.xml": "old"], found: ("filing/b.xml", .warning)),
    Neighbour(
      testDescription: "a selection, with somebody's file in it",
      before: [
        "selection/filing/a.xml": "old", "selection/.kessan-files": "filing/a.xml\n", "selection/mine": "mine",
        ".kessan-files": "",
      ], after: ["selection/mine": "mine"], found: ("selection/mine", .note)),
    Neighbour(
      testDescription: "a list that names files elsewhere",
      before: [".kessan-files": "../Workspace.json\n/etc/passwd\n\n#x\nmine/../x\n", "mine/x": "mine", "x": "mine"],
      after: ["mine/x": "mine", "x": "mine"]),
  ]

  @Test("What Kessan wrote is replaced; what somebody else put there is kept, and named", arguments: neighbours)
  func foreign(_ neighbour: Neighbour) throws {
    try Scratch.filled(Scratch.below("Exports", neighbour.before)) { scratch in
      let findings = try scratch.exports.replace(by: Self.report)
      let expected = neighbour.after.merging(Self.new) { first, _ in first }
      #expect(try scratch.contents() == Scratch.below("Exports", expected))
      #expect(findings.map(\.severity) == [neighbour.found?.severity].compactMap { $0 })
      #expect(findings.first?.location.file.map { $0.hasSuffix("/Exports/\(neighbour.found?.file ?? "")") } != false)
      #expect(try scratch.exports.replace(by: Self.report).allSatisfy { $0.severity == .note })
      #expect(try scratch.contents() == Scratch.below("Exports", expected))
    }
  }

  /// What stands where Kessan would write.
  static let obstacles = [
    "Exports/filing/a.xml/mine", "Exports/report/en/index.html/mine", "Exports/filing", "Exports/report/en",
  ]

  @Test("Something of another kind where Kessan writes is refused by its name", arguments: obstacles)
  func obstacle(_ path: String) throws {
    try Scratch.filled([path: "mine"]) { scratch in
      let finding = #expect(throws: Finding.self) { try scratch.exports.replace(by: Self.report) }
      let named = path.hasSuffix("/mine") ? String(path.dropLast(5)) : path
      #expect(finding?.message.hasSuffix("/\(named) stands where Kessan writes, and Kessan did not make it.") == true)
      let contents = try scratch.contents()
      #expect(contents == [path: "mine"])
    }
  }

  @Test(
    "A name that is not UTF-8 disturbs nobody beside the folder, and is refused in it", arguments: [".", "Exports"])
  func name(_ place: String) throws {
    try Scratch.filled(["Exports/filing/a.xml": "old"]) { scratch in
      // Linux takes any bytes for a name; other systems do not have such names.
      let name = Array("\(scratch.folder.path)/\(place)/caf".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
      guard mkdir(name, 0o700) == 0 else { return }
      defer { rmdir(name) }
      guard place == "Exports" else {
        try scratch.exports.replace(by: Self.report)
        return
      }
      let finding = #expect(throws: Finding.self) { try scratch.exports.replace(by: Self.report) }
      #expect(finding?.message.hasSuffix("/Exports: a name in it is not UTF-8.") == true)
    }
  }
}
