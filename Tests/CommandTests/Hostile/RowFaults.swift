extension HostileInput {
  /// Rows whose concept, period, dimensions, unit or texts cannot be.
  static let rowFaults = [
    row("an unknown concept", "kessan:unknownConcept", column: "concept", "Revenue,1H10,,5,6,JPY,,,,,,"),
    row("an empty concept", "kessan:unknownConcept", column: "concept", ",1H10,,5,6,JPY,,,,,,"),
    row(
      "an unknown dimension", "kessan:badDimension", column: "dimensions", "Revenues,1H10,Sector=Cloud,5,6,JPY,,,,,,"),
    row("an unknown member", "kessan:badDimension", column: "dimensions", "Revenues,1H10,Service=Clod,5,6,JPY,,,,,,"),
    row(
      "a dimension twice", "kessan:badDimension", column: "dimensions",
      "Revenues,1H10,Service=Cloud; Service=CDN,5,6,JPY,,,,,,"),
    row(
      "a dimension without member", "kessan:badDimension", column: "dimensions", "Revenues,1H10,Service,5,6,JPY,,,,,,"),
    row(
      "a typed dimension without text", "kessan:badDimension", column: "dimensions",
      "Revenues,1H10,Vendor=,5,6,JPY,,,,,,"),
    row("no period", "kessan:badPeriod", column: "period", "Revenues,,,5,6,JPY,,,,,,"),
    row("a fifth quarter", "kessan:badPeriod", column: "period", "Revenues,5Q16,,5,6,JPY,,,,,,"),
    row(
      "a period that ends before it starts", "kessan:badPeriod", column: "period",
      "Revenues,2016-09-30/2016-04-01,,5,6,JPY,,,,,,"),
    row("a date that does not exist", "kessan:badPeriod", column: "period", "Revenues,2016-02-30,,5,6,JPY,,,,,,"),
    row(
      "the last day of the calendar, after which no midnight comes", "kessan:badPeriod", column: "period",
      "MobileSubscriptions,9999-12-31,,5,0,subscriptions,,,,,,"),
    row("no unit", "kessan:badUnit", column: "unit", "Revenues,1H10,,5,6,,,,,,,"),
    row("a unit that is no name", "kessan:badUnit", column: "unit", "Revenues,1H10,,5,6,円,,,,,,"),
    row("a unit of three parts", "kessan:badUnit", column: "unit", "Revenues,1H10,,5,6,JPY/shares/pure,,,,,,"),
    row("an unknown reading", "kessan:badReading", column: "reading", "Revenues,1H10,,5,6,JPY,,,,inverted,,"),
    row(
      "a formula that cannot be read", "kessan:badFormula", column: "formula",
      "Revenues,1H10,,5,6,JPY,,,,,Revenues@1H16+,"),
    row(
      "a formula of an unknown concept", "kessan:unknownConcept", column: "formula",
      "Revenues,1H10,,5,6,JPY,,,,,Revenue@1H16,"),
    row(
      "a formula of a hundred thousand brackets", "kessan:badFormula", column: "formula",
      "Revenues,1H10,,5,6,JPY,,,,," + String(repeating: "(", count: 100_000) + ","),
    row(
      "a formula of a hundred thousand minus signs", "kessan:badFormula", column: "formula",
      "Revenues,1H10,,5,6,JPY,,,,," + String(repeating: "-", count: 100_000) + "1,"),
    row(
      "a formula of a hundred thousand terms", "kessan:badFormula", column: "formula",
      "Revenues,1H10,,5,6,JPY,,,,,1" + String(repeating: "+1", count: 100_000) + ","),
    row(
      "a formula of a hundred thousand factors", "kessan:badFormula", column: "formula",
      "Revenues,1H10,,5,6,JPY,,,,,1" + String(repeating: "*99", count: 100_000) + ","),
    bytes("UTF-8 that breaks off, in the concept", column: "concept", concept: [0x52, 0xE6, 0xB1]),
    bytes("bytes that are no UTF-8, in the printed figure", column: "printed", printed: [0xFF, 0x35]),
    bytes("bytes that are no UTF-8, in the note", column: "note", note: [0xC0, 0x80]),
    row("a NUL in the printed figure", "kessan:controlCharacter", column: "printed", "Revenues,1H10,,5\0,6,JPY,,,,,,"),
    row(
      "an escape sequence in the note", "kessan:controlCharacter", column: "note",
      "Revenues,1H10,,5,6,JPY,,,,,,\u{1B}[31m"),
    row(
      "a control character in the slide", "kessan:controlCharacter", column: "slide",
      "Revenues,1H10,,5,6,JPY,\u{7},,,,,"),
    row(
      "a control character in a typed member", "kessan:controlCharacter", column: "dimensions",
      "Revenues,1H10,Vendor=N\u{8}TT,5,6,JPY,,,,,,"),
    row(
      "a noncharacter, which no XML document can hold", "kessan:controlCharacter", column: "dimensions",
      "Revenues,1H10,Vendor=NTT\u{FFFE},5,6,JPY,,,,,,"),
    row(
      "a noncharacter in the note", "kessan:controlCharacter", column: "note", "Revenues,1H10,,5,6,JPY,,,,,,x\u{FFFF}"),
  ]

  /// A row with bytes that no text can have.
  private static func bytes(
    _ name: String, column: String, concept: [UInt8] = Array("Revenues".utf8), printed: [UInt8] = [0x35],
    note: [UInt8] = []
  ) -> HostileInput {
    file(name, "kessan:badEncoding", line: 2, column: column) { workspace in
      try workspace.add(
        Array("\(header)\n".utf8) + concept + Array(",1H10,,".utf8) + printed + Array(",6,JPY,,,,,,".utf8) + note + [
          0x0A
        ])
    }
  }
}
