package import KessanModel

/// What any source may find in its input.
extension FindingCode {
  package static let tooManyFiles = FindingCode(
    "kessan:tooManyFiles", .error, "There are more fact files than one report can tell apart.",
    advice: "Join some of the files.")

  package static let badPeriod = FindingCode(
    "kessan:badPeriod", .error, "A period cannot be read, or ends before it starts.",
    advice: "Write a fiscal period, the end of one, a day, or the first and last day.",
    example: "1H16, 2Q16-end, 2016-09-30, 2016-04-01/2016-09-30")

  package static let badDimension = FindingCode(
    "kessan:badDimension", .error, "A dimension or its member does not exist, or the cell cannot be read.",
    advice: "Correct the name. Write each dimension with its member, and divide several by semicolons.",
    example: "Comparison=YoY;Scenario=Target")

  package static let badUnit = FindingCode(
    "kessan:badUnit", .error, "The unit cannot be read, or is not known.",
    advice: "Write a currency such as JPY, pure for a ratio, shares, a unit such as utr:kWh, or a declared count.")
}
