import KessanModel
import KessanTesting
import KessanWorkspace
import Testing

/// The contract over every exporter, each with a reader that shares no code with it.
@Suite("Exporters")
struct ExporterTests {
  /// A format with what it promises and how it is read back.
  struct Format: Sendable, CustomTestStringConvertible {
    let name: String
    var options: [String: String] = [:]
    var scope = ExporterContract.Scope.all
    var words: Set<ExporterContract.Words> = []
    let read: @Sendable ([String: [UInt8]]) throws -> ExporterReading

    var testDescription: String { name }
  }

  static let formats = [
    Format(name: "filing", words: [.notes], read: FilingReader.read),
    Format(name: "inline", words: [.titles, .notes], read: InlineReader.read),
    Format(
      name: "inline", options: ["version": "1.0", "language": "ja"], words: [.titles, .notes], read: InlineReader.read),
    Format(name: "xbrl-json", words: [.notes], read: JSONReader.read),
    Format(name: "xbrl-csv", options: ["layout": "facts"], words: [.notes], read: CSVReportReader.read),
    Format(name: "packages", words: [.notes], read: PackagesReader.read),
    Format(name: "sections", scope: .shown, words: [.titles, .narrative, .notes], read: SectionsReader.read),
    Format(
      name: "json", scope: .shown, words: [.titles, .narrative, .notes], read: SectionJSONReader.read),
    Format(name: "csv", scope: .shown, words: [.titles, .narrative, .notes], read: SectionCSVReader.read),
    Format(name: "markdown", scope: .shown, read: MarkdownReader.read),
    Format(name: "xlsx", read: WorkbookReader.read),
    Format(name: "report", scope: .shown, read: PageReader.read),
  ]

  @Test("Every exporter is read back here")
  func complete() {
    #expect(Set(Self.formats.map(\.name)) == Set(Pipeline.exporters.map(\.name)))
  }

  @Test("A generated report is in every format, whatever it holds", arguments: formats, 0..<4 as Range<UInt64>)
  func contract(format: Format, seed: UInt64) throws {
    let violations = try violations(format, ReportGenerator(seed: seed).report())
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test("A text of a megabyte stays whole", arguments: formats)
  func largeText(format: Format) throws {
    let violations = try violations(format, ReportGenerator(seed: 9, largeText: true).report())
    #expect(violations.isEmpty, "\(violations)")
  }

  /// The first few violations.
  private func violations(_ format: Format, _ report: Report) throws -> [String] {
    let exporter = try #require(Pipeline.exporters.first { $0.name == format.name })
    let (options, findings) = exporter.settle(ExportChoice(format.name, options: format.options))
    #expect(findings == [])
    let violations = ExporterContract.violations(
      of: exporter, options: options, report: report, scope: format.scope, words: format.words, reading: format.read)
    return violations.prefix(5).map { String($0.prefix(500)) }
  }
}
