import KessanTesting

/// Reads the section tables as RFC 4180 has them, and takes the guarding apostrophe away.
enum SectionCSVReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path != "csv/columns.csv" {
      let rows = CSVRows.rows(bytes).map { $0.map(unguarded) }
      guard let head = rows.first else { continue }
      for row in rows.dropFirst() {
        let cells = Dictionary(zip(head, row), uniquingKeysWith: { first, _ in first })
        if let id = cells["fact"], !id.isEmpty {
          reading.facts[id] = cells["nil"] == "true" ? ExporterReading.Value.none : .whole(cells["value"] ?? "")
        }
        if cells["kind"] == "section" { reading.words.formUnion([cells["title"] ?? "", cells["title_ja"] ?? ""]) }
        reading.words.insert(cells["text"] ?? "")
      }
    }
    return reading
  }

  private static func unguarded(_ cell: String) -> String { cell.utf8.first == 0x27 ? String(cell.dropFirst()) : cell }
}
