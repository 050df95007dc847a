extension FindingFamily {
  /// What any stage may find.
  package static let everyStage = FindingFamily("Any stage", [.unreadableFile, .tooManyFindings])

  /// What the standards say of values and their units, and of ids.
  package static let values = FindingFamily(
    "Values, units and ids",
    [
      .valueError, .noDecimalsItemType, .numericUnit, .monetaryFactUnit, .sharesFactUnit, .numericFactUtrInvalid,
      .measureBothNumDenom, .repeatedId,
    ])
}

extension FindingCode {
  package static let unreadableFile = FindingCode(
    "kessan:unreadableFile", .error, traits: .stopsTheCommand, "A file that is needed cannot be opened or read.",
    advice: "Check its name where it is listed, that it exists, and that you have the right to read it.")

  package static let tooManyFindings = FindingCode(
    "kessan:tooManyFindings", .error, or: [.warning, .note],
    "There are more findings of one kind than are listed, or so many that reading stopped.",
    advice: "Correct those that are listed first. Often one cause, such as a wrong column, has made all of them.")

  package static let valueError = FindingCode(
    "xmlSchema:valueError", .error, source: "XML Schema 1.0, part 2",
    "The value does not have the form that the type of its concept demands.",
    advice: "Write the value in the form that the finding names, or report it under a concept of another type.")

  package static let noDecimalsItemType = FindingCode(
    "dtre:noDecimalsItemType", .error, source: "XBRL Data Types Registry", traits: .judgement,
    "A number is stated with decimals, and the type of its concept allows whole numbers only.",
    advice: "Write 0, a negative number or INF into the column decimals.")

  package static let numericUnit = FindingCode(
    "xbrl.4.6.2:numericUnit", .error, source: "XBRL 2.1, 4.6.2", "A number has no unit.",
    advice: "Write the unit into the column unit: a currency such as JPY, pure for a ratio, shares, or what is counted."
  )

  package static let monetaryFactUnit = FindingCode(
    "xbrl.4.8.2:monetaryFactUnit-notMonetaryMeasure", .error, source: "XBRL 2.1, 4.8.2",
    "An amount of money is reported in a unit that is no currency.",
    advice: "Write the three-letter code of the currency into the column unit, such as JPY.")

  package static let sharesFactUnit = FindingCode(
    "xbrl.4.8.2:sharesFactUnit-notSharesMeasure", .error, source: "XBRL 2.1, 4.8.2",
    "A number of shares is reported in another unit than shares.", advice: "Write shares into the column unit.")

  package static let numericFactUtrInvalid = FindingCode(
    "utre:error-NumericFactUtrInvalid", .error, source: "XBRL Units Registry 1.0", traits: .judgement,
    "The unit is no currency of ISO 4217, or the type of the concept does not allow it.",
    advice: "Correct the unit. If it names what is counted, list that name in Workspace.json under \"counts\".",
    example: "\"counts\": [\"subscriptions\"]")

  package static let measureBothNumDenom = FindingCode(
    "xbrl.4.8.4:measureBothNumDenom", .error, source: "XBRL 2.1, 4.8.4",
    "The unit has the same measure above and below the line of division.",
    advice: "Leave the measure out on both sides: JPY*shares/shares is JPY.")

  package static let repeatedId = FindingCode(
    "kessan:repeatedId", .error, "Two things that are filed would have the same id.",
    advice: "Remove the repeated fact, or rename one of the two things that the finding names.")
}
