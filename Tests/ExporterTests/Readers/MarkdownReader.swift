import KessanTesting

/// Reads Markdown for the facts that figures lead to, by their anchors; the words are escaped, and not compared.
enum MarkdownReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for bytes in files.values {
      for part in String(decoding: bytes, as: UTF8.self).split(separator: "<a id=\"") {
        if let end = part.firstRange(of: "\"></a>") { reading.facts[String(part[..<end.lowerBound])] = .mentioned }
      }
    }
    return reading
  }
}
