/// Findings as a stage collects them: so many of a kind at most, and a last one that says how many more there were.
///
/// A hundred thousand rows with the same fault are one fault; to keep a finding for each would take all memory, and nobody
/// reads them.
public struct CappedFindings: Sendable {
  /// The most findings of one code and severity that are kept.
  public static let mostOfAKind = 200

  private struct Kind: Hashable {
    let code: FindingCode
    let severity: Finding.Severity
  }

  /// How many were added.
  public private(set) var count = 0
  private var kept: [Finding] = []
  private var counts: [Kind: Int] = [:]
  private var overflowing: [Kind] = []

  public init() {}

  /// Keeps a finding, or counts it where there are enough of its kind.
  public mutating func add(_ finding: Finding) {
    self.count += 1
    let kind = Kind(code: finding.kind, severity: finding.severity)
    let count = counts[kind, default: 0] + 1
    counts[kind] = count
    if count <= Self.mostOfAKind {
      kept.append(finding)
    } else if count == Self.mostOfAKind + 1 {
      overflowing.append(kind)
    }
  }

  /// What was kept, and for every kind of which there were more, how many.
  public var findings: [Finding] {
    kept
      + overflowing.map { kind in
        let more = counts[kind, default: 0] - Self.mostOfAKind
        return Finding(
          .tooManyFindings, kind.severity, .init(subject: kind.code.text),
          "There \(more == 1 ? "is 1 more finding" : "are \(more) more findings") of the code \(kind.code.text).",
          hint: "Mend those that are listed first; often one cause has made all of them.")
      }
  }
}

extension Sequence<Finding> {
  /// The findings, of each kind at most ``CappedFindings/mostOfAKind``; over a lazy sequence no more are ever kept.
  ///
  /// Inlinable, so that a rule over a million facts pays for its own test of each and for nothing else.
  @inlinable public func capped() -> [Finding] {
    var findings = CappedFindings()
    for finding in self { findings.add(finding) }
    return findings.findings
  }
}
