import KessanTesting
import KessanXML

/// Reads the sheets of facts in a workbook as Office Open XML has them, and texts too long for a cell from their own sheet.
enum WorkbookReader {
  struct Fault: Error {
    let message: String
  }

  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    guard let bytes = files.first(where: { $0.key.hasSuffix(".xlsx") })?.value else {
      throw Fault(message: "no workbook")
    }
    var parts: [String: XMLNode] = [:]
    for file in try Unzipped.files(of: bytes) where file.path.hasSuffix(".xml") {
      parts[file.path] = try XMLDocument(parsing: Array(file.bytes), file: file.path).root
    }
    let strings = parts["xl/sharedStrings.xml"]?.children.map { unescaped($0.allText) } ?? []
    let sheets = parts["xl/workbook.xml"]?.children.first { $0.localName == "sheets" }?.children ?? []
    var tables: [(name: String, rows: [[String: String]])] = []
    for (number, sheet) in sheets.enumerated() {
      guard let root = parts["xl/worksheets/sheet\(number + 1).xml"] else { throw Fault(message: "no sheet \(number)") }
      tables.append((sheet.attribute("name") ?? "", rows(root, strings)))
    }
    let long = longTexts(tables.first { $0.name == "Long texts" }?.rows ?? [])
    var reading = ExporterReading()
    for table in tables where table.rows.first?["A"] == "Fact" {
      for row in table.rows.dropFirst() { add(row, table.rows[0], long[table.name] ?? [:], to: &reading) }
    }
    return reading
  }

  private static func add(
    _ row: [String: String], _ head: [String: String], _ long: [String: String], to reading: inout ExporterReading
  ) {
    func cell(_ title: String) -> String? {
      head.first { $0.value == title }.flatMap { column, _ in long[column + (row["row"] ?? "")] ?? row[column] }
    }
    guard let id = cell("Fact") else { return }
    reading.facts[id] = cell("Nil") == "true" ? ExporterReading.Value.none : .whole(cell("Exact value") ?? "")
  }

  /// The rows of a sheet by the letters of their columns, each with its number as `row`.
  private static func rows(_ sheet: XMLNode, _ strings: [String]) -> [[String: String]] {
    let rows = sheet.children.first { $0.localName == "sheetData" }?.children ?? []
    return rows.map { row in
      var cells = ["row": row.attribute("r") ?? ""]
      for cell in row.children {
        let letters = (cell.attribute("r") ?? "").filter(\.isLetter)
        let value = cell.children.first { $0.localName == "v" }?.text ?? ""
        switch cell.attribute("t") {
        case "s": cells[letters] = Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil }
        case "inlineStr": cells[letters] = unescaped(cell.allText)
        default: if !value.isEmpty { cells[letters] = value }
        }
      }
      return cells
    }
  }

  /// The whole texts by sheet and cell.
  private static func longTexts(_ rows: [[String: String]]) -> [String: [String: String]] {
    var texts: [String: [String: String]] = [:]
    for row in rows.dropFirst() { texts[row["A"] ?? "", default: [:]][row["B"] ?? "", default: ""] += row["D"] ?? "" }
    return texts
  }

  /// A text with `_x000D_` and its like read as the characters that they stand for (ISO/IEC 29500-1, 22.9.2.19).
  private static func unescaped(_ text: String) -> String {
    text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      UInt32(match.output.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
    }
  }
}
