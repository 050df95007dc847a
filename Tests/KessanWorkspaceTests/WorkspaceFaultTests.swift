import KessanDisclosure
import KessanModel
import KessanPlugin
import Testing

@testable import KessanWorkspace

@Suite("What is wrong with Workspace.json")
struct WorkspaceFaultTests {
  /// The findings on the sample workspace with one text replaced, as `line column: message hint`.
  private static func findings(_ old: String, _ new: String) -> [String] {
    findings(SampleWorkspace.json.replacing(old, with: new))
  }

  private static func findings(_ json: String) -> [String] {
    do {
      _ = try WorkspaceConfiguration(json: Array(json.utf8))
      return []
    } catch {
      return error.findings.map { finding in
        #expect(finding.severity == .error && finding.location.file == "Workspace.json")
        let line = finding.location.line.map { "\($0) " } ?? ""
        return "\(line)\(finding.location.column ?? "-"): \(finding.message) \(finding.hint)"
      }
    }
  }

  static let cases: [(String, String, [String])] = [
    ("\"shop\"", "\"shop\"", []),
    (
      "\"modules\"", "\"modues\"",
      [
        "1 modules: The key modules is missing. Write a list of names; kessan modules lists them.",
        "9 modues: The key \"modues\" has no meaning here. Did you mean modules?",
      ]
    ),
    (
      "\"namedBy\"", "\"colour\"",
      [
        "8 fiscalYear.colour: The key \"colour\" has no meaning here. "
          + "Remove it. The keys of fiscalYear are startMonth, namedBy."
      ]
    ),
    (
      "\"ja\": \"商店\"", "\"de\": \"Laden\"",
      ["2 entity.name.de: The key \"de\" has no meaning here. Remove it. The keys of entity.name are en, ja."]
    ),
    (
      "\"1H16\"", "16",
      ["4 report.period: report.period must be a text; it is a number. Write the fiscal period as 1H16, 2Q16 or FY16."]
    ),
    (
      "\"1H16\"", "\"3H16\"",
      ["4 report.period: \"3H16\" is not a fiscal period. Write the fiscal period as 1H16, 2Q16 or FY16."]
    ),
    ("\"1H16\"", "\"FY9999\"", ["4 report.period: The year of report.period is 9999. Write a year from 1900 to 2999."]),
    (
      "\"2016-11-08\"", "\"8.11.2016\"",
      ["4 report.published: \"8.11.2016\" is not a date. Write the day of publication as 2016-11-08."]
    ),
    (
      "\"source\": \"Results\"", "\"source\": \" \"",
      [
        "6 report.source: The value of report.source is empty. "
          + "Write the title of the announcement that the report is made from."
      ]
    ),
    (
      "\"Shop\", \"ja\"", "\"Sh\\u0001p\", \"ja\"",
      [
        "2 entity.name.en: The value of entity.name.en holds a control character or noncharacter, "
          + "which no XML document can hold. Remove it."
      ]
    ),
    (
      "\"startMonth\": 4", "\"startMonth\": 13",
      ["8 fiscalYear.startMonth: 13 is not a month. Write the month in which the year begins: 1 to 12."]
    ),
    (
      "\"startMonth\": 4", "\"startMonth\": 4.0",
      [
        "8 fiscalYear.startMonth: fiscalYear.startMonth must be a whole number written as digits. "
          + "Write the month in which the year begins: 1 to 12."
      ]
    ),
    (
      "\"start\"", "\"middle\"",
      [
        "8 fiscalYear.namedBy: \"middle\" does not say by which year a fiscal year is named. "
          + "Write start or end: the year by which a fiscal year is named."
      ]
    ),
    (
      "[\"Shop\"]", "[\n1, \"Shop\",\nnull]",
      [
        "10 modules[0]: modules[0] must be a text; it is a number. "
          + "Write the name of a module in double quotes; kessan modules lists them.",
        "11 modules[2]: modules[2] must be a text; it is null. "
          + "Write the name of a module in double quotes; kessan modules lists them.",
      ]
    ),
    (
      "\"data\": [", "\"counts\": null, \"data\": [",
      [
        "10 counts: counts must be a list; it is null. "
          + "Write a list of names of things that are counted, such as [\"stores\"], or leave the key out."
      ]
    ),
    (
      "\"filing\"", "7",
      [
        "11 exports[0]: exports[0] must be a text or an object; it is a number. Write a format as \"filing\" or "
          + "{ \"format\": \"inline\", \"language\": \"ja\" }; kessan formats lists them."
      ]
    ),
    (
      "\"filing\"", "{ \"format\": \"inline\", \"version\": 1.0 }",
      ["11 exports[0].version: exports[0].version must be a text; it is a number. Write a text in double quotes."]
    ),
    (
      "\"filing\"", "{ \"version\": \"1.0\" }",
      [
        "11 exports[0].format: The key exports[0].format is missing. "
          + "Write the name of a format in double quotes; kessan formats lists them."
      ]
    ),
    (
      "\"report\": {", "\"report\": 1, \"repport\": {",
      [
        "3 report: report must be an object; it is a number. "
          + "Write an object with title, period, published, accountingStandard, namespace, prefix and source.",
        "3 repport: The key \"repport\" has no meaning here. Did you mean report?",
      ]
    ),
    (
      "\"prefix\": \"shop\"", "\"prefix\": \"shop\", \"pre\\u0066ix\": \"s\"",
      ["5 prefix: The key \"prefix\" is given twice; the first is in line 5, column 84. Keep one of them."]
    ),
    (
      "\"modules\": [\"Shop\"],", "\"modules\": [\"Shop\"]",
      ["10 3: A comma is missing before this value. Add a comma between it and the value before."]
    ),
    ("\"sections\"]", "\"sections\",]", ["11 35: Behind the last entry of a list stands a comma. Remove the comma."]),
  ]

  @Test("Every fault has its line, its key, and what to do", arguments: cases)
  func fault(_ old: String, _ new: String, _ expected: [String]) throws {
    try #require(SampleWorkspace.json.contains(old))
    #expect(Self.findings(old, new) == expected)
  }

  @Test("All faults of the file are reported at once, in the order of their lines")
  func together() {
    let json = """
      {
        "entity": { "name": "Shop", "scheme": "sicc" },
        "report": {
          "title": { "en": "" }, "period": "H1", "published": 2016, "currency": "YEN",
          "namespace": "shop", "prefix": "xml", "souce": "Results",
          "period": "1H16"
        },
        "fiscalYear": { "startMonth": "4", "namedBy": 1 },
        "data": ["../a.csv", "b.csv", "/c.csv"],
        "exports": { "format": "filing" }
      }
      """
    #expect(
      Self.findings(json).map { String($0.prefix { $0 != ":" }) } == [
        "1 modules", "2 entity.identifier", "2 entity.name", "2 entity.scheme", "3 report.accountingStandard",
        "3 report.source", "4 report.currency", "4 report.period", "4 report.published", "4 report.title.en",
        "5 report.namespace", "5 report.prefix", "5 report.souce", "6 period", "8 fiscalYear.namedBy",
        "8 fiscalYear.startMonth", "9 data[0]", "9 data[2]", "10 exports",
      ])
  }

  @Test("A document that is no object is one fault", arguments: ["[]", "7", "null", "\"text\""])
  func document(_ json: String) {
    let found = ["[]": "a list", "7": "a number", "null": "null", "\"text\"": "a text"][json] ?? ""
    #expect(
      Self.findings(json) == [
        "1 -: The document must be an object; it is \(found). "
          + "Write an object: { \"entity\": …, \"report\": …, … }. kessan new workspace makes one."
      ])
  }

  static let later: [(String, String, String, Int)] = [
    ("\"modules\": [\"Shop\"]", "\"modules\": [\"Shop\",\n\"Shap\"]", "kessan:unknownModule", 10),
    ("\"modules\": [\"Shop\"]", "\"modules\": [\"Shop\",\n\"Shop\"]", "kessan:duplicateModule", 10),
    ("[\"facts.csv\"]", "[\n\"facts.csv\",\n\"facts.csv\"]", "kessan:duplicateFile", 12),
    ("\"2016-11-08\"", "\n\"2016-01-08\"", "kessan:publishedBeforePeriodEnd", 4),
  ]

  @Test("What later stages find in the file has its line too", arguments: later)
  func laterFindings(_ old: String, _ new: String, _ code: String, _ line: Int) throws {
    let json = SampleWorkspace.json.replacing(old, with: new)
    let workspace = Workspace(
      configuration: try WorkspaceConfiguration(json: Array(json.utf8)),
      files: ["facts.csv": Array(SampleWorkspace.facts.utf8)])
    let findings = Pipeline(.standard + ExtensionSet([ShopModule()])).report(workspace).findings
    #expect(findings.filter { $0.code == code }.map(\.location.line) == [line])
  }

  static let choices: [(String, Int?)] = [
    ("[\"filing\",\n\"sectons\"]", 12), ("[\"filing\", \"sections\",\n\"filing\"]", 11), ("[]", 11),
    ("[\"filing\",\n{ \"format\": \"inline\", \"verson\": \"1.0\" }]", 12),
  ]

  @Test(
    "A format that cannot be written has the line of its entry, or of the list where it is named twice",
    arguments: choices)
  func exports(_ list: String, _ line: Int?) throws {
    let json = SampleWorkspace.json.replacing("[\"filing\", \"sections\"]", with: list)
    let configuration = try WorkspaceConfiguration(json: Array(json.utf8))
    let pipeline = Pipeline(.standard + ExtensionSet([ShopModule()]))
    let workspace = Workspace(configuration: configuration, files: ["facts.csv": Array(SampleWorkspace.facts.utf8)])
    let report = try #require(pipeline.report(workspace).report)
    let errors = try pipeline.exports(report, choices: configuration.exports).findings.filter { $0.severity == .error }
    #expect(errors.map { configuration.lines.locate($0).location.line } == [line])
  }
}
