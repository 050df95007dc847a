import Foundation
import Testing

@Suite("kessan explain")
struct ExplainCommandTests {
  private struct Code: Decodable {
    let code: String
    let severity: String
    let otherSeverities: [String]
    let source: String
    let summary: String
    let advice: String
    let example: String?
  }

  @Test(
    "A code is explained, with the prefix of Kessan or without", arguments: ["kessan:ambiguousUnit", "ambiguousUnit"])
  func one(_ code: String) throws {
    let result = try Command.kessan(["explain", code])
    #expect(result.ending == "exit 0")
    #expect(
      result.output == """
        kessan:ambiguousUnit
        what is wrong  A fact is reported in several units, and nothing says which of them is meant.
        what to do     Name the unit behind the reference, or declare "currency" under "report" in
                       Workspace.json.
        example        Revenues@1H16[unit=JPY]
        severity       error
        source         Kessan

        """)
  }

  @Test("A code of a standard names its clause, and one of several severities names them")
  func standards() throws {
    let unit = try Command.kessan(["explain", "xbrl.4.6.2:numericUnit"])
    #expect(unit.output.contains("source         XBRL 2.1, 4.6.2\n"))
    #expect(try Command.kessan(["explain", "titlePeriod"]).output.contains("severity       error or warning\n"))
    let record = try Command.kessan(["explain", "titlePeriod", "--json"]).json(Code.self)
    #expect(record.code == "kessan:titlePeriod" && record.severity == "error" && record.otherSeverities == ["warning"])
    #expect(record.source == "Kessan" && record.example == nil && !record.summary.isEmpty && !record.advice.isEmpty)
  }

  @Test("A code that does not exist ends with 2 and a suggestion")
  func unknown() throws {
    let result = try Command.kessan(["explain", "kessan:ambigousUnit"])
    #expect(result.ending == "exit 2" && result.output.isEmpty)
    #expect(
      result.errors.hasPrefix(
        "Error: There is no code \"kessan:ambigousUnit\". Did you mean kessan:ambiguousUnit?\n"))
  }

  /// The codes that sources declare, by the files that they stand in.
  private static func declared() throws -> [String: String] {
    let sources = try #require(Command.repository).appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var declared: [String: String] = [:]
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: /\bFinding\(\s*"/) == nil, "\(file.path) makes a finding with a text as its code")
      // An example in a comment, and the codes of packages that are scaffolded, are no codes of Kessan.
      guard !["FindingCode.swift", "PluginTemplates.swift"].contains(file.lastPathComponent) else { continue }
      for code in text.matches(of: /= FindingCode\(\s*"([^"]+)"/) {
        declared[String(code.output.1)] = file.lastPathComponent
      }
    }
    return declared
  }

  @Test("Every code that sources declare is listed, with its summary, and nothing else is")
  func list() throws {
    let records = try Command.kessan(["explain", "--json"]).json([Code].self)
    #expect(records.map(\.code).sorted() == (try Self.declared().keys.sorted()))
    let result = try Command.kessan(["explain"])
    #expect(result.ending == "exit 0")
    for record in records {
      let line = result.lines.first { $0.hasPrefix(record.code + " ") }
      #expect(line?.hasSuffix("  " + record.summary) == true, "\(record.code)")
    }
  }

  @Test(
    "docs/findings.md is what the catalogue says; KESSAN_UPDATE_GOLDENS=1 swift test --filter ExplainCommand makes it anew"
  )
  func guide() throws {
    let result = try Command.kessan(["explain", "--markdown"])
    #expect(result.ending == "exit 0")
    let file = try #require(Command.repository).appending(path: "docs/findings.md")
    if ProcessInfo.processInfo.environment["KESSAN_UPDATE_GOLDENS"] == "1" {
      try Data(result.output.utf8).write(to: file)
    }
    let committed = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      committed == result.output,
      "docs/findings.md is stale; make it anew: KESSAN_UPDATE_GOLDENS=1 swift test --filter ExplainCommand")
  }
}
