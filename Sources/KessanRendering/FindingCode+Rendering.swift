package import KessanModel

extension FindingFamily {
  /// What cannot be written as a page, a package, a workbook or a section document.
  package static let rendering = FindingFamily(
    "Pages, packages, workbooks and section documents",
    [.prefixClash, .invalidCatalogFile, .longText, .numberBeyondSpreadsheet, .invalidSection])
}

extension FindingCode {
  package static let prefixClash = FindingCode(
    "kessan:prefixClash", .error, "The prefix of the report is one that inline XBRL uses itself.",
    advice: "Choose another report.prefix in Workspace.json.")

  package static let invalidCatalogFile = FindingCode(
    "tpe:invalidCatalogFile", .error, source: "Taxonomy Packages 1.0",
    "The namespace of the report has a query or a fragment, so that a package cannot hold files below it.",
    advice: "Choose an address without ? and # as report.namespace in Workspace.json.")

  package static let longText = FindingCode(
    "kessan:longText", .warning, "A text is longer than a cell of a workbook may be, and is cut there.",
    advice: "Nothing needs doing. The finding names the sheet that holds all of the text.")

  package static let numberBeyondSpreadsheet = FindingCode(
    "kessan:numberBeyondSpreadsheet", .note, "A number is larger or more exact than a spreadsheet can calculate with.",
    advice: "Nothing needs doing. The workbook holds it as text, with all of its digits.")

  package static let invalidSection = FindingCode(
    "kessan:invalidSection", .error, "The document of a section does not match its schema.",
    advice: "This is a defect of Kessan or of the module. Report it together with the workspace.")
}
