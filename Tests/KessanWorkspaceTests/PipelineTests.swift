import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanWorkspace
import Testing

@Suite("The pipeline, in memory")
struct PipelineTests {
  @Test("A workspace in memory becomes a valid report and files, without touching a disk")
  func valid() throws {
    let pipeline = Pipeline(.standard + ExtensionSet([ShopModule()]))
    let result = pipeline.report(try SampleWorkspace.workspace())
    #expect(result.findings.filter { $0.severity == .error } == [])
    #expect(result.isValid)
    let report = try #require(result.report)
    #expect(report.areas.map(\.id) == ["Shop"])
    #expect(report.sections.map(\.id) == ["shop-sales", "shop-visits"])
    let files = try pipeline.exports(report, choices: [ExportChoice("filing"), ExportChoice("sections")]).files
    #expect(files.contains { $0.path == "filing/shop-2016-11-08.xml" })
    #expect(files.contains { $0.path == "sections/Shop/shop-sales.xml" })
    #expect(Set(files.map(\.path)).count == files.count)
    for file in files { #expect(try !file.bytes().isEmpty, "\(file.path)") }
  }

  @Test(
    "A format that stands twice is written once at most, and said once for each further time",
    arguments: [1, 2, 20_000])
  func repeatedFormats(_ count: Int) throws {
    let pipeline = Pipeline(.standard + ExtensionSet([ShopModule()]))
    let report = try #require(pipeline.report(try SampleWorkspace.workspace()).report)
    let output = try pipeline.exports(report, choices: Array(repeating: ExportChoice("sections"), count: count))
    let repeated = output.findings.filter { $0.code == "kessan:duplicateExport" }
    #expect(repeated.count == min(count - 1, CappedFindings.mostOfAKind))
    #expect(Set(output.files.map(\.path)).count == output.files.count)
    let alike = try pipeline.exports(
      report, choices: [ExportChoice("inline"), ExportChoice("inline", options: ["registry": "5"])])
    #expect(alike.findings.filter { $0.severity == .error }.map(\.code) == ["kessan:duplicateExport"])
  }

  @Test("One file under two names is read once, and both names are said", arguments: ["symbolic", "hard"])
  func sameFile(_ kind: String) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "kessan-test-\(UUID().uuidString)")
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: folder) }
    let json = SampleWorkspace.json.replacing("[\"facts.csv\"]", with: "[\"facts.csv\", \"other.csv\", \"third.csv\"]")
    try Data(json.utf8).write(to: folder.appending(path: "Workspace.json"))
    let facts = folder.appending(path: "facts.csv")
    try Data(SampleWorkspace.facts.utf8).write(to: facts)
    for name in ["other.csv", "third.csv"] {
      let other = folder.appending(path: name)
      if kind == "hard" {
        try files.linkItem(at: facts, to: other)
      } else {
        try files.createSymbolicLink(at: other, withDestinationURL: facts)
      }
    }
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(try Workspace(folder: folder.path))
    let found = result.findings.filter { $0.code == "kessan:duplicateFile" }
    #expect(
      found.map(\.message) == [
        "facts.csv and other.csv are the same file.", "facts.csv and third.csv are the same file.",
      ])
    #expect(found.allSatisfy { $0.severity == .error && $0.location.column == "data" })
  }

  @Test("A hundred thousand faults in many files are cut, with a word on the files that are not read")
  func manyFiles() throws {
    var configuration = try SampleWorkspace.configuration()
    configuration.data = (1...500).map { SourceChoice("\($0).csv") }
    let rows = String(repeating: "Revenus,1H16,5,6,JPY\n", count: 300)
    let bytes = Array(("concept,period,printed,scale,unit\n" + rows).utf8)
    let files = Dictionary(uniqueKeysWithValues: configuration.data.map { ($0.file, bytes) })
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(
      Workspace(configuration: configuration, files: files))
    #expect(result.findings.count < 2500)
    let stop = result.findings.first { $0.code == "kessan:tooManyFindings" && $0.location.file == "Workspace.json" }
    #expect(
      stop?.message == "Reading stopped after 10.csv, with more than 2000 findings; 490 further files are not read.")
  }

  @Test("The stages are named in the order of the way of the data")
  func stages() throws {
    var stages: [String] = []
    _ = Pipeline(.standard + ExtensionSet([ShopModule()])).report(try SampleWorkspace.workspace()) { stages.append($0) }
    #expect(stages == ["Reading facts", "Composing sections", "Judging"])
  }

  @Test("Two modules that define one concept stop the build, both named")
  func conceptClash() throws {
    let modules: [any AnalysisModule] = [ShopModule(), RivalConceptModule()]
    let result = Pipeline(.standard + ExtensionSet(modules)).report(
      try SampleWorkspace.workspace(modules: ["Shop", "Rival"]))
    #expect(result.report == nil)
    let clash = try #require(result.findings.first { $0.code == "kessan:definitionClash" })
    #expect(clash.severity == .error)
    for name in ["ShopVisitors", "Shop", "Rival"] { #expect(clash.message.contains(name)) }
  }

  @Test("Two modules that compose a section under one id stop the build, both named, whatever the case of its letters")
  func sectionClash() throws {
    let modules: [any AnalysisModule] = [ShopModule(), RivalSectionModule()]
    let result = Pipeline(.standard + ExtensionSet(modules)).report(
      try SampleWorkspace.workspace(modules: ["Shop", "Rival"]))
    #expect(!result.isValid)
    let clash = try #require(result.findings.first { $0.code == "kessan:sectionClash" })
    for name in ["Shop", "Rival"] { #expect(clash.message.contains("by \(name)")) }
  }

  @Test("A rival that the workspace does not run does no harm")
  func rivalAtRest() throws {
    let result = Pipeline(.standard + ExtensionSet([ShopModule(), RivalConceptModule()])).report(
      try SampleWorkspace.workspace())
    #expect(result.isValid)
  }

  @Test("A module that is not registered is named, with the ones that are")
  func unknownModule() throws {
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(
      try SampleWorkspace.workspace(modules: ["Castle"]))
    let finding = try #require(result.findings.first)
    #expect(finding.code == "kessan:unknownModule")
    #expect(finding.message.contains("Castle") && finding.hint.contains("Shop"))
  }

  @Test("An unknown format is a finding, and the others are made all the same")
  func unknownFormat() throws {
    let pipeline = Pipeline(.standard + ExtensionSet([ShopModule()]))
    let report = try #require(pipeline.report(try SampleWorkspace.workspace()).report)
    let output = try pipeline.exports(report, choices: [ExportChoice("papyrus"), ExportChoice("sections")])
    #expect(output.findings.filter { $0.severity == .error }.map(\.code) == ["kessan:unknownFormat"])
    #expect(output.files.contains { $0.path.hasPrefix("sections/") })
    #expect(!output.files.contains { $0.path.hasPrefix("filing/") })
  }

  @Test("A format brings those whose files it refers to, and says so")
  func requiredFormat() throws {
    let pipeline = Pipeline(.standard + ExtensionSet([ShopModule()]))
    let report = try #require(pipeline.report(try SampleWorkspace.workspace()).report)
    let output = try pipeline.exports(report, choices: [ExportChoice("xbrl-json")])
    #expect(output.findings.map(\.code) == ["kessan:addedFormat"])
    #expect(output.files.contains { $0.path.hasPrefix("filing/") })
    let both = try pipeline.exports(report, choices: [ExportChoice("xbrl-json"), ExportChoice("filing")])
    #expect(both.findings.isEmpty)
    #expect(Set(both.files.map(\.path)) == Set(output.files.map(\.path)))
  }

  @Test("The same format twice would write a file twice")
  func repeatedFormat() throws {
    let pipeline = Pipeline(.standard + ExtensionSet([ShopModule()]))
    let report = try #require(pipeline.report(try SampleWorkspace.workspace()).report)
    let output = try pipeline.exports(report, choices: [ExportChoice("report"), ExportChoice("report")])
    #expect(Set(output.findings.filter { $0.severity == .error }.map(\.code)) == ["kessan:duplicateExport"])
  }

  @Test("The schema of the workspace knows exactly the formats that exist")
  func schema() throws {
    let pipeline = Pipeline(.standard + ExtensionSet([ShopModule()]))
    let report = try #require(pipeline.report(try SampleWorkspace.workspace()).report)
    let file = try #require(try pipeline.exports(report, choices: [ExportChoice("report")]).files.first)
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(try file.bytes())) as? [String: Any])
    let format = (schema["$defs"] as? [String: Any])?["format"] as? [String: Any]
    #expect(format?["enum"] as? [String] == ExtensionSet.standard.exporters.map(\.name))
  }

  @Test("A data file that is not there is a finding with its name")
  func missingFile() throws {
    let workspace = Workspace(configuration: try SampleWorkspace.configuration(), files: [:])
    let result = Pipeline(.standard + ExtensionSet([ShopModule()])).report(workspace)
    #expect(result.findings.contains { $0.code == "kessan:unreadableFile" && $0.location.file == "facts.csv" })
    #expect(!result.isValid)
  }
}
