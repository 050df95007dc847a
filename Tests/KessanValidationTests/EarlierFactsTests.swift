import KessanModel
import KessanTesting
import TestSamples
import Testing

@testable import KessanValidation

/// Contradictions are found in few steps; a comparison of every pair finds the same.
@Suite("Earlier facts")
struct EarlierFactsTests {
  /// The rule as the specification words it, pair by pair.
  private static func contradicts(_ first: FactValue, _ second: FactValue) -> Bool {
    switch (first, second) {
    case (.number(let left, let leftAccuracy), .number(let right, let rightAccuracy)):
      leftAccuracy == rightAccuracy
        ? left != right
        : leftAccuracy.interval(around: left).intersection(rightAccuracy.interval(around: right)) == nil
    case (.text(let left, let leftLanguage), .text(let right, let rightLanguage)):
      leftLanguage == rightLanguage && left != right
    case (.none, .none): false
    default: true
    }
  }

  private static func value(_ generator: inout SplitMix64, numbersOnly: Bool) -> FactValue {
    switch numbersOnly ? 9 : Int.random(in: 0..<12, using: &generator) {
    case 0: return .none
    case 1, 2:
      return .text(
        ["a", "b"].randomElement(using: &generator) ?? "a",
        [nil, .english, .japanese].randomElement(using: &generator) ?? nil)
    default:
      let accuracies: [Accuracy] = [.exact, .decimals(0), .decimals(-1), .decimals(-2), .decimals(1)]
      return .number(
        ExactDecimal(Int.random(in: 95...105, using: &generator), exponent: Int.random(in: -1...0, using: &generator)),
        accuracies.randomElement(using: &generator) ?? .exact)
    }
  }

  @Test("The first contradicting value is that of a comparison of every pair", arguments: 0..<200 as Range<UInt64>)
  func agreesWithPairs(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let values = (0..<40).map { _ in Self.value(&generator, numbersOnly: seed.isMultiple(of: 2)) }
    var earlier = EarlierFacts()
    for (place, value) in values.enumerated() {
      let expected = values[..<place].firstIndex { Self.contradicts($0, value) }
      #expect(earlier.add(value, at: place) == expected, "\(values[...place])")
    }
  }

  private static let header = "concept,period,dimensions,printed,scale,unit,value,decimals,reading,formula"

  @Test("A fact that is stated in more ways than are compared is an error", arguments: [(32, false), (33, true)])
  func tooMany(_ ways: Int, _ isError: Bool) throws {
    #expect(FactIndex.mostPrintings == 32)
    let rows = (1...ways).map { "Revenues,1H16,,100,0,JPY,,\(-$0),," }
    let report = try SampleReport(
      modules: [TestModule()], facts: ([Self.header] + rows).joined(separator: "\n"))
    let found = report.findings.filter { $0.code == "kessan:tooManyPrintings" }
    #expect(found.map(\.severity) == (isError ? [.error] : []))
    #expect(found.allSatisfy { $0.location.line == 2 && $0.message.contains("\(ways) ways") })
  }

  @Test("Thousands of rows of one fact give as many findings as are read, and a count")
  func capped() throws {
    let rows = (1...3000).map { "Revenues,1H16,,\($0),0,JPY,,,," }
    let findings = try SampleReport(
      modules: [TestModule()], facts: ([Self.header] + rows).joined(separator: "\n")
    ).findings
    #expect(findings.count { $0.code == "oime:disallowedDuplicateFacts" } == CappedFindings.mostOfAKind)
    let more = findings.filter { $0.code == "kessan:tooManyFindings" }
    #expect(more.map(\.message) == ["There are 2799 more findings of the code oime:disallowedDuplicateFacts."])
  }
}
