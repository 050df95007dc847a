public import KessanModel
import KessanValidation

/// What rules of authoring look at: a disclosure, and what rules of any report look at.
struct DisclosureContext: Sendable {
  let disclosure: Disclosure
  let rules: RuleContext

  init(_ disclosure: Disclosure) {
    self.disclosure = disclosure
    rules = RuleContext(disclosure.report)
  }

  /// Where a fact comes from, with its description.
  func location(of fact: Fact) -> Finding.Location { rules.location(of: fact) }
}

/// Every rule that an authored report is judged by before anything is written: those of any report, and those that know of
/// printed figures, claims, sections and modules.
public enum DisclosureRules {
  private typealias Rule = @Sendable (DisclosureContext) -> [Finding]

  private static let all: [Rule] = [
    LabelRules.findings, UnusedConceptRules.findings, PrintedFigureRules.findings, TieOutRules.findings,
    NarrativeRules.findings, SectionRules.findings, TitlePeriodRules.findings, SentencePeriodRules.findings,
  ]

  /// The rules that ask whether a report is whole, which a selection of sections need not be.
  private static let ofWholeReports: [Rule] = [ReportPeriodRules.findings, ContentRules.findings]

  /// The findings of all rules, sorted.
  ///
  /// - Parameters:
  ///   - isWhole: Whether the report is all that is filed, and not some facts or sections of it.
  ///   - others: Rules of third parties.
  public static func findings(
    _ disclosure: Disclosure, isWhole: Bool = false, with others: [DisclosureRule] = []
  ) -> [Finding] {
    let context = DisclosureContext(disclosure)
    let own = (isWhole ? all + ofWholeReports : all).flatMap { $0(context) }
    let registered = others.flatMap { $0.findings(disclosure) }.capped()
    return (RuleSet.findings(context.rules) + own + registered).sorted()
  }
}
