import KessanDisclosure
import KessanModel
import KessanPlugin
import KessanRegistry
import KessanWorkspace
import TestRequirements
import Testing

/// The figures of this workspace against a transcription of the announcement that was made apart from it.
///
/// The transcription lies beside the repository; without it there is nothing to compare with: in CI the suite fails, elsewhere it is skipped.
@Suite("Seed", .requires(.seedFigures))
struct SeedTests {
  private let report: Disclosure
  /// The transcription's figures, each with its printed text.
  private let seed: [(printing: Printing, printed: String)]
  /// The workspace's figures, one for each row; rows that state one fact were merged, their slides are kept.
  private let entered: [Printing]

  init() throws {
    let result = Pipeline(.standard + registeredExtensions).report(try Workspace(folder: Seed.repository))
    let errors = result.findings.filter { $0.severity == .error }.map { "\($0.location): \($0.message)" }
    let report = try #require(result.report, "\(errors.joined(separator: "\n"))")
    self.report = report
    seed = try Seed.rows().map { (try Printing($0, report.taxonomy), try $0.cell("printed")) }
    entered = try Self.reported(report).flatMap { fact, annotation in
      try annotation.printings.map { try Printing(fact, slide: $0.slide, report) }
    }
  }

  @Test("Every printed figure is entered: concept, period, dimensions, unit, signed value, decimals and slide")
  func printedIsEntered() {
    #expect(seed.count == 449)
    #expect(Self.difference(seed.map(\.printing), entered) == [])
  }

  @Test("Nothing is entered that is not printed")
  func enteredIsPrinted() {
    #expect(Self.difference(entered, seed.map(\.printing)) == [])
  }

  @Test("The texts entered are those printed")
  func texts() throws {
    let printed = Dictionary(grouping: seed, by: \.printing).mapValues { $0.map(\.printed) }
    for (fact, annotation) in Self.reported(report) {
      let printing = try Printing(fact, slide: annotation.slide, report)
      #expect(printed[printing]?.contains(annotation.printed) == true, "\(printing): \(annotation.printed)")
    }
  }

  @Test("Only the dashes of II-1 are entered as not disclosed: two, each for a ratio and an amount")
  func notDisclosed() {
    let facts = report.facts.filter { fact in fact.value == FactValue.none }
    #expect(facts.map { $0.annotation?.slide } == ["II-1", "II-1", "II-1", "II-1"])
    #expect(facts.map { $0.annotation?.printed } == ["—", "—", "—", "—"])
  }

  /// The numbers that data files state; not those that modules derive.
  private static func reported(_ report: Disclosure) -> [(Fact, Annotation)] {
    report.facts.compactMap { fact in
      guard case .row = fact.provenance, fact.number != nil, let annotation = fact.annotation else { return nil }
      return (fact, annotation)
    }
  }

  /// What stands on the left and not on the right, as often as it does.
  private static func difference(_ left: [Printing], _ right: [Printing]) -> [String] {
    var rest = right.reduce(into: [:]) { counts, printing in counts[printing, default: 0] += 1 }
    return left.filter { printing in
      guard let count = rest[printing], count > 0 else { return true }
      rest[printing] = count - 1
      return false
    }.map(\.description).sorted()
  }
}
