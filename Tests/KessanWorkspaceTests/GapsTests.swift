import Foundation
import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanWorkspace
import Testing

/// The workspace `Tests/Fixtures/Gaps`: figures rounded each by itself, lines left out, and variants with a fault.
@Suite("A workspace with gaps")
struct GapsTests {
  private static let folder = "\(Seed.repository)/Tests/Fixtures/Gaps"
  private static let pipeline = Pipeline(.standard + registeredExtensions)

  /// The workspace, with a variant of its balance sheet where one is named.
  private static func workspace(_ variant: String?) throws -> Workspace {
    let configuration = try Workspace(folder: folder).configuration
    var files: [String: [UInt8]] = [:]
    for file in configuration.data.map(\.file) {
      let name = file == "Data/balance.csv" ? variant.map { "Variants/\($0).csv" } ?? file : file
      files[file] = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
    }
    return Workspace(configuration: configuration, files: files)
  }

  private static func findings(_ variant: String?) throws -> [Finding] {
    pipeline.report(try workspace(variant)).findings
  }

  private static func report(_ variant: String? = nil) throws -> Disclosure {
    try #require(pipeline.report(try workspace(variant)).report)
  }

  @Test("is valid without a warning, and its claims are consistent")
  func valid() throws {
    #expect(try Self.findings(nil).filter { $0.severity != .note } == [])
    #expect(try Self.report().claims.map(\.verdict) == [.consistent, .consistent, .consistent])
  }

  @Test("has no context that no fact is in")
  func contexts() throws {
    let report = try Self.report()
    #expect(Set(report.facts.map(\.contextIndex)) == Set(report.facts.contexts.indices))
  }

  @Test("has each reported figure once, as it is reported")
  func reported() throws {
    let report = try Self.report()
    let expected: [String: [ExactDecimal]] = [
      "Revenues@1H25": [1_235_000_000], "CostOfRevenue@1H25": [900_000_000], "GrossProfit@1H25": [334_000_000],
      "PersonnelRelatedCostsAndExpenses@1H25": [41_000_000], "Assets@2Q25-end": [630_000_000],
    ]
    for (description, numbers) in expected {
      let found = report.facts.filter { report.description(of: $0) == description }
      #expect(found.compactMap(\.number) == numbers, "\(description)")
      #expect(found.allSatisfy { !$0.provenance.isDerived }, "\(description)")
    }
  }

  @Test("computes what is closed by its meaning, under names that say so, and nothing else")
  func computed() throws {
    let report = try Self.report()
    #expect(
      report.computedFacts.map { place in
        let fact = report.facts[place]
        return "\(report.description(of: fact)) \(fact.number.map(\.description) ?? "")"
      } == [
        "PersonnelRelatedCostsAndExpenses@1H24 37000000", "PersonnelRelatedCostsAndExpensesToRevenuesRatio@1H24 0.03",
        "PersonnelRelatedCostsAndExpensesToRevenuesRatio@1H25 0.03", "RemainderOfAssets@4Q24-end 12000000",
        "RemainderOfLiabilities@4Q24-end 65000000", "RemainderOfLiabilities@2Q25-end 75000000",
      ])
    for place in report.computedFacts {
      let concept = report.concept(of: report.facts[place])
      #expect(!concept.name.hasPrefix("Remainder") || concept.label.en.contains("computed"))
    }
  }

  @Test("no output holds treasury stock or noncontrolling interests as a number", arguments: [nil, "unlisted-equity"])
  func invented(_ variant: String?) throws {
    let workspace = try Self.workspace(variant)
    let report = try Self.report(variant)
    let files = try Self.pipeline.exports(report, choices: workspace.configuration.exports).files
    var texts: [String: String] = [:]
    for file in files { texts[file.path] = String(decoding: try file.bytes(), as: UTF8.self) }
    #expect(texts.count > 40)
    let instance = try #require(texts["filing/skm-2025-11-07.xml"])
    #expect(instance.contains("<skm:GrossProfit id=\"GrossProfit_1H25_JPY.-6\""))
    #expect(instance.contains(">334000000</skm:GrossProfit>") && !instance.contains("335000000"))
    #expect(instance.contains("<skm:TreasuryStock") && !instance.contains("</skm:TreasuryStock>"))
    for (path, text) in texts where !path.hasPrefix("schema/") && !path.hasPrefix("xlsx/") {
      #expect(!text.contains("NoncontrollingInterest"), "\(path)")
      #expect(!text.contains("-30000000") && !text.contains("−30,000,000") && !text.contains("(30)"), "\(path)")
    }
  }

  @Test("the workbook holds no figure that was invented either")
  func workbook() throws {
    let report = try Self.report("unlisted-equity")
    #expect(!report.facts.contains { $0.number == -30_000_000 || $0.number == -10_000_000 })
    #expect(!report.facts.contains { report.concept(of: $0).name == "NoncontrollingInterest" })
  }

  @Test(
    "a fault is found where it is, with its amount",
    arguments: [
      (
        "mistyped-total", "kessan:missingLine", 29,
        "NoncontrollingInterest@2Q25-end is not reported. It would have to be -22,000,000 for this to hold: "
      ),
      (
        "unlisted-equity", "kessan:missingLine", 39,
        "TreasuryStock@2Q25-end is not reported. It would have to be -30,000,000 for this to hold: "
      ),
      ("lines-exceed-total", "kessan:linesExceedTotal", 10, "The lines exceed their total by 20,000,000: "),
    ])
  func faults(_ variant: String, _ code: String, _ line: Int, _ message: String) throws {
    let warnings = try Self.findings(variant).filter { $0.severity != .note }
    #expect(warnings.map(\.severity) == [.warning])
    #expect(warnings.map(\.code) == [code])
    #expect(warnings.map(\.location.file) == ["Data/balance.csv"] && warnings.map(\.location.line) == [line])
    #expect(warnings.allSatisfy { $0.message.hasPrefix(message) && $0.message.contains("Data/balance.csv:\(line)") })
  }

  @Test("lines that are left out are named with what they would be, as notes")
  func gaps() throws {
    let notes = try Self.findings(nil).filter { $0.code == "kessan:missingLine" }
    #expect(notes.map(\.location.subject) == ["Assets@4Q24-end", "Assets@2Q25-end"])
    #expect(
      notes[0].message.hasPrefix("NoncontrollingInterest@4Q24-end is not reported. It would have to be 4,000,000"))
    #expect(
      notes[1].message.hasPrefix("NoncontrollingInterest@2Q25-end is not reported. It would have to be 5,000,000"))
  }
}
