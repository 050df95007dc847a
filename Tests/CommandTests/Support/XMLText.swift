import Foundation

/// The texts and attributes of a document, by a reader of its own that knows no more XML than Kessan writes.
struct XMLText {
  private let document: String

  /// - Throws: where the file cannot be read.
  init(_ file: URL) throws {
    document = try String(contentsOf: file, encoding: .utf8)
  }

  /// The character data of every element of this name that has no element in it.
  func texts(_ element: String) -> [String] {
    pieces(from: "<\(element)").compactMap { piece in
      guard piece.first == ">" || piece.first == " ", let start = piece.firstIndex(of: ">") else { return nil }
      let rest = piece[piece.index(after: start)...]
      guard let end = rest.firstIndex(of: "<") else { return nil }
      return Self.unescaped(rest[..<end])
    }
  }

  /// The values of an attribute of every element of this name.
  func attributes(_ element: String, _ name: String) -> [String] {
    pieces(from: "<\(element) ").compactMap { piece in
      var isQuoted = false
      let tag = piece.prefix { letter in
        if letter == "\"" { isQuoted.toggle() }
        return isQuoted || letter != ">"
      }
      guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound ?? tag.wholeStart("\(name)=\"") else {
        return nil
      }
      return Self.unescaped(tag[start...].prefix { $0 != "\"" })
    }
  }

  private func pieces(from opening: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = document[...]
    while let range = rest.firstRange(of: opening) {
      rest = rest[range.upperBound...]
      pieces.append(rest)
    }
    return pieces
  }

  private static func unescaped(_ text: Substring) -> String {
    let named = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&#9;": "\t", "&#10;": "\n", "&#13;": "\r"]
    return named.reduce(String(text)) { $0.replacing($1.key, with: $1.value) }.replacing("&amp;", with: "&")
  }
}

extension Substring {
  fileprivate func wholeStart(_ prefix: String) -> Index? {
    hasPrefix(prefix) ? index(startIndex, offsetBy: prefix.count) : nil
  }
}
