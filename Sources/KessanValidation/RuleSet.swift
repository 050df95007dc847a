import KessanModel
import KessanXBRL

/// What rules look at: a frozen report with the taxonomy that it will be filed under.
public struct RuleContext: Sendable {
  public let report: Report
  public let filing: FilingTaxonomy
  public let calculations: [CalculationBinding]

  public init(_ report: Report) {
    self.report = report
    filing = FilingTaxonomy(report)
    calculations = report.calculationBindings
  }

  /// Where a fact comes from, with its description.
  func location(of fact: Fact) -> Finding.Location {
    var location = fact.provenance.location
    let description = report.description(of: fact)
    location.subject = fact.provenance.isDerived ? location.subject.map { "\(description), \($0)" } : description
    return location
  }
}

/// A rule: report in, findings out. No rule depends on another or on its order.
public typealias Rule = @Sendable (RuleContext) -> [Finding]

/// Every rule that a report is judged by before anything is written.
public enum RuleSet {
  public static let all: [Rule] = [
    UnitRules.findings, PeriodTypeRules.findings, ValueRules.findings, DimensionRules.findings,
    CalculationRules.findings, DuplicateRules.findings, LabelRules.findings, UnusedConceptRules.findings,
    PrintedFigureRules.findings, TieOutRules.findings, NarrativeRules.findings, SectionRules.findings,
    IdentifierRules.findings, TitlePeriodRules.findings, SentencePeriodRules.findings,
  ]

  /// The rules that ask whether a report is whole, which a selection of sections need not be.
  public static let ofWholeReports: [Rule] = [ReportPeriodRules.findings, ContentRules.findings]

  /// The findings of all rules, sorted.
  ///
  /// - Parameter isWhole: Whether the report is all that is filed, and not some facts or sections of it.
  public static func findings(_ report: Report, isWhole: Bool = false) -> [Finding] {
    let context = RuleContext(report)
    return (isWhole ? all + ofWholeReports : all).flatMap { $0(context) }.sorted()
  }
}
