import ArgumentParser
import KessanDisclosure
import KessanModel
import KessanPlugin

/// `kessan tie-out`: every claim with its verdict.
struct TieOutCommand: ExtendedCommand {
  static let configuration = CommandConfiguration(
    commandName: "tie-out",
    abstract: "Recompute every printed figure that has a formula, and compare.",
    discussion: """
      A claim is consistent when the formula, over all values that the rounding of its inputs allows, can give a value \
      that rounds to what is printed; not derivable when facts are missing, which are named then.
      """)

  @OptionGroup var options: WorkspaceOptions

  func run(with extensions: ExtensionSet) throws {
    let (report, findings) = try options.report(with: extensions, orShow: ClaimList(claims: []))
    if options.json {
      let claims = report.claims.map { ClaimRecord($0, report) }
      try JSONOutput.print(Answer(records: ClaimList(claims: claims), findings: findings))
    } else {
      show(report)
    }
    try options.conclude(findings)
  }

  private func show(_ report: Disclosure) {
    var table = TextTable([
      ("verdict", .left), ("figure", .left), ("printed", .right), ("recomputed", .right), ("formula", .left),
    ])
    for outcome in report.claims {
      let record = ClaimRecord(outcome, report)
      table.add([
        record.verdict.rawValue, record.figure, record.printedInterval, record.recomputedInterval,
        record.formula + (record.reason.map { "  \($0)" } ?? ""),
      ])
    }
    for line in table.lines { Terminal.print(line) }
    Terminal.print()
    Terminal.print("\(report.claims.count) claims: \(Verdict.counts(report.claims))")
  }
}

/// The claims of a report as machines read them.
private struct ClaimList: Encodable {
  let claims: [ClaimRecord]
}

/// A claim as machines read it.
struct ClaimRecord: Encodable {
  /// Why the figure is not derivable.
  var reason: String? {
    guard verdict == .notDerivable else { return nil }
    return missing.isEmpty
      ? "a divisor may be zero, or a number grows too long" : "missing: " + missing.joined(separator: ", ")
  }

  let figure: String
  let formula: String
  let verdict: Verdict.Kind
  let printed: String?
  let printedInterval: String
  let recomputed: String?
  let recomputedInterval: String
  let missing: [String]
  let file: String?
  let line: Int?

  init(_ outcome: ClaimOutcome, _ report: Disclosure) {
    let fact = report.facts[outcome.claim.fact]
    figure = report.description(of: fact)
    formula = outcome.claim.formula.description
    verdict = outcome.verdict.kind
    printed = fact.annotation?.printed
    printedInterval = outcome.printed.map(Self.text) ?? "nil"
    recomputed = outcome.statedPoint?.description
    recomputedInterval = outcome.recomputed.map(Self.text) ?? "—"
    if case .notDerivable(let names) = outcome.verdict { missing = names } else { missing = [] }
    file = outcome.claim.location.file
    line = outcome.claim.location.line
  }

  /// The bounds, in seven digits behind the point at most, rounded outwards.
  private static func text(_ interval: DecimalInterval) -> String {
    "[\(interval.lower.rounded(toDecimals: 7, .floor)), \(interval.upper.rounded(toDecimals: 7, .ceiling))]"
  }
}
