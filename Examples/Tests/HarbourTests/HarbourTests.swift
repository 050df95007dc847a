import Harbour
import KessanPlugin
import KessanTesting
import Testing

@Suite("Harbour")
struct HarbourTests {
  @Test("The module keeps the contract of modules")
  func module() {
    #expect(ModuleContract.violations(of: HarbourModule()) == [])
  }

  @Test("The format keeps the contract of exporters", arguments: 0..<10 as Range<UInt64>)
  func exporter(seed: UInt64) {
    let violations = ExporterContract.violations(
      of: LedgerExporter.exporter, report: ReportGenerator(seed: seed).report()
    ) { files in
      var reading = ExporterReading()
      for line in (files["ledger/facts.txt"] ?? []).split(separator: 0x0A) {
        let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
        reading.facts[cells[0]] = cells[4] == "nothing" ? ExporterReading.Value.none : .whole(Self.unescaped(cells[5]))
      }
      return reading
    }
    #expect(violations == [])
  }

  /// What a cell of the ledger stands for.
  private static func unescaped(_ cell: String) -> String {
    var text = String.UnicodeScalarView()
    var scalars = cell.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        text.append(scalar)
        continue
      }
      switch scalars.next() {
      case "n": text.append("\n")
      case "r": text.append("\r")
      case "t": text.append("\t")
      case let other?: text.append(other)
      case nil: break
      }
    }
    return String(text)
  }

  @Test("The source keeps the contract of sources")
  func source() {
    let violations = SourceContract.violations(
      of: LedgerSource(), reading: "HarbourDues 1H16 JPY 120000000\nHarbourBerths 2Q16-end berths 12\n", facts: 2,
      vocabulary: [HarbourModule().ownedVocabulary])
    #expect(violations == [])
  }

  @Test("What is not a line of the ledger is refused where it stands")
  func refusals() {
    var sourced = SourcedFacts()
    let (taxonomy, _) = Taxonomy.composed(of: [CommonVocabulary.vocabulary, HarbourModule().ownedVocabulary])
    LedgerSource().read(
      SourceInput(
        "HarbourDues 1H16 JPY 12\nHarbourDues 1H16 JPY 1.5\nHarborDues 1H16 JPY 1\n", file: "ledger.txt",
        taxonomy: taxonomy, calendar: .japanese), into: &sourced)
    #expect(sourced.facts.count == 1)
    #expect(sourced.findings.map(\.code) == ["harbour:badLine", "kessan:unknownConcept"])
    #expect(sourced.findings.map(\.location.line) == [2, 3])
  }
}
