import Foundation
import KessanTesting
import KessanXML

/// Reads xBRL-JSON with Foundation: facts by their ids, notes as facts of `xbrl:note`.
enum JSONReader {
  struct Fault: Error {
    let path: String
  }

  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where path.hasSuffix(".json") {
      let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
      guard let facts = document?["facts"] as? [String: [String: Any]] else { throw Fault(path: path) }
      for (id, fact) in facts {
        let value = fact["value"] as? String
        if (fact["dimensions"] as? [String: String])?["concept"] == "xbrl:note" {
          let note = try XMLDocument(parsing: Array("<n>\(value ?? "")</n>".utf8), file: id)
          reading.words.insert(note.root.allText)
        } else {
          reading.facts[id] = value.map { .whole($0) } ?? ExporterReading.Value.none
        }
      }
    }
    return reading
  }
}
