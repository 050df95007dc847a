import Foundation
import KessanTesting
import KessanXML

/// Reads xBRL-CSV in any layout, as the metadata describe it: facts by their aspects, notes as facts of `xbrl:note`.
enum CSVReportReader {
  struct Fault: Error {
    let message: String
  }

  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    guard let (path, bytes) = files.first(where: { $0.key.hasSuffix(".json") }) else {
      throw Fault(message: "there are no metadata")
    }
    let metadata = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    let folder = String(path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex))
    let templates = metadata["tableTemplates"] as? [String: [String: Any]] ?? [:]
    let tables = metadata["tables"] as? [String: [String: Any]] ?? [:]
    var reading = ExporterReading()
    var unread = Set(files.keys.filter { $0.hasSuffix(".csv") })
    for (name, table) in tables {
      let file = folder + (table["url"] as? String ?? "")
      guard let template = templates[table["template"] as? String ?? name], let bytes = files[file] else {
        throw Fault(message: "the table \(name) has no template or no file")
      }
      unread.remove(file)
      let given = [metadata, table].map { $0["parameters"] as? [String: String] ?? [:] }
      let parameters = given[0].merging(given[1]) { _, own in own }
      let rows = CSVRows.rows(bytes)
      for row in rows.dropFirst() {
        guard row.count == rows[0].count else {
          throw Fault(message: "\(file) has rows of other lengths than its head")
        }
        let cells = Dictionary(zip(rows[0], row), uniquingKeysWith: { first, _ in first })
        try add(cells, template, metadata, parameters, file, to: &reading)
      }
    }
    guard unread.isEmpty else { throw Fault(message: "the metadata name no table \(unread.sorted())") }
    return reading
  }

  /// The facts of a row: a cell in each column that has dimensions.
  private static func add(
    _ cells: [String: String], _ template: [String: Any], _ metadata: [String: Any], _ parameters: [String: String],
    _ file: String, to reading: inout ExporterReading
  ) throws {
    /// What a value stands for: itself, or the cell or parameter that it names; nil where there is none.
    func resolved(_ value: Any?) -> String? {
      if let number = value as? Int { return String(number) }
      guard let text = value as? String, text != "#none" else { return nil }
      guard text.hasPrefix("$"), !text.hasPrefix("$$") else { return plain(text) }
      let name = String(text.dropFirst())
      guard let found = cells[name] ?? parameters[name], !found.isEmpty, found != "#none" else { return nil }
      return plain(found)
    }
    for (name, properties) in template["columns"] as? [String: [String: Any]] ?? [:] {
      guard let own = properties["dimensions"] as? [String: Any] else { continue }
      guard let cell = cells[name] else { throw Fault(message: "\(file) has no column \(name)") }
      guard !cell.isEmpty, cell != "#none" else { continue }
      let levels = [metadata["dimensions"], template["dimensions"], own].map { $0 as? [String: Any] ?? [:] }
      let dimensions = levels.reduce([:]) { $0.merging($1) { _, inner in inner } }.compactMapValues(resolved)
      if dimensions["concept"] == "xbrl:note" {
        let note = try XMLDocument(parsing: Array("<n>\(plain(cell))</n>".utf8), file: file)
        reading.words.insert(note.root.allText)
        continue
      }
      let decimals = [properties, template, metadata].lazy.compactMap { $0["decimals"] }.first
      let value = cell == "#nil" ? ExporterReading.Value.none : .whole(plain(cell))
      for key in keys(dimensions, decimals: resolved(decimals), isNil: cell == "#nil") {
        if let known = reading.keyedFacts[key], known != value {
          reading.keyedFacts[key] = .whole("\(known) and \(value)")
        } else {
          reading.keyedFacts[key] = value
        }
      }
    }
  }

  private static let aspects: Set<String> = ["concept", "entity", "period", "unit", "language"]

  /// The keys of a fact: as a text, which has no unit, and as a number, which has no language and, where none is given,
  /// the unit `pure`. Which it is only the taxonomy can tell, and what it does not have is ignored.
  private static func keys(_ dimensions: [String: String], decimals: String?, isNil: Bool) -> [FactKey] {
    let others = dimensions.filter { !aspects.contains($0.key) }.map { name, member in
      let isExplicit = member.hasSuffix("Member") && member.contains(":")
      return (String(local(name).dropLast("Axis".count)), isExplicit ? String(local(member).dropLast(6)) : member)
    }
    var text = FactKey(
      concept: local(dimensions["concept"] ?? ""), period: period(dimensions["period"] ?? ""),
      dimensions: Dictionary(others, uniquingKeysWith: { first, _ in first }))
    var number = text
    text.language = dimensions["language"]
    number.unit = dimensions["unit"].map(unit) ?? "pure"
    number.decimals = isNil ? nil : decimals ?? "INF"
    return [text, number]
  }

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
