import KessanModel

/// Shows findings: a block for each of the errors and warnings, and a count of the notes.
enum FindingList {
  static func show(_ findings: [Finding], notes: Bool) {
    for finding in findings where notes || finding.severity != .note {
      let style: Terminal.Style =
        switch finding.severity {
        case .error: .red
        case .warning: .yellow
        case .note: .faint
        }
      let place = finding.location.description
      Terminal.print(
        Terminal.styled(finding.severity.rawValue, style) + "  " + finding.code + (place.isEmpty ? "" : "  " + place))
      Terminal.print("  " + finding.message)
      Terminal.print(Terminal.styled("  → " + finding.hint, .faint))
    }
  }

  /// The one line that says how it went.
  static func verdict(_ findings: [Finding]) -> String {
    func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }
    let errors = count(.error)
    let word = errors == 0 ? Terminal.styled("VALID", .green) : Terminal.styled("INVALID", .red)
    func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
    return
      "\(word)  \(counted(errors, "error")), \(counted(count(.warning), "warning")), \(counted(count(.note), "note"))"
  }
}
