import KessanModel
import Testing

@Suite("Severities that a profile gives")
struct FindingSeveritiesTests {
  private static let judgement = FindingCode("test:a", .warning, traits: .judgement, "s", advice: "a")
  private static let fixed = FindingCode("test:b", .warning, "s", advice: "a")

  @Test(
    "Every code can be raised, a judgement alone can be lowered",
    arguments: [
      (judgement, Finding.Severity.error, Finding.Severity.error), (judgement, .note, .note),
      (judgement, .warning, .warning), (fixed, .error, .error), (fixed, .note, .warning), (fixed, .warning, .warning),
    ])
  func applied(_ code: FindingCode, _ given: Finding.Severity, _ expected: Finding.Severity) {
    let other = Finding(.unreadableFile, .none, "m", hint: "h")
    let finding = Finding(code, .init(file: "a.csv", line: 7), "m", hint: "h")
    let levelled = FindingSeverities([code: given]).applied(to: [finding, other])
    #expect(levelled == [Finding(code, expected, .init(file: "a.csv", line: 7), "m", hint: "h"), other])
  }

  @Test("Without severities findings stay as they are")
  func none() {
    let findings = [Finding(Self.judgement, .none, "m", hint: "h")]
    #expect(FindingSeverities().applied(to: findings) == findings)
  }
}
