import KessanTesting
import Testing

@testable import KessanModel

@Suite struct FindingTests {
  private static func finding(
    _ severity: Finding.Severity, _ file: String?, _ line: Int?, _ column: String? = nil, _ code: String = "a",
    _ message: String = "m"
  ) -> Finding {
    Finding(code, severity, Finding.Location(file: file, line: line, column: column), message, hint: "h")
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

  @Test func locationsRead() {
    #expect(Finding.Location(file: "a.csv", line: 7, column: "unit").description == "a.csv:7:unit")
    #expect(Finding.Location(file: "a.csv", line: 7, subject: "X").description == "a.csv:7 (X)")
    #expect(Finding.Location(subject: "X").description == "X")
    #expect(Finding.Location(column: "unit").description == "unit")
    #expect(Finding.Location.none.description.isEmpty)
  }
}
