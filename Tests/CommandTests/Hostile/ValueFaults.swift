extension HostileInput {
  /// Numbers that cannot be read.
  static let valueFaults = [
    row(
      "a comma that divides no thousands", "kessan:badNumber", column: "printed", "Revenues,1H10,,\"1,23\",6,JPY,,,,,,"),
    row(
      "thousands divided by a blank", "kessan:badNumber", column: "printed", "Revenues,1H10,,1 234,6,JPY,,,,,,"),
    row(
      "thousands divided by a blank that does not break", "kessan:badNumber", column: "printed",
      "Revenues,1H10,,1\u{A0}234,6,JPY,,,,,,"),
    row(
      "thousands divided by an apostrophe", "kessan:badNumber", column: "printed", "Revenues,1H10,,1’234,6,JPY,,,,,,"),
    row(
      "thousands divided by points", "kessan:badNumber", column: "printed", "Revenues,1H10,,\"1.234,5\",6,JPY,,,,,,"),
    row("a printed figure with two points", "kessan:badNumber", column: "printed", "Revenues,1H10,,1.2.3,6,JPY,,,,,,"),
    row("a printed figure with an exponent", "kessan:badNumber", column: "printed", "Revenues,1H10,,5e3,6,JPY,,,,,,"),
    row("a number with an exponent", "kessan:badNumber", column: "value", "Revenues,1H10,,,6,JPY,,1e5,,,,"),
    row("a number with letters", "kessan:badNumber", column: "value", "Revenues,1H10,,,6,JPY,,12abc,,,,"),
    row("a number with two points", "kessan:badNumber", column: "value", "Revenues,1H10,,,6,JPY,,1.2.3,,,,"),
    row("a hexadecimal number", "kessan:badNumber", column: "value", "Revenues,1H10,,,6,JPY,,0x10,,,,"),
    row("not a number", "kessan:badNumber", column: "value", "Revenues,1H10,,,6,JPY,,NaN,,,,"),
    row("infinity", "kessan:badNumber", column: "value", "Revenues,1H10,,,6,JPY,,INF,,,,"),
    row("words without a digit", "kessan:badNumber", column: "printed", "Revenues,1H10,,flat growth,6,JPY,,,,,,"),
    row("no figure", "kessan:missingValue", column: "printed", "Revenues,1H10,,,6,JPY,,,,,,"),
    row("full-width digits as value", "kessan:fullWidthDigits", column: "value", "Revenues,1H10,,,6,JPY,,１２３,,,,"),
    row("full-width digits as printed", "kessan:fullWidthDigits", column: "printed", "Revenues,1H10,,１２３,6,JPY,,,,,,"),
    row("Arabic-Indic digits", "kessan:badNumber", column: "value", "Revenues,1H10,,,6,JPY,,١٢٣,,,,"),
    row(
      "a value of a hundred thousand digits", "kessan:numberTooLong", column: "value",
      "Revenues,1H10,,,6,JPY,," + String(repeating: "9", count: 100_000) + ",,,,"),
    row(
      "a printed figure of a hundred thousand digits", "kessan:numberTooLong", column: "printed",
      "Revenues,1H10,," + String(repeating: "7", count: 100_000) + ",6,JPY,,,,,,"),
    row("a scale of a billion", "kessan:badScale", column: "scale", "Revenues,1H10,,5,1000000000,JPY,,,,,,"),
    row(
      "the smallest integer as scale", "kessan:badScale", column: "scale",
      "Revenues,1H10,,5,-9223372036854775808,JPY,,,,,,"),
    row("a scale in words", "kessan:badScale", column: "scale", "Revenues,1H10,,5,million,JPY,,,,,,"),
    row("decimals in words", "kessan:badDecimals", column: "decimals", "Revenues,1H10,,5,6,JPY,,,six,,,"),
    row("decimals of five digits", "kessan:badDecimals", column: "decimals", "Revenues,1H10,,5,6,JPY,,,99999,,,"),
  ]

  /// Facts that can be read, and are judged wrong.
  static let judgedFaults = [
    row(
      "one fact with two values", "oime:disallowedDuplicateFacts", "Revenues,1H10,,5,6,JPY,,,,,,",
      "Revenues,1H10,,7,6,JPY,,,,,,"),
    row(
      "a span where an instant belongs", "xbrl.4.7.2:contextPeriodType",
      "MobileSubscriptions,1H10,,5,3,subscriptions,,,,,,"),
    row("an instant where a span belongs", "xbrl.4.7.2:contextPeriodType", "Revenues,2Q10-end,,5,6,JPY,,,,,,"),
    row(
      "money as a pure number", "xbrl.4.8.2:monetaryFactUnit-notMonetaryMeasure", "Revenues,1H10,,5,6,pure,,,,,,"),
    row("a rate in yen", "utre:error-NumericFactUtrInvalid", "RevenuesGrowthRate,1H10,Comparison=YoY,5,-2,JPY,,,,,,"),
    row("an unknown currency", "utre:error-NumericFactUtrInvalid", "Revenues,1H10,,5,6,ZZZ,,,,,,"),
    row("half a subscription", "xmlSchema:valueError", "MobileSubscriptions,2Q10-end,,1.5,0,subscriptions,,,,,,"),
    row(
      "a total that its parts do not sum to", "calc11e:inconsistentCalculationUsingRounding",
      "Revenues,1H10,,100,6,JPY,,,,,,", "CostOfRevenue,1H10,,60,6,JPY,,,,,,", "GrossProfit,1H10,,50,6,JPY,,,,,,"),
    row(
      "a claim that does not hold", "kessan:inconsistentClaim", column: "formula",
      "Revenues,1H10,,100,6,JPY,,,,,,", "RevenuesIncreaseDecrease,1H11,Comparison=YoY,9,6,JPY,,,,,5-Revenues@1H10,"),
    row(
      "a bracketed figure against a positive value", "kessan:printedSign", column: "value",
      "OperatingIncomeLoss,1H10,,(586),6,JPY,,586,,,,"),
    row("other digits than printed", "kessan:printedDigits", column: "value", "Revenues,1H10,,587,6,JPY,,578,,,,"),
    row(
      "another scale than printed", "kessan:printedScale", column: "scale", "Revenues,1H10,,JPY5 million,9,JPY,,,,,,"),
    row(
      "percent entered as a whole number", "kessan:printedScale", column: "scale",
      "RevenuesGrowthRate,1H10,Comparison=YoY,5%,0,pure,,,,,,"),
  ]
}
