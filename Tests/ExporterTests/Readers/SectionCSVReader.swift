import KessanTesting

/// Reads the section tables as RFC 4180 has them, and takes the guarding apostrophe away.
enum SectionCSVReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path != "csv/columns.csv" {
      let rows = rows(bytes)
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

  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell: [UInt8] = []
    var isQuoted = false
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func end() {
      let text = String(decoding: cell.first == 0x27 ? Array(cell.dropFirst()) : cell, as: UTF8.self)
      rows[rows.count - 1].append(text)
      cell = []
    }
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if place < bytes.count, bytes[place] == 0x22 {
          cell.append(byte)
          place += 1
        } else {
          isQuoted = false
        }
      } else {
        switch byte {
        case 0x22: isQuoted = true
        case 0x2C: end()
        case 0x0D: break
        case 0x0A:
          end()
          rows.append([])
        default: cell.append(byte)
        }
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}
