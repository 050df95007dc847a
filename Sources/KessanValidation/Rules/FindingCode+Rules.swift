package import KessanModel

extension FindingFamily {
  /// What rules find in any report.
  package static let rules = FindingFamily(
    "Rules of any report",
    [
      .disallowedDuplicateFacts, .tooManyPrintings, .contextPeriodType, .primaryItemDimensionallyInvalid,
      .inconsistentCalculation, .partialCalculation,
    ])
}

extension FindingCode {
  package static let disallowedDuplicateFacts = FindingCode(
    "oime:disallowedDuplicateFacts", .error, source: "Open Information Model 1.0", traits: .judgement,
    "The same fact is reported twice with values that contradict each other.",
    advice: "Correct one of the two rows. If they are different facts, tell them apart by a dimension.")

  package static let tooManyPrintings = FindingCode(
    "kessan:tooManyPrintings", .error, traits: .judgement,
    "The same fact is reported in so many rows that they cannot all be compared with one another.",
    advice: "Keep the rows that the announcement prints, or tell the facts apart by a dimension.")

  package static let contextPeriodType = FindingCode(
    "xbrl.4.7.2:contextPeriodType", .error, source: "XBRL 2.1, 4.7.2",
    "The concept is measured on a day and the fact is reported for a span of time, or the other way round.",
    advice: "Write a day for what is measured on a day, such as total assets, and a span for what happens over time.",
    example: "2Q16-end for total assets, 1H16 for revenues")

  package static let primaryItemDimensionallyInvalid = FindingCode(
    "xbrldie:PrimaryItemDimensionallyInvalidError", .error, source: "XBRL Dimensions 1.0",
    "No table of the taxonomy allows the concept to be reported with these dimensions.",
    advice: "Check the dimensions of the fact, and that its members are ones that facts may be reported for.")

  package static let inconsistentCalculation = FindingCode(
    "calc11e:inconsistentCalculationUsingRounding", .error, source: "Calculations 1.1", traits: .judgement,
    "A total and the sum of its lines differ by more than rounding explains.",
    advice: "Check the figures of the total and of its lines against the announcement.")

  package static let partialCalculation = FindingCode(
    "kessan:partialCalculation", .note, traits: .routine,
    "A sum is not filed as a calculation, because one of its lines is not disclosed for every period.",
    advice: "Nothing needs doing. XBRL software would report the sum of the other lines as inconsistent.")
}
