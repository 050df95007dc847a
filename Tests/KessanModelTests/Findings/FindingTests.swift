import KessanTesting
import Testing

@testable import KessanModel

@Suite struct FindingTests {
  private static func finding(
    _ severity: Finding.Severity, _ file: String?, _ line: Int?, _ column: String? = nil, _ code: String = "a",
    _ message: String = "m"
  ) -> Finding {
    Finding(
      FindingCode(code, .error, "s", advice: "a"), severity,
      Finding.Location(file: file, line: line, column: column), message, hint: "h")
  }

  /// In the order of a listing: severity, file, line as a number, column, code, message.
  private static let ordered = [
    finding(.error, nil, nil), finding(.error, "a.csv", nil), finding(.error, "a.csv", 2, "unit"),
    finding(.error, "a.csv", 10, "period"), finding(.error, "a.csv", 10, "unit", "a", "m"),
    finding(.error, "a.csv", 10, "unit", "a", "n"), finding(.error, "a.csv", 10, "unit", "b", "a"),
    finding(.error, "b.csv", 1), finding(.warning, "a.csv", 1), finding(.note, nil, nil),
  ]

  @Test(arguments: 0..<8)
  func sorts(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    #expect(Self.ordered.shuffled(using: &generator).sorted() == Self.ordered)
  }

  @Test func sortsByPairs() {
    for (place, left) in Self.ordered.enumerated() {
      for right in Self.ordered[place...] { #expect(!(right < left)) }
    }
  }

  @Test(arguments: [
    (1000, "a", 1000, false), (1001, "a", 1001, true), (4_000_000, "a", 1001, true), (1000, "決", 1000, false),
    (1001, "決", 1001, true), (2000, "\u{301}", 1001, true),
  ])
  func textsAreCutAtALimit(_ count: Int, _ letter: String, _ expected: Int, _ isCut: Bool) {
    let text = String(repeating: letter, count: count)
    let finding = Finding(
      .unreadableFile, .init(file: text, line: 3, column: text, subject: text), text, hint: text)
    let location = finding.location
    for shown in [finding.message, finding.hint, location.file, location.column, location.subject].map({ $0 ?? "" }) {
      #expect(shown.unicodeScalars.count == expected && shown.hasSuffix("…") == isCut)
      #expect(isCut || shown == text)
    }
    #expect(location.line == 3)
  }

  @Test(arguments: [
    (CappedFindings.mostOfAKind, nil), (CappedFindings.mostOfAKind + 1, "There is 1 more finding of the code a."),
    (CappedFindings.mostOfAKind + 99_800, "There are 99800 more findings of the code a."),
  ])
  func findingsOfAKindAreCapped(_ count: Int, _ last: String?) {
    var findings = CappedFindings()
    for line in 1...count { findings.add(Self.finding(.error, "a.csv", line)) }
    findings.add(Self.finding(.warning, "a.csv", 1))
    findings.add(Self.finding(.error, "a.csv", 1, nil, "b"))
    #expect(findings.count == count + 2)
    let kept = findings.findings
    #expect(kept.count { $0.code == "a" && $0.severity == .error } == CappedFindings.mostOfAKind)
    #expect(kept.count { $0.severity == .warning } == 1)
    #expect(kept.count { $0.code == "b" } == 1)
    let summary = kept.first { $0.code == "kessan:tooManyFindings" }
    #expect(summary?.message == last)
    #expect(summary == nil || (summary?.severity == .error && summary?.location.subject == "a"))
    #expect((1...count).lazy.map { Self.finding(.error, "a.csv", $0) }.capped().count == min(count, 201))
  }

  @Test func locationsRead() {
    #expect(Finding.Location(file: "a.csv", line: 7, column: "unit").description == "a.csv:7:unit")
    #expect(Finding.Location(file: "a.csv", line: 7, subject: "X").description == "a.csv:7 (X)")
    #expect(Finding.Location(subject: "X").description == "X")
    #expect(Finding.Location(column: "unit").description == "unit")
    #expect(Finding.Location.none.description.isEmpty)
  }
}
