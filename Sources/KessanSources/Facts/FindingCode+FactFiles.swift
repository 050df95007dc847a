import KessanDisclosure
package import KessanModel

extension FindingFamily {
  /// What cannot be read in a fact file.
  package static let factFiles = FindingFamily(
    "Fact files",
    [
      .notCSV, .notCommaSeparated, .malformedCSV, .badEncoding, .controlCharacter, .emptyFile, .tooManyFiles,
      .unknownColumn, .duplicateColumn, .missingColumn, .wrongCellCount, .badPeriod, .badDimension, .badUnit,
      .tooManyUnits, .missingValue, .badNumber, .numberTooLong, .fullWidthDigits, .printedUnit, .badScale, .badReading,
      .badDecimals, .badLanguage, .badFormula,
    ])
}

extension FindingCode {
  package static let notCSV = FindingCode(
    "kessan:notCSV", .error, "The file is something else than comma-separated values, such as a workbook.",
    advice: "In the spreadsheet, save the sheet as CSV UTF-8 (comma delimited).")

  package static let notCommaSeparated = FindingCode(
    "kessan:notCommaSeparated", .error, "The columns of the file are divided by another character than the comma.",
    advice: "In the spreadsheet, save the sheet as CSV UTF-8 (comma delimited).")

  package static let malformedCSV = FindingCode(
    "kessan:malformedCSV", .error, "A row has a quote that does not belong there, or is too long.",
    advice: "Put a cell that holds commas or quotes into quotes, and write each quote inside it twice.",
    example: "\"Revenues, \"\"net\"\"\"")

  package static let badEncoding = FindingCode(
    "kessan:badEncoding", .error, "The text is not in the encoding UTF-8.", advice: "Save the file as UTF-8.")

  package static let controlCharacter = FindingCode(
    "kessan:controlCharacter", .error, "The text holds an invisible character that no XML document may hold.",
    advice: "Remove the character, often a remainder of copying from another program.")

  package static let emptyFile = FindingCode(
    "kessan:emptyFile", .error, "The file holds nothing.",
    advice: "Begin a fact file with its line of column names, and commentary with # and the id of a section.")

  package static let unknownColumn = FindingCode(
    "kessan:unknownColumn", .error, "The first line names a column that has no meaning.",
    advice: "Correct the name, or remove the column from every row. The finding lists the columns.")

  package static let duplicateColumn = FindingCode(
    "kessan:duplicateColumn", .error, "The first line names a column twice.", advice: "Remove one of the two columns.")

  package static let missingColumn = FindingCode(
    "kessan:missingColumn", .error, "The file lacks a column that its rows need.",
    advice: "Add the column to the first line and to every row.")

  package static let wrongCellCount = FindingCode(
    "kessan:wrongCellCount", .error, "A row has more or fewer cells than the first line has columns.",
    advice: "Give every row a cell for each column, and put cells that hold commas into quotes.")

  package static let tooManyUnits = FindingCode(
    "kessan:tooManyUnits", .error, "The rows use more units than one report can hold.",
    advice: "Check the column unit for something that is no unit.")

  package static let missingValue = FindingCode(
    "kessan:missingValue", .error, "A row has no figure or no text.",
    advice: "Write what the announcement prints, or — where it discloses nothing.")

  package static let badNumber = FindingCode(
    "kessan:badNumber", .error, "A figure cannot be read as a number.",
    advice: "Write what is printed into the column printed; into the column value write digits with at most one point.",
    example: "1234.5")

  package static let numberTooLong = FindingCode(
    "kessan:numberTooLong", .error, "A number has more characters than any figure has.",
    advice: "Check the cell for text that was pasted into it.")

  package static let fullWidthDigits = FindingCode(
    "kessan:fullWidthDigits", .error, "A number is written in full-width digits.",
    advice: "Write it in ASCII digits: 123 instead of １２３.")

  package static let printedUnit = FindingCode(
    "kessan:printedUnit", .error, "The printed figure names another unit than the row does.",
    advice: "Correct the column unit or the column printed.")

  package static let badScale = FindingCode(
    "kessan:badScale", .error, "The scale of a printed figure is no power of ten.",
    advice: "Write 9 for billions, 6 for millions, 3 for thousands, -2 for percent, or leave the cell empty.")

  package static let badReading = FindingCode(
    "kessan:badReading", .error, "The column reading holds a word that it does not know.",
    advice: "Write negated where the sign is printed reversed, magnitude where it is not printed, or nothing.")

  package static let badDecimals = FindingCode(
    "kessan:badDecimals", .error, "The accuracy of a number cannot be read.",
    advice: "Write -6 for a figure in millions, 0 for whole units, or INF for an exact number.")

  package static let badLanguage = FindingCode(
    "kessan:badLanguage", .error, "A text is in a language that the report does not have.",
    advice: "Write one of the languages that the finding lists, such as en or ja.")

  package static let badFormula = FindingCode(
    "kessan:badFormula", .error, "The formula of a figure cannot be read.",
    advice: "Write concepts with their periods, joined by + - * / and brackets.",
    example: "Revenues@1H16/Revenues@1H15-1")
}
