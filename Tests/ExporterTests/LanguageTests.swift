import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanTesting
import KessanWorkspace
import Testing

/// Every text of every format is in the language that it says: no English figure in a Japanese sentence, and no other
/// piece of the one language in the other.
@Suite("Languages")
struct LanguageTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let format: String
    var options: [String: String] = [:]

    var testDescription: String { format + options.map { " \($0.key)=\($0.value)" }.sorted().joined() }
  }

  static let forms =
    [Form(format: "filing"), Form(format: "report"), Form(format: "sections"), Form(format: "json")]
    + ["1.0", "1.1"].flatMap { version in
      ["en", "ja"].map { Form(format: "inline", options: ["version": version, "language": $0]) }
    }

  /// What has no Japanese name: standards, this program, and the abbreviations of comparisons.
  private static let names: Set<String> = ["XBRL", "Kessan", "YoY", "QoQ", "US", "GAAP"]

  /// The words of the announcement's name and of its slides, which the workspace gives in one language.
  private static func source(of report: Disclosure) -> Set<String> {
    let texts = [report.header.source] + report.sections.map(\.slide)
    return Set(texts.flatMap { $0.matches(of: /[A-Za-z][A-Za-z0-9\-.'’]*/).map { String($0.0) } })
  }

  private static func files(_ form: Form, of report: Disclosure) throws -> [(path: String, bytes: [UInt8])] {
    let exporter = try #require(ExtensionSet.standard.exporters.first { $0.name == form.format })
    let (options, findings) = exporter.settle(ExportChoice(form.format, options: form.options))
    #expect(findings == [])
    return try exporter.export(report, options).files.map { ($0.path, try $0.bytes()) }
  }

  @Test("A report in both languages says nothing in the wrong one", arguments: forms)
  func bilingual(_ form: Form) throws {
    let report = try BilingualReport.report()
    let spoken = try SpokenTexts(Self.files(form, of: report))
    #expect(Set(spoken.texts.map(\.language)) == Set(Language.allCases))
    #expect(spoken.foreign(Self.names.union(Self.source(of: report))).sorted() == [])
  }

  @Test(
    "A figure has one form in a language, on the page, in the tagged document, in text blocks and in sections",
    arguments: forms)
  func sentences(_ form: Form) throws {
    let files = try Self.files(form, of: try BilingualReport.report())
    let text = files.map { path, bytes in
      String(decoding: bytes, as: UTF8.self).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        .replacing(/<sup>.*?<\/sup>|<span class="(badge|recomputed)[^>]*>.*?<\/span>/, with: "").replacing(
          /<[^>]*>/, with: ""
        )
        .replacing(/"},\s*{"fact": "[^"]*", "display": "|"},\s*{"text": "/, with: "")
    }.joined()
    for (reference, english, japanese) in BilingualReport.sentences {
      #expect(text.contains("A loss, or not: \(english) in all."), "\(reference)")
      #expect(text.contains("損失か否か、\(japanese)です。"), "\(reference)")
    }
  }

  @Test("The labels, units and figures of Japanese Markdown are Japanese")
  func markdown() throws {
    let files = try Self.files(Form(format: "markdown", options: ["language": "ja"]), of: try BilingualReport.report())
    let file = try #require(files.first { $0.path.hasSuffix("S-1.md") })
    let text = String(decoding: file.bytes, as: UTF8.self).replacing(/\]\(#[^)]*\)(\[\^\d\])?/, with: "").replacing(
      "[", with: "")
    for line in [
      "- 売上高: **741.2億円**", "- 店舗数: **1,066店**", "- 増減率: **13.5%増**", "- 配当金: **12円00銭**",
      "| 営業利益（損失） | — | △260 |  |", "| 控除：非支配持分利益 |  | △15 |  |", "*表: 海外* (百万米ドル)", "*表: 受注* (千件)",
      "| 期末店舗数 | 1,066 |", "損失か否か、12千件です。", "*表: 店舗* (店)",
    ] {
      #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
    let facts = text.split(separator: "\n").filter { $0.hasPrefix("| <a id=") }
    #expect(facts.contains { $0.hasSuffix("| 非開示 JPY |") || $0.hasSuffix("| 非開示 円 |") })
    #expect(facts.contains { $0.contains("facts.csv、2行、表示「74.12」、スライド1") && $0.hasSuffix("| 74,120,000,000 円 |") })
    #expect(!facts.contains { $0.contains("printed") || $0.contains("slide ") || $0.contains(", row ") })
  }

  /// Names of companies, products, services and technologies in the reference workspace, two of them segments in short.
  private static let referenceNames: Set<String> = [
    "ASP", "ATM", "CDN", "DOCOMO", "GIO", "IIJ", "IIJmio", "IoT", "M2M", "MRC", "Monthly", "Recurring", "Charge",
    "MVNE",
    "MVNO", "NTT", "NW", "Omnibus", "P2", "SE", "SI", "SaaS", "WAN",
  ]

  @Test("The reference workspace says nothing in the wrong language", arguments: forms)
  func reference(_ form: Form) throws {
    let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let result = Pipeline(.standard + registeredExtensions).report(try Workspace(folder: repository))
    let report = try #require(result.report)
    let spoken = try SpokenTexts(Self.files(form, of: report))
    let names = Self.names.union(Self.referenceNames).union(Self.source(of: report))
    #expect(spoken.foreign(names).sorted() == [])
  }
}
