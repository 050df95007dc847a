import KessanModel
import Testing

@Suite("Routine notes")
struct RoutineNoteTests {
  @Test(
    "A note is routine by its code; nothing graver is",
    arguments: [
      ("kessan:notDerived", Finding.Severity.note, true), ("kessan:partialCalculation", .note, true),
      ("kessan:unusedConcept", .note, true), ("kessan:unresolvedReference", .note, true),
      ("kessan:unresolvedReference", .error, false), ("kessan:notDerived", .error, false),
      ("kessan:undisclosedFacts", .note, false), ("kessan:addedFormat", .note, false),
      ("kessan:other", .warning, false),
    ])
  func routine(_ code: String, _ severity: Finding.Severity, _ isRoutine: Bool) {
    #expect(Finding(code, severity, .none, "m", hint: "h").isRoutine == isRoutine)
  }
}
