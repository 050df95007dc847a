import KessanPlugin

/// What this package finds; `kessan explain harbour:noDues` says what a code means.
extension FindingCode {
  static let badLine = FindingCode(
    "harbour:badLine", .error, "A line of the ledger is not a figure.",
    advice: "Write concept, period, unit and whole number, divided by blanks.",
    example: "HarbourDues 1H25 JPY 120000000")

  static let noBerths = FindingCode(
    "harbour:noBerths", .warning, "The report does not say how many berths the harbour has.",
    advice: "Add HarbourBerths at the end of the period.")

  static let noDues = FindingCode(
    "harbour:noDues", .error, "A filing with the harbour authority has no harbour dues.",
    advice: "Add HarbourDues of the period.")
}
