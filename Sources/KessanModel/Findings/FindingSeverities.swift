/// The severities that a filing profile gives to codes, in place of their own.
///
/// A gateway may refuse what Kessan only warns of, or accept what Kessan refuses. Every code can be raised. Only a judgement
/// on a report that was read can be lowered: other errors mean that something cannot be read or written, or that a standard
/// forbids it everywhere (``FindingCode/Traits/judgement``).
///
/// No option of a command sets these; a workspace names a profile that has them.
public struct FindingSeverities: Sendable, Hashable {
  private let severities: [FindingCode: Finding.Severity]

  public init(_ severities: [FindingCode: Finding.Severity] = [:]) { self.severities = severities }

  /// The findings at the severities that are given here; others stay as they are.
  public func applied(to findings: [Finding]) -> [Finding] {
    guard !severities.isEmpty else { return findings }
    return findings.map { finding in
      guard let severity = severities[finding.kind],
        severity < finding.severity || finding.kind.traits.contains(.judgement)
      else { return finding }
      return Finding(finding.kind, severity, finding.location, finding.message, hint: finding.hint)
    }
  }
}
