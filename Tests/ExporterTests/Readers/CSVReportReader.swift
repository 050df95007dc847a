import Foundation
import KessanTesting
import KessanXML

/// Reads the flat table of xBRL-CSV: facts by their aspects, notes as rows of their own table.
enum CSVReportReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path.hasSuffix(".csv") {
      let rows = CSVRows.rows(bytes)
      for row in rows.dropFirst() {
        let cells = Dictionary(zip(rows[0], row), uniquingKeysWith: { first, _ in first })
        if path.hasSuffix("/notes.csv") {
          let note = try XMLDocument(parsing: Array("<n>\(plain(cells["value"] ?? ""))</n>".utf8), file: path)
          reading.words.insert(note.root.allText)
        } else {
          for key in keys(cells) { reading.keyedFacts[key] = value(cells["value"] ?? "") }
        }
      }
    }
    return reading
  }

  private static let aspects: Set<String> = ["concept", "period", "unit", "language", "decimals", "value"]

  /// The key of a row. Without a unit it is a text's or, as `pure` is left out, a number's: only the taxonomy can tell.
  private static func keys(_ cells: [String: String]) -> [FactKey] {
    let dimensions = cells.filter { !aspects.contains($0.key) && !$0.value.isEmpty }.mapValues { cell in
      let text = plain(cell)
      return text.hasSuffix("Member") && text.contains(":") ? String(local(text).dropLast(6)) : text
    }
    let isNil = cells["value"] == "#nil"
    let given = cells["decimals"] ?? ""
    let language = cells["language"] ?? ""
    let measures = cells["unit"] ?? ""
    let text = FactKey(
      concept: local(cells["concept"] ?? ""), period: period(cells["period"] ?? ""), dimensions: dimensions,
      language: language.isEmpty ? nil : language)
    var number = text
    number.unit = measures.isEmpty ? "pure" : unit(measures)
    number.decimals = isNil ? nil : given.isEmpty ? "INF" : given
    return measures.isEmpty ? [text, number] : [number]
  }

  private static func value(_ cell: String) -> ExporterReading.Value { cell == "#nil" ? .none : .whole(plain(cell)) }

  /// A cell without the mark of special values.
  private static func plain(_ cell: String) -> String {
    cell == "#empty" ? "" : cell.hasPrefix("##") ? String(cell.dropFirst()) : cell
  }

  private static func local(_ name: String) -> String { String(name.drop { $0 != ":" }.dropFirst()) }

  private static func period(_ text: String) -> String {
    if text.isEmpty { return "forever" }
    return text.hasSuffix("@end") ? String(text.dropLast(4)) : text.replacing("..", with: "/")
  }

  /// Measures without prefixes and brackets, but for those of the Units Registry.
  private static func unit(_ text: String) -> String {
    text.split(separator: "/").map { side in
      side.split(separator: "*").map { measure in
        let name = measure.filter { $0 != "(" && $0 != ")" }
        return name.hasPrefix("utr:") ? String(name) : local(String(name))
      }.joined(separator: "*")
    }.joined(separator: "/")
  }
}
