import Foundation
import Testing

@Suite("Hostile text survives")
struct HostileTextTests {
  static let texts = [
    #"quotes " and ' and a backslash \"#, "angle < brackets > and &amp; & ampersands",
    "the end of CDATA ]]> and <!-- -->",
    "emoji 👩‍👩‍👧‍👦 and 🇯🇵", "right to left עברית \u{202E}reversed", "a tab\tand a line\nbreak", "決算短信〔米国基準〕（連結）",
    "combining e\u{301} and precomposed é", "formula =cmd|' /C calc'!A0",
  ]

  @Test("A note reaches the section document letter by letter", arguments: texts)
  func note(_ text: String) throws {
    try build(row: "Revenues,1H16,,JPY74.12 billion,9,JPY,I-1,,,,,\(Self.quoted(text))") { workspace in
      let document = try XMLText(workspace.url("Exports/sections/Consolidated.xml"))
      #expect(document.attributes("source", "note").contains(text))
    }
  }

  @Test("A typed member reaches the instance letter by letter", arguments: texts.filter { !$0.contains(";") })
  func member(_ text: String) throws {
    try build(row: "MobileCostRetroactiveAdjustment,FY10,\(Self.quoted("Vendor=\(text)")),5,6,JPY,,,,,,") { workspace in
      let document = try XMLText(workspace.url("Exports/filing/iij-2016-11-08.xml"))
      #expect(document.texts("iij:VendorDomain").contains(text))
      let facts = try workspace.kessan("facts", "--json", "--period", "FY10").json(FactsOutput.self)
      #expect(facts.facts.map { $0.dimensions["VendorAxis"] } == [text])
    }
  }

  @Test(
    "A company name survives in every document", arguments: texts.filter { !$0.contains("\n") && !$0.contains("\t") })
  func company(_ text: String) throws {
    try TestWorkspace.copied { workspace in
      let written = try #require(String(data: JSONEncoder().encode(text), encoding: .utf8))
      try workspace.replace("\"Internet Initiative Japan Inc.\"", with: written)
      #expect(try workspace.kessan("build").ending == "exit 0")
      let document = try XMLText(workspace.url("Exports/filing/iij-2016-11-08.xml"))
      #expect(document.texts("iij:EntityRegistrantName").contains(text))
    }
  }

  @Test("A typed member of a megabyte is filed whole")
  func longMember() throws {
    let text = String(repeating: "長い名前 ", count: 80_000) + "end"
    try build(row: "MobileCostRetroactiveAdjustment,FY10,Vendor=\(text),5,6,JPY,,,,,,") { workspace in
      let document = try XMLText(workspace.url("Exports/filing/iij-2016-11-08.xml"))
      #expect(document.texts("iij:VendorDomain").contains { $0 == text })
    }
  }

  /// Builds the reference workspace with one row more.
  private func build(row: String, _ body: (TestWorkspace) throws -> Void) throws {
    try TestWorkspace.copied { workspace in
      try workspace.add(row)
      let result = try workspace.kessan("build")
      #expect(result.ending == "exit 0", "\(result.output.prefix(500))")
      try body(workspace)
    }
  }

  private static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
}
