import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

/// What a workspace says of sources and profiles, and what a build without them answers.
@Suite("Sources and profiles of a workspace")
struct ExtensionTests {
  /// One number a line, as revenues of the period that the option names.
  private struct Tally: FactSource {
    let name = "tally"
    let summary = "Revenues, one a line"
    let options = ["period"]

    func read(_ input: consuming SourceInput, into sourced: inout SourcedFacts) {
      let period = input.options["period"] ?? "1H16"
      var rows = SourceRows(input)
      guard let bytes = try? input.contents() else { return }
      for (index, line) in String(decoding: bytes, as: UTF8.self).split(separator: "\n").enumerated() {
        guard let number = Int(line) else { continue }
        rows.add(
          .number(ExactDecimal(number, exponent: 0), .decimals(0)), concept: "Revenues", period: period, unit: "JPY",
          line: index + 1, to: &sourced)
      }
    }
  }

  private static let extensions: ExtensionSet = {
    var extensions = ExtensionSet.standard + ExtensionSet([ShopModule()])
    extensions.sources.append(Tally())
    let late = FindingCode("gateway:late", .error, "The filing is late.", advice: "File earlier.")
    extensions.profiles = [
      FilingProfile(
        "gateway", summary: "A gateway", formats: [ExportChoice("packages"), ExportChoice("filing")],
        rules: [
          DisclosureRule("late", summary: "Filings of 2016 are late") { disclosure in
            [Finding(late, .init(subject: "\(disclosure.header.published)"), "Late.", hint: "File earlier.")]
          }
        ])
    ]
    let lines = Exporter(name: "lines", summary: "Concepts") { disclosure in
      let names = disclosure.facts.map { disclosure.concept(of: $0).name }.joined(separator: "\n")
      return .init(files: [ExportFile("lines/a.txt") { try ByteOutput.deliver(Array(names.utf8), $0) }])
    }
    extensions.exporters.append(lines)
    return extensions
  }()

  private static func workspace(
    data: String = "[\"facts.csv\"]", exports: String = "[\"filing\"]", more: String = "", tally: String = "5\n6\n"
  ) throws -> Workspace {
    let json = SampleWorkspace.json.replacing("[\"facts.csv\"]", with: data)
      .replacing("\"exports\": [\"filing\", \"sections\"]", with: "\(more)\"exports\": \(exports)")
    let configuration = try WorkspaceConfiguration(json: Array(json.utf8))
    return Workspace(
      configuration: configuration,
      files: ["facts.csv": Array(SampleWorkspace.facts.utf8), "tally.txt": Array(tally.utf8)])
  }

  @Test("A file goes to the source that the workspace names, with its options")
  func source() throws {
    let workspace = try Self.workspace(
      data: "[\"facts.csv\", { \"source\": \"tally\", \"file\": \"tally.txt\", \"period\": \"FY15\" }]", tally: "5\n")
    let result = Pipeline(Self.extensions).report(workspace)
    let report = try #require(result.report)
    let read = report.facts.filter { $0.provenance == .row(file: "tally.txt", line: 1) }
    #expect(read.map { report.description(of: $0) } == ["Revenues@FY15"])
    #expect(read.map(\.number) == [5])
    #expect(result.isValid)
  }

  struct Refusal: Sendable {
    let data: String
    let code: String
    let hint: String
  }

  static let refusals = [
    Refusal(
      data: "{ \"source\": \"tallie\", \"file\": \"tally.txt\" }", code: "kessan:unknownSource",
      hint: "Did you mean tally?"),
    Refusal(
      data: "{ \"source\": \"tally\", \"file\": \"tally.txt\", \"periode\": \"FY15\" }", code: "kessan:unknownOption",
      hint: "Did you mean period?"),
    Refusal(
      data: "{ \"source\": \"csv\", \"file\": \"facts.csv\", \"x\": \"y\" }", code: "kessan:unknownOption",
      hint: "It has no options: write its name and the file alone."),
  ]

  @Test("A source or option that does not exist is an error at its line, and the file is not read", arguments: refusals)
  func unknown(_ refusal: Refusal) throws {
    let result = Pipeline(Self.extensions).report(try Self.workspace(data: "[\(refusal.data)]"))
    let found = result.findings.filter { $0.code == refusal.code }
    #expect(found.map(\.hint) == [refusal.hint])
    #expect(
      found.allSatisfy { $0.severity == .error && $0.location.file == "Workspace.json" && $0.location.line != nil })
    #expect(result.report?.facts.contains { $0.provenance != .workspace } != true)
  }

  @Test("A profile adds its formats and its rules; without it neither counts")
  func profile() throws {
    let pipeline = Pipeline(Self.extensions)
    let with = try Self.workspace(more: "\"profile\": \"gateway\", ")
    #expect(pipeline.report(with).findings.map(\.code).contains("gateway:late"))
    let report = try #require(pipeline.report(with).report)
    func tops(_ workspace: Workspace, insteadOf choices: [ExportChoice]? = nil) throws -> Set<String> {
      let output = try pipeline.exports(report, of: workspace.configuration, insteadOf: choices)
      return Set(output.files.map { String($0.path.prefix { $0 != "/" }) })
    }
    #expect(try tops(with) == ["filing", "packages", "schema"])
    #expect(try tops(with, insteadOf: [ExportChoice("lines")]) == ["lines", "schema"])
    let without = try Self.workspace()
    #expect(!pipeline.report(without).findings.map(\.code).contains("gateway:late"))
    #expect(try tops(without) == ["filing", "schema"])
  }

  @Test("A profile that does not exist is an error that suggests one, or says that there is none")
  func unknownProfile() throws {
    let workspace = try Self.workspace(more: "\"profile\": \"gatewai\", ")
    let found = Pipeline(Self.extensions).report(workspace).findings.filter { $0.code == "kessan:unknownProfile" }
    #expect(found.map(\.hint) == ["Did you mean gateway?"])
    let none = Pipeline(.standard + ExtensionSet([ShopModule()])).report(workspace)
    #expect(none.report == nil)
    #expect(
      none.findings.filter { $0.code == "kessan:unknownProfile" }.allSatisfy { $0.hint.contains("docs/plugins.md") })
  }

  @Test("A rule of the build judges every report")
  func rule() throws {
    var extensions = Self.extensions
    let odd = FindingCode("acme:odd", .warning, "An odd count.", advice: "Add a fact.")
    extensions.rules = [
      DisclosureRule("odd", summary: "Counts facts") { disclosure in
        [Finding(odd, .init(subject: "\(disclosure.facts.count)"), "Odd.", hint: "Add a fact.")]
      }
    ]
    let result = Pipeline(extensions).report(try Self.workspace())
    #expect(result.findings.filter { $0.kind == odd }.map(\.severity) == [.warning])
    #expect(result.isValid)
  }

  @Test("The schema of the workspace has the names of the build, and the folder takes the exporter's files")
  func names() throws {
    let pipeline = Pipeline(Self.extensions)
    let workspace = try Self.workspace(exports: "[\"lines\"]")
    let report = try #require(pipeline.report(workspace).report)
    let output = try pipeline.exports(report, of: workspace.configuration)
    let schema = try #require(output.files.first { $0.path == "schema/workspace.schema.json" })
    let text = String(decoding: try schema.bytes(), as: UTF8.self)
    #expect(text.contains("\"xlsx\", \"report\", \"lines\"]") && text.contains("[\"csv\", \"tally\"]"))
    #expect(text.contains("\"enum\": [\"gateway\"]") && !text.contains("{formats}"))
    try Scratch.filled([:]) { scratch in
      let folder = scratch.folder.appending(path: "Exports").path
      #expect(throws: Finding.self) { try ExportFolder(folder, formats: ["filing"]).replace(by: output.files) }
      try ExportFolder(folder, formats: Self.extensions.exporters.map(\.name)).replace(by: output.files)
      #expect(try String(contentsOfFile: "\(folder)/lines/a.txt", encoding: .utf8).hasPrefix("Revenues\n"))
    }
  }

  @Test("Extensions of one name stop the build before anything is read")
  func clash() throws {
    var extensions = Self.extensions
    extensions.sources.append(Tally())
    let result = Pipeline(extensions).report(try Self.workspace())
    #expect(result.report == nil)
    #expect(result.findings.map(\.code).contains("kessan:extensionClash"))
  }
}
