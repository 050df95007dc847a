import KessanModel
import Testing

@Suite("Routine notes")
struct RoutineNoteTests {
  @Test(
    "A note is routine by the traits of its code; nothing graver is",
    arguments: [
      (.routine, .note, true), ([.routine, .judgement], .note, true),
      (.routine, .warning, false), (.routine, .error, false), ([], .note, false), (.judgement, .note, false),
    ] as [(FindingCode.Traits, Finding.Severity, Bool)])
  func routine(_ traits: FindingCode.Traits, _ severity: Finding.Severity, _ isRoutine: Bool) {
    let code = FindingCode("test:code", .note, or: [.warning, .error], traits: traits, "s", advice: "a")
    #expect(Finding(code, severity, .none, "m", hint: "h").isRoutine == isRoutine)
  }
}
