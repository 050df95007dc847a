import KessanDisclosure
import KessanModel

/// The facts that say what a filing is: entity, report, period, accounting standard.
public enum DocumentInformation {
  public static let entityName = Concept(
    "EntityRegistrantName", .string, .duration, label: Localized("Name of the entity", ja: "会社名"),
    equivalents: ["dei:EntityRegistrantName", "ifrs-full:NameOfReportingEntityOrOtherMeansOfIdentification"])
  public static let entityIdentifier = Concept(
    "EntityIdentifier", .string, .duration, label: Localized("Identifier of the entity", ja: "会社コード"))
  public static let reportTitle = Concept(
    "ReportTitle", .string, .duration, label: Localized("Title of the report", ja: "報告書の表題"))
  public static let fiscalPeriod = Concept(
    "FiscalPeriodFocus", .string, .duration, label: Localized("Period of the report", ja: "対象期間"),
    equivalents: ["dei:DocumentFiscalPeriodFocus"])
  public static let periodEnd = Concept(
    "DocumentPeriodEndDate", .date, .duration, label: Localized("Last day of the period", ja: "期末日"),
    equivalents: ["dei:DocumentPeriodEndDate", "ifrs-full:DateOfEndOfReportingPeriod2013"])
  public static let accountingStandard = Concept(
    "AccountingStandardsApplied", .string, .duration, label: Localized("Accounting standard", ja: "会計基準"))
  public static let published = Concept(
    "PublicationDate", .date, .duration, label: Localized("Day of publication", ja: "公表日"))

  static let concepts = [
    entityName, entityIdentifier, reportTitle, fiscalPeriod, periodEnd, accountingStandard, published,
  ]
}

/// The vocabulary that every workspace has, whichever modules it runs.
public enum CommonVocabulary {
  /// The owner's name in findings about it.
  public static let owner = "Kessan"

  public static var vocabulary: Vocabulary {
    var vocabulary = Vocabulary(owner: owner)
    vocabulary.concepts = DocumentInformation.concepts + [SectionCommentary.text]
    let axes: [any VocabularyElement] = [
      Scenario.axis, Scenario.initialTarget, Scenario.revisedTarget, Scenario.target, Scenario.estimate,
      Comparison.axis, Comparison.yearOnYear, Comparison.quarterOnQuarter, Comparison.priorFiscalYearEnd,
      Segment.axis, ServiceLine.axis, Service.axis, CapexCategory.axis, Driver.axis,
      Bound.axis, Bound.minimum, Bound.maximum, Bound.exclusiveMinimum,
      Versus.axis, Versus.initialTarget, SectionCommentary.section,
    ]
    for element in axes + Finance.vocabulary + Milestones.vocabulary { element.add(to: &vocabulary) }
    return vocabulary
  }
}
