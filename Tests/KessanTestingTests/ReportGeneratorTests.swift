import KessanDisclosure
import KessanModel
import KessanTesting
import Testing

@Suite("Generated reports")
struct ReportGeneratorTests {
  @Test("Every generated report is valid", arguments: 0..<50 as Range<UInt64>)
  func valid(seed: UInt64) {
    let report = ReportGenerator(seed: seed).report()
    let faults = DisclosureRules.findings(report).filter { $0.severity == .error }
    #expect(faults.isEmpty, "\(faults.prefix(5).map { "\($0.code) \($0.location): \($0.message)" })")
  }

  @Test("A seed gives one report, another seed another one")
  func deterministic() {
    func values(_ seed: UInt64) -> [FactValue] { ReportGenerator(seed: seed).report().facts.map(\.value) }
    #expect(values(3) == values(3))
    #expect(values(3) != values(4))
  }

  @Test("Over a few seeds, everything that a report may hold is there")
  func coverage() throws {
    let reports = (0..<8 as Range<UInt64>).map { ReportGenerator(seed: $0).report() }
    let facts = reports.flatMap { report in report.facts.map { (report.concept(of: $0).itemType, $0) } }
    #expect(Set(facts.map(\.0)) == Set(ItemType.allCases))
    #expect(Set(facts.filter { $0.1.value == .none }.map(\.0.isNumeric)) == [true, false])
    #expect(facts.contains { $0.1.context.period == .forever })
    #expect(facts.contains { $0.1.number?.signum == 0 })
    #expect(facts.contains { $0.1.number?.description.count ?? 0 >= 60 })
    #expect(
      Set(facts.compactMap { fact in Self.accuracy(fact.1) }).isSuperset(of: [.exact, .decimals(-20), .decimals(20)]))
    #expect(reports.contains { $0.shownFacts.contains(false) })
    #expect(reports.allSatisfy { $0.claims.map(\.verdict.name) == ["consistent", "not derivable"] })
    let texts = Set(facts.compactMap { fact in if case .text(let text, _) = fact.1.value { text } else { nil } })
    #expect(HostileText.all.filter { !texts.contains($0) } == [])
    let blocks = reports.flatMap { $0.sections.flatMap(\.blocks) }
    #expect(blocks.contains { if case .chart = $0 { true } else { false } })
    #expect(blocks.contains { if case .note(let note) = $0 { note.facts.count > 1 } else { false } })
  }

  @Test("A large text has a megabyte")
  func large() {
    let report = ReportGenerator(seed: 1, largeText: true).report()
    #expect(DisclosureRules.findings(report).filter { $0.severity == .error } == [])
    #expect(
      report.facts.contains { fact in
        if case .text(let text, _) = fact.value { text.utf8.count >= 1 << 20 } else { false }
      })
  }

  private static func accuracy(_ fact: Fact) -> Accuracy? {
    if case .number(_, let accuracy) = fact.value { accuracy } else { nil }
  }
}
