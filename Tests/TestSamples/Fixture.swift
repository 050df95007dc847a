import KessanTesting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files beside the tests, and the figures of the reference workspace.
package enum Fixture {
  /// The lines of a file in `Tests/Fixtures`.
  package static func lines(_ name: String) throws -> [String] {
    try text("Tests/Fixtures/\(name)").split(separator: "\n").map(String.init)
  }

  /// The rows of every file in `Data`, each by its header; a reader of its own, independent of `KessanSources`.
  package static func workspaceRows() throws -> [[String: String]] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/Data").filter { $0.hasSuffix(".csv") }.sorted()
      .flatMap { name in
        let rows = split(try text("Data/\(name)"))
        return rows.dropFirst().map { Dictionary(zip(rows[0], $0), uniquingKeysWith: { first, _ in first }) }
      }
  }

  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: "\(root)/\(path)"), encoding: .utf8)
  }

  private static func split(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var wasQuote = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
        if isQuoted, wasQuote { cell.append(character) }
      } else if character == ",", !isQuoted {
        row.append(cell)
        cell = ""
      } else if character.isNewline, !isQuoted {
        rows.append(row + [cell])
        row = []
        cell = ""
      } else {
        cell.append(character)
      }
      wasQuote = character == "\"" && !isQuoted
    }
    return rows
  }
}

extension SplitMix64 {
  /// A text of up to `longest` pieces out of an alphabet.
  package mutating func text(of alphabet: [String], longest: Int) -> String {
    (0..<Int.random(in: 0...longest, using: &self)).map { _ in alphabet.randomElement(using: &self) ?? "" }.joined()
  }
}
