import KessanModel

/// Shows findings as a table of severity, code and place, each with what is wrong and what to do below.
///
/// Routine notes are folded into a line at the end, so that they hide no note that a person must know.
enum FindingList {
  static func show(_ findings: [Finding], notes: Bool, to stream: Terminal.Stream = .output) {
    let shown = findings.filter { notes || !$0.isRoutine }
    let codes = shown.map(\.code.count).max() ?? 0
    for finding in shown {
      let severity = finding.severity.rawValue.padding(to: Finding.Severity.warning.rawValue.count)
      let place = finding.location.description
      Terminal.print(
        "\(Terminal.styled(severity, style(finding)))  \(finding.code.padding(to: codes))  \(place)", to: stream)
      Terminal.print("         \(finding.message)", to: stream)
      Terminal.print(Terminal.styled("         → " + finding.hint, .faint), to: stream)
    }
    if !notes, let folded = folded(findings) {
      Terminal.print(Terminal.styled(folded, .faint), to: stream)
    }
  }

  /// The line that stands for the routine notes: how many there are of each code. Nil where there are none.
  static func folded(_ findings: [Finding]) -> String? {
    let routine = findings.filter(\.isRoutine)
    guard !routine.isEmpty else { return nil }
    let counts = Dictionary(grouping: routine, by: \.code).mapValues(\.count).sorted { $0.key < $1.key }
    let list = counts.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    return
      "\(Finding.Severity.note.rawValue.padding(to: 7))  \(routine.count) routine: \(list); kessan build --notes shows them"
  }

  private static func style(_ finding: Finding) -> Terminal.Style {
    switch finding.severity {
    case .error: .red
    case .warning: .yellow
    case .note: .faint
    }
  }

  /// The one line that says how it went.
  static func verdict(_ findings: [Finding]) -> StyledText {
    func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }
    let errors = count(.error)
    let word = errors == 0 ? Terminal.styled("VALID", .green) : Terminal.styled("INVALID", .red)
    func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
    return
      "\(word)  \(counted(errors, "error")), \(counted(count(.warning), "warning")), \(counted(count(.note), "note"))"
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
