extension HostileInput {
  /// Fact files that cannot be read, wholly or from some row on.
  static let fileFaults = [
    HostileInput(
      name: "a missing data file", code: "kessan:unreadableFile", file: "Data/nothing.csv", line: nil, column: nil,
      exitCode: 2, arguments: [], spoil: { try $0.replace("Data/cdn.csv", with: "Data/nothing.csv") }),
    HostileInput(
      name: "a folder in place of a data file", code: "kessan:unreadableFile", file: "Data/cdn.csv", line: nil,
      column: nil, exitCode: 2, arguments: [], spoil: { try $0.makeFolder("Data/cdn.csv") }),
    HostileInput(
      name: "a pipe in place of a data file", code: "kessan:unreadableFile", file: "Data/cdn.csv", line: nil,
      column: nil, exitCode: 2, arguments: [], spoil: { try $0.makePipe("Data/cdn.csv") }),
    file("an empty data file", "kessan:emptyFile", line: 1) { try $0.add([]) },
    file("a missing column", "kessan:missingColumn", line: 1, column: "concept") {
      try $0.add("1H16,1", header: "period,printed")
    },
    file("no column with figures", "kessan:missingColumn", line: 1, column: "printed") {
      try $0.add("Revenues,1H16,JPY", header: "concept,period,unit")
    },
    file("no column with units", "kessan:missingColumn", line: 2, column: "unit") {
      try $0.add("Revenues,1H16,1", header: "concept,period,printed")
    },
    file("an unknown column", "kessan:unknownColumn", line: 1, column: "colour") {
      try $0.add("Revenues,1H16,1,JPY,red", header: "concept,period,printed,unit,colour")
    },
    file("a column twice", "kessan:duplicateColumn", line: 1, column: "period") {
      try $0.add("Revenues,1H16,1H16,1,JPY", header: "concept,period,period,printed,unit")
    },
    file("a quote that never ends", "kessan:malformedCSV", line: 3) {
      try $0.add("Revenues,1H10,,5,6,JPY,,,,,,", "Revenues,1H11,,\"5,6,JPY,,,,,,", "Revenues,1H12,,5,6,JPY,,,,,,")
    },
    file("text behind a closing quote", "kessan:malformedCSV", line: 2) {
      try $0.add("Revenues,1H10,,\"5\"x,6,JPY,,,,,,")
    },
    file("a quote inside a cell", "kessan:malformedCSV", line: 2) { try $0.add("Revenues,1H10,,5\"6,6,JPY,,,,,,") },
    file("a row of nine megabytes", "kessan:malformedCSV", line: 2) {
      try $0.add("Revenues,1H10,,5,6,JPY,,,,,," + String(repeating: "x", count: 9 << 20))
    },
    file("a header of four million commas", "kessan:malformedCSV", line: 1) {
      try $0.add([UInt8](repeating: 0x2C, count: 4_000_000))
    },
    file("too few cells", "kessan:wrongCellCount", line: 2) { try $0.add("Revenues,1H10,,5") },
    file("too many cells", "kessan:wrongCellCount", line: 3) {
      try $0.add("Revenues,1H10,,5,6,JPY,,,,,,", "Revenues,1H11,,1,234,6,JPY,,,,,,")
    },
    file("columns divided by semicolons", "kessan:notCommaSeparated", line: 1) {
      try $0.add("Revenues;1H16;1;JPY", header: "concept;period;printed;unit")
    },
    file("a workbook", "kessan:notCSV", line: 1) {
      try $0.add([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x1B, 0x5B, 0x32])
    },
    file("text in UTF-16", "kessan:badEncoding", line: 1) { try $0.add([0xFF, 0xFE, 0x63, 0x00, 0x6F, 0x00]) },
    file("a binary file", "kessan:notCSV", line: 1) {
      try $0.add([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0xFF, 0xFE, 0x2C, 0x01])
    },
  ]
}
