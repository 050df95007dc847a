import KessanBytes
import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanTesting
import KessanWorkspace
import Testing

/// The contract over every exporter, each with a reader that shares no code with it.
@Suite("Exporters")
struct ExporterTests {
  /// A format with what it promises and how it is read back.
  struct Format: Sendable, CustomTestStringConvertible {
    let name: String
    let options: [String: String]
    let scope: ExporterContract.Scope
    let words: Set<ExporterContract.Words>
    /// What its files state, by names where they state the report several times.
    let read: @Sendable ([String: [UInt8]]) throws -> [String: ExporterReading]

    init(
      name: String, options: [String: String] = [:], scope: ExporterContract.Scope = .all,
      words: Set<ExporterContract.Words> = [], read: @escaping @Sendable ([String: [UInt8]]) throws -> ExporterReading
    ) {
      self.init(name: name, options: options, scope: scope, words: words) { files in ["": try read(files)] }
    }

    init(
      name: String, options: [String: String] = [:], scope: ExporterContract.Scope = .all,
      words: Set<ExporterContract.Words> = [],
      readings: @escaping @Sendable ([String: [UInt8]]) throws -> [String: ExporterReading]
    ) {
      (self.name, self.options, self.scope, self.words, read) = (name, options, scope, words, readings)
    }

    var testDescription: String { name + options.keys.sorted().map { ":\($0)=\(options[$0] ?? "")" }.joined() }
  }

  static let formats = [
    Format(name: "filing", words: [.notes], read: FilingReader.read),
    Format(name: "inline", words: [.titles, .notes], read: InlineReader.read),
    Format(
      name: "inline", options: ["version": "1.0", "language": "ja"], words: [.titles, .notes], read: InlineReader.read),
    Format(name: "xbrl-json", words: [.notes], read: JSONReader.read),
    Format(name: "xbrl-csv", options: ["layout": "facts"], words: [.notes], read: CSVReportReader.read),
    Format(name: "xbrl-csv", words: [.notes], read: CSVReportReader.read),
    Format(name: "packages", words: [.notes], readings: PackagesReader.read),
    Format(name: "sections", scope: .shown, words: [.titles, .narrative, .notes], read: SectionsReader.read),
    Format(
      name: "json", scope: .shown, words: [.titles, .narrative, .notes], read: SectionJSONReader.read),
    Format(name: "csv", scope: .shown, words: [.titles, .narrative, .notes], read: SectionCSVReader.read),
    Format(name: "markdown", scope: .shown, read: MarkdownReader.read),
    Format(name: "xlsx", read: WorkbookReader.read),
    Format(name: "report", scope: .shown, read: PageReader.read),
  ]

  @Test("Every package holds the same taxonomy, which is that of the filing")
  func packagedTaxonomy() throws {
    let report = ReportGenerator(seed: 2).report()
    func files(_ format: String) throws -> [String: [UInt8]] {
      let exporter = try #require(ExtensionSet.standard.exporters.first { $0.name == format })
      let output = try exporter.export(report, exporter.defaults)
      return Dictionary(uniqueKeysWithValues: try output.files.map { ($0.path, try $0.bytes()) })
    }
    let packages = try files("packages")
    #expect(packages.keys.count == 4)
    let taxonomy = try files("filing").filter { !$0.key.hasSuffix("08.xml") }
    #expect(taxonomy.count == 7)
    for package in [".xbr", ".xbri", ".zip", "-taxonomy.zip"] {
      let unpacked = try PackagesReader.unpacked(packages, package)
      for (path, bytes) in taxonomy {
        let name = path.replacing("filing/", with: "taxonomy/")
        #expect(unpacked[name].map { $0 == bytes } == true, "\(package) \(name)")
      }
      #expect(unpacked.keys.count { $0.hasPrefix("taxonomy/") } == taxonomy.count, "\(package)")
      #expect(unpacked["META-INF/catalog.xml"] != nil && unpacked["META-INF/taxonomyPackage.xml"] != nil, "\(package)")
      #expect((unpacked["META-INF/reportPackage.json"] != nil) == (package != "-taxonomy.zip"), "\(package)")
    }
  }

  @Test("Every exporter is read back here")
  func complete() {
    #expect(Set(Self.formats.map(\.name)) == Set(ExtensionSet.standard.exporters.map(\.name)))
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
  private func violations(_ format: Format, _ report: Disclosure) throws -> [String] {
    let exporter = try #require(ExtensionSet.standard.exporters.first { $0.name == format.name })
    let (options, findings) = exporter.settle(ExportChoice(format.name, options: format.options))
    #expect(findings == [])
    let violations = ExporterContract.violationsOfEach(
      of: exporter, options: options, report: report, scope: format.scope, words: format.words, readings: format.read)
    return violations.prefix(5).map { String($0.prefix(500)) }
  }
}
