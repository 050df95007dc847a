import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

@Suite("Commentary in Workspace.json")
struct CommentaryConfigurationTests {
  private func configuration(_ commentary: String) throws -> WorkspaceConfiguration {
    try WorkspaceConfiguration(
      json: Array(
        """
        {
          "entity": { "name": { "en": "E" }, "scheme": "http://e.example", "identifier": "1" },
          "report": {
            "title": { "en": "T" }, "period": "1H16", "published": "2016-11-08", "accountingStandard": "IFRS",
            "namespace": "http://e.example/x", "prefix": "ex", "source": "S"
          },
          "fiscalYear": { "startMonth": 4 }, "modules": [], "data": [],\(commentary) "exports": []
        }
        """.utf8))
  }

  @Test("It may be absent")
  func absent() throws {
    #expect(try configuration("").commentary == [])
    #expect(try configuration("\"commentary\": [\"a.md\", \"b/c.md\"],").commentary == ["a.md", "b/c.md"])
  }

  @Test("Its paths stay inside the workspace", arguments: ["/etc/passwd", "../a.md", "a/../../b.md"])
  func paths(_ path: String) throws {
    let fault = #expect(throws: WorkspaceFault.self) { _ = try configuration("\"commentary\": [\"\(path)\"],") }
    #expect(fault?.findings.map(\.location.column) == ["commentary[0]"])
    #expect(fault?.first.code == "kessan:badWorkspace" && fault?.first.location.line == 7)
  }

  @Test("Files that are missing or stand twice are findings")
  func files() throws {
    let workspace = Workspace(
      configuration: try configuration("\"commentary\": [\"a.md\", \"a.md\", \"b.md\"],"),
      files: ["a.md": Array("# S\n- Words.".utf8)])
    let findings = Pipeline(.standard + ExtensionSet([])).report(workspace).findings.filter { $0.severity == .error }
    #expect(
      findings.map(\.code) == ["kessan:duplicateFile", "kessan:unknownSection", "kessan:unreadableFile"])
  }
}
