public import KessanModel

/// What rules look at: a report, and where its calculations bind.
public struct RuleContext: Sendable {
  public let report: Report
  public let calculations: [CalculationBinding]

  public init(_ report: Report) {
    self.report = report
    calculations = CalculationBinding.all(report.taxonomy, report.facts, report.index)
  }

  /// Where a fact comes from, with its description.
  package func location(of fact: Fact) -> Finding.Location {
    var location = fact.provenance.location
    let description = report.description(of: fact)
    location.subject = fact.provenance.isDerived ? location.subject.map { "\(description), \($0)" } : description
    return location
  }
}

/// A rule: report in, findings out. No rule depends on another or on its order.
public typealias Rule = @Sendable (RuleContext) -> [Finding]

/// Every rule that any report is judged by, whether it was authored or read.
public enum RuleSet {
  public static let all: [Rule] = [
    UnitRules.findings, PeriodTypeRules.findings, ValueRules.findings, DimensionRules.findings,
    CalculationRules.findings, DuplicateRules.findings, IdentifierRules.findings,
  ]

  /// The findings of all rules, sorted.
  public static func findings(_ report: Report) -> [Finding] { findings(RuleContext(report)) }

  /// The findings of all rules on a report whose calculations are bound already, sorted.
  package static func findings(_ context: RuleContext) -> [Finding] { all.flatMap { $0(context) }.sorted() }
}
