import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanTesting
import KessanWorkspace
import Testing

/// The workspace of another company, an invented retailer, over every concept of the modules that serve any company:
/// what must be in its outputs, and that nothing of the reference company is.
@Suite("Another company")
struct OtherCompanyTests {
  private static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  /// The modules that serve any company; the others are the reference company's business areas.
  static let generalModules: Set<String> = [
    "Consolidated", "Workforce", "SellingGeneralAdministrative", "FinancialPosition", "CashFlow", "CapitalExpenditure",
    "Outlook", "ShareholderReturns",
  ]

  /// The words of the reference company, of its services, partners and segments.
  static let foreignWords = [
    "IIJ", "Internet Initiative", "インターネットイニシアティブ", "当社", "Omnibus", "GIO P2", "IIJ GIO", "DOCOMO", "ドコモ", "Japan Post",
    "日本郵便", "Trust Networks", "MVNE", "MVNO", "Plan 2016", "ATM operation", "ATM運営", "WAN services",
    "systems construction", "システム構築", "network services", "ネットワークサービス", "FY2016", "2016-11-08", "37740",
  ]

  /// The texts of all files in all formats, with those inside archives.
  private static func texts(_ report: Disclosure, _ choices: [ExportChoice]) throws -> [(path: String, text: String)] {
    let output = try Pipeline(.standard + registeredExtensions).exports(report, choices: choices)
    #expect(output.findings.filter { $0.severity != .note } == [])
    return try output.files.filter { !$0.path.hasPrefix("schema/") }.flatMap { file -> [(path: String, text: String)] in
      let bytes = try file.bytes()
      guard bytes.starts(with: [0x50, 0x4B]) else { return [(file.path, String(decoding: bytes, as: UTF8.self))] }
      return try Unzipped.files(of: bytes).map {
        ("\(file.path)/\($0.path)", String(decoding: $0.bytes, as: UTF8.self))
      }
    }
  }

  /// A page with the charts in it as the text that they are, instead of base64.
  private static func decodingImages(_ text: String) -> String {
    text.replacing(/base64,([A-Za-z0-9+\/=]+)/) { match in
      Data(base64Encoded: String(match.1)).map { String(decoding: $0, as: UTF8.self) } ?? String(match.0)
    }
  }

  private static func judged() throws -> (report: Disclosure, workspace: Workspace, findings: [Finding]) {
    let workspace = try Workspace(folder: "\(repository)/Tests/Fixtures/OtherCompany")
    let result = Pipeline(.standard + registeredExtensions).report(workspace)
    return (try #require(result.report, "\(result.findings)"), workspace, result.findings)
  }

  @Test("It is valid without a warning, and reports every concept of the modules that serve any company")
  func concepts() throws {
    let (report, workspace, findings) = try Self.judged()
    #expect(findings.filter { $0.severity != .note }.map { "\($0)" } == [])
    #expect(Set(workspace.configuration.modules) == Self.generalModules)
    let reported = Set(report.facts.filter { !$0.provenance.isDerived }.map { report.concept(of: $0).name })
    let owners = Self.generalModules.union([CommonVocabulary.owner])
    let defined = report.taxonomy.concepts.filter { owners.contains($0.owner) && $0.itemType.isNumeric }.map(\.name)
    #expect(defined.count > 100)
    // What totals leave over is computed, and never reported.
    #expect(defined.filter { !reported.contains($0) } == ["RemainderOfAssets", "RemainderOfLiabilities"])
  }

  @Test("No file of it holds a word of the reference company, in any format or archive")
  func words() throws {
    let (report, workspace, _) = try Self.judged()
    let texts = try Self.texts(report, workspace.configuration.exports)
    #expect(Set(texts.compactMap { $0.path.split(separator: "/").first }).count == 11)
    for (path, text) in texts.map({ ($0.path, Self.decodingImages($0.text)) }) {
      let found = Self.foreignWords.filter { text.range(of: $0, options: .caseInsensitive) != nil }
      #expect(found == [], "\(path)")
      #expect(!text.contains("{entity}") && !text.contains("{computed}"), "\(path)")
    }
  }

  @Test(
    "Labels, titles and notes speak of the company by its own short name",
    arguments: [
      ("filing/kinomoto-2025-10-08-lab-en.xml", "Net income (loss) attributable to Kinomoto<"),
      ("filing/kinomoto-2025-10-08-lab-en.xml", "Total Kinomoto shareholders' equity<"),
      ("filing/kinomoto-2025-10-08-lab-en.xml", "Net income (loss) attributable to Kinomoto, growth rate<"),
      ("filing/kinomoto-2025-10-08-lab-ja.xml", "きのもと株主に帰属する当期純利益（損失）<"),
      ("filing/kinomoto-2025-10-08-lab-ja.xml", "期末きのもと株主資本比率<"),
      ("filing/kinomoto-2025-10-08.xml", "Net income is net income attributable to Kinomoto."),
      ("sections/FinancialPosition.xml", "Kinomoto shareholders' equity to total assets"),
      ("sections/FinancialPosition.xml", "Equity of Kinomoto shareholders"),
      ("sections/ShareholderReturns.xml", ">JPY0.8 billion<"), ("sections/ShareholderReturns.xml", ">400 thousand<"),
      ("sections/CapitalExpenditure.xml", "Total capital expenditures"),
      ("markdown/CashFlow/II-11.md", "| 1H24 | 1H25 |"),
    ])
  func ownWords(_ path: String, _ words: String) throws {
    let (report, workspace, _) = try Self.judged()
    let texts = try Self.texts(report, workspace.configuration.exports.filter { path.hasPrefix($0.format) })
    let text = try #require(texts.first { $0.path == path }?.text)
    #expect(text.contains(words))
  }

  /// What is true of the reference company's figures only, or would be if they were computed.
  static let untrueNotes = [
    "are computed as", "is computed as", "(computed)", "計算値", "算出", "customers accept", "internet connectivity",
    "almost as initially expected",
  ]

  @Test("Notes on how figures were computed appear only where they were")
  func notes() throws {
    let (report, _, _) = try Self.judged()
    let text = SectionText.text(of: report)
    let stated = report.sections.filter { $0.module != "FinancialPosition" && $0.module != "Outlook" }
    for words in Self.untrueNotes {
      #expect(!stated.map { SectionText.text($0) }.joined().contains(words), "\(words)")
    }
    #expect(text.contains("YoY compares 1H25 with 1H24."))
  }

  @Test("Facts that no section shows are one note, whatever the number of formats that lack them")
  func undisclosed() throws {
    let (report, workspace, _) = try Self.judged()
    let output = try Pipeline(.standard + registeredExtensions).exports(
      report, choices: workspace.configuration.exports)
    let notes = output.findings.filter { $0.code == "kessan:undisclosedFacts" }
    #expect(notes.map(\.location.subject) == ["sections, json, csv, markdown, report"])
    #expect(notes.first?.message.contains("RevenuesIncreaseDecrease@1H25[Comparison=YoY]") == true)
  }

  @Test("Sections follow no slide of the reference announcement")
  func slides() throws {
    let (report, _, _) = try Self.judged()
    #expect(report.sections.filter { !$0.facts.isEmpty && !$0.slide.isEmpty }.map(\.id) == [])
  }

  @Test("Modules that serve any company hold no word of the reference company", arguments: generalModules.sorted())
  func sources(_ module: String) throws {
    let folder = "\(Self.repository)/Plugins/\(module)"
    for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      let found = ["IIJ", "当社", "GIO", "Omnibus", "DOCOMO", "Plan 2016", "ATM"].filter(text.contains)
      #expect(found == [], "\(file)")
    }
  }
}
