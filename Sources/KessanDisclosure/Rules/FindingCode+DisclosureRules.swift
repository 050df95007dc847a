package import KessanModel

extension FindingFamily {
  /// What is wrong with the sections, titles and words of a disclosure.
  package static let sections = FindingFamily(
    "Sections and words",
    [
      .noSections, .sectionClash, .badSectionId, .unresolvedReference, .bareNumber, .displayDrift, .wordsPeriod,
      .titlePeriod, .publishedBeforePeriodEnd, .noFigureInPeriod, .distantPeriod,
    ])

  /// Where a figure differs from what is printed, or from what it is said to be computed from.
  package static let printedFigures = FindingFamily(
    "Printed figures and formulas",
    [
      .inconsistentClaim, .mixedUnits, .ambiguousUnit, .otherUnit, .printedScale, .printedDigits, .printedSign,
      .printedNotCompared,
    ])
}

extension FindingCode {
  package static let noSections = FindingCode(
    "kessan:noSections", .error, traits: [.judgement, .saysThatFactsAreMissing, .saysThatWordsAreMissing],
    "The report has no section, because no module of the workspace has anything to show.",
    advice: "List the modules whose figures stand in Data, and check the periods and dimensions of the figures.")

  package static let sectionClash = FindingCode(
    "kessan:sectionClash", .error, "Two modules compose a section with the same id.",
    advice: "Rename one of the two sections.")

  package static let badSectionId = FindingCode(
    "kessan:badSectionId", .error, "The id of a section cannot name a file.",
    advice: "Use ASCII letters, digits and hyphens, at most 64 of them.", example: "II-9")

  package static let unresolvedReference = FindingCode(
    "kessan:unresolvedReference", .note, or: [.error], traits: [.routine, .saysThatFactsAreMissing],
    "A section or a text refers to a fact that is not reported.",
    advice: "Add the fact to Data, or remove the reference. It is an error in commentary, which would be incomplete.")

  package static let bareNumber = FindingCode(
    "kessan:bareNumber", .error, traits: .judgement, "The words hold a number that is no fact.",
    advice: "Write a reference to the fact instead, so that the number is tagged and always agrees with the fact.",
    example: "{Revenues@1H16|billions}")

  package static let displayDrift = FindingCode(
    "kessan:displayDrift", .error, traits: .judgement,
    "A text would show a figure with other digits than the announcement prints, or without its sign.",
    advice: "Choose one of the formats that the finding names, or add the word that says that the figure is negative.")

  package static let wordsPeriod = FindingCode(
    "kessan:wordsPeriod", .warning, traits: .judgement,
    "The words name one period, and the figures in them are of another.",
    advice: "Name the period of the figures, or show the figures of the period that is named.")

  package static let titlePeriod = FindingCode(
    "kessan:titlePeriod", .error, or: [.warning], traits: .judgement,
    "The title of the report names another period than the report is on.",
    advice:
      "Correct the title or report.period in Workspace.json. It is a warning where both periods end on the same day.")

  package static let publishedBeforePeriodEnd = FindingCode(
    "kessan:publishedBeforePeriodEnd", .error, traits: .judgement,
    "The report is published before the period that it is on has ended.",
    advice: "Correct report.published or report.period in Workspace.json.")

  package static let noFigureInPeriod = FindingCode(
    "kessan:noFigureInPeriod", .error, traits: [.judgement, .saysThatFactsAreMissing, .saysThatWordsAreMissing],
    "No figure is of the period that the report is on; plans do not count.",
    advice: "Correct report.period in Workspace.json, or add the figures of that period to Data.")

  package static let distantPeriod = FindingCode(
    "kessan:distantPeriod", .warning, traits: .judgement,
    "A period is so far from that of the report that it may be a slip of the pen.",
    advice: "Correct the year where it is a slip. A period that is meant needs no change.")
}

extension FindingCode {
  package static let inconsistentClaim = FindingCode(
    "kessan:inconsistentClaim", .error, traits: .judgement,
    "Recomputing a printed figure by its formula gives another figure, by more than rounding explains.",
    advice: "Check the printed figure, its formula and the facts of the formula. kessan tie-out lists them.")

  package static let mixedUnits = FindingCode(
    "kessan:mixedUnits", .error, "A formula adds or divides facts of different units.",
    advice: "Name the unit behind each reference.", example: "Revenues@1H16[unit=JPY]/Revenues@1H15[unit=JPY]-1")

  package static let ambiguousUnit = FindingCode(
    "kessan:ambiguousUnit", .error, "A fact is reported in several units, and nothing says which of them is meant.",
    advice: "Name the unit behind the reference, or declare \"currency\" under \"report\" in Workspace.json.",
    example: "Revenues@1H16[unit=JPY]")

  package static let otherUnit = FindingCode(
    "kessan:otherUnit", .error, "A reference names a unit that the fact is not reported in.",
    advice: "Name one of the units that the finding lists.", example: "Revenues@1H16[unit=JPY]")

  package static let printedScale = FindingCode(
    "kessan:printedScale", .error, traits: .judgement,
    "The column scale says another scale than the printed figure does.",
    advice: "Correct the scale, or leave the cell empty.")

  package static let printedDigits = FindingCode(
    "kessan:printedDigits", .error, traits: .judgement, "The value has other digits than the printed figure.",
    advice: "Correct the column value or the column printed.")

  package static let printedSign = FindingCode(
    "kessan:printedSign", .error, traits: .judgement,
    "The printed figure reads as negative and the value is positive, or the other way round.",
    advice: "Correct the value. If the announcement prints it without its sign, say so in the column reading.",
    example: "negated")

  package static let printedNotCompared = FindingCode(
    "kessan:printedNotCompared", .warning, traits: .judgement,
    "The printed figure cannot be read, so that it is not compared with the value of the row.",
    advice: "Write the figure as the announcement prints it, with its unit in the column unit.")
}
