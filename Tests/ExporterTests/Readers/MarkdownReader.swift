import KessanTesting

/// Reads Markdown: the rows of facts by their anchors with what their last cell says, and what figures show of facts.
enum MarkdownReader {
  static func read(_ files: [String: [UInt8]]) throws -> ExporterReading {
    var reading = ExporterReading()
    for bytes in files.values {
      let text = String(decoding: bytes, as: UTF8.self)
      for line in text.split(separator: "\n") {
        if line.hasPrefix("| <a id=\""), let id = line.dropFirst(9).firstRange(of: "\"></a>") {
          let name = String(line.dropFirst(9)[..<id.lowerBound])
          reading.facts[name] = .line(unescaped(cells(line).last ?? ""))
        }
      }
      for (id, shown) in links(text) { reading.figures[id, default: []].append(unescaped(shown)) }
    }
    return reading
  }

  /// What the last cells of the rows below "Facts" say, for a list without anchors.
  static func values(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let start = text.ranges(of: "\n## Facts").last?.upperBound else { return [] }
    return text[start...].split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst(2).map {
      unescaped(cells($0).last ?? "")
    }
  }

  /// The cells of a row, divided by bars that no backslash stands before.
  private static func cells(_ line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var start = line.index(line.startIndex, offsetBy: 2)
    var isEscaped = false
    for index in line.indices.dropFirst(2) {
      if line[index] == "|", !isEscaped {
        cells.append(line[start..<index].dropLast())
        start = line.index(index, offsetBy: 2, limitedBy: line.endIndex) ?? line.endIndex
      }
      isEscaped = line[index] == "\\" && !isEscaped
    }
    return cells
  }

  /// The words of every link to an anchor of the same file.
  private static func links(_ text: String) -> [(id: String, shown: Substring)] {
    var links: [(String, Substring)] = []
    var opening: String.Index?
    var isEscaped = false
    for index in text.indices {
      let rest = text[index...]
      if isEscaped {
        isEscaped = false
      } else if text[index] == "\\" {
        isEscaped = true
      } else if text[index] == "[" {
        opening = text.index(after: index)
      } else if text[index] == "]", let start = opening, rest.hasPrefix("](#") {
        links.append((String(rest.dropFirst(3).prefix { $0 != ")" }), text[start..<index]))
        opening = nil
      }
    }
    return links
  }

  /// A text without escapes and references to characters.
  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return result.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
