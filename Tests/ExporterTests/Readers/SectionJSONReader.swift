import Foundation
import KessanTesting

/// Reads the section documents in JSON with Foundation: facts by their ids, titles, paragraphs and notes.
enum SectionJSONReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for (path, bytes) in files where !path.hasSuffix(".schema.json") {
      let document = try JSONSerialization.jsonObject(with: Data(bytes))
      if let facts = (document as? [String: Any])?["facts"] as? [[String: Any]] {
        for fact in facts {
          guard let id = fact["id"] as? String else { continue }
          reading.facts[id] = (fact["value"] as? String).map { .whole($0) } ?? ExporterReading.Value.none
        }
      }
      words(document, &reading.words)
    }
    return reading
  }

  /// Every string of the document, and the runs of every paragraph as one.
  private static func words(_ value: Any, _ words: inout Set<String>) {
    if let text = value as? String { words.insert(text) }
    for element in value as? [Any] ?? [] { Self.words(element, &words) }
    guard let members = value as? [String: Any] else { return }
    for member in members.values { Self.words(member, &words) }
    if let runs = members["runs"] as? [[String: Any]] {
      words.insert(runs.map { ($0["text"] ?? $0["display"]) as? String ?? "" }.joined())
    }
  }
}
