import Foundation
import Testing

/// The transcription of the announcement that lies beside the repository: `../shared/seed/figures.csv`, `milestones.csv`.
enum Seed {
  static let repository = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
  private static let path = "\(repository)/../shared/seed/figures.csv"
  private static let milestonesPath = "\(repository)/../shared/seed/milestones.csv"

  /// A row by the names in the head.
  struct Row {
    let cells: [String: String]

    func cell(_ name: String) throws -> String {
      try #require(cells[name], "The transcription has no column \(name).")
    }
  }

  static func rows() throws -> [Row] { table(try String(contentsOfFile: path, encoding: .utf8)) }

  static func milestones() throws -> [Row] { table(try String(contentsOfFile: milestonesPath, encoding: .utf8)) }

  /// The rows of the workspace's own milestones.
  static func enteredMilestones() throws -> [Row] {
    table(try String(contentsOfFile: "\(repository)/Data/milestones.csv", encoding: .utf8))
  }

  /// The rows of a CSV text by the names in its head.
  static func table(_ text: String) -> [Row] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var previous: Character?
    for character in text {
      switch character {
      case "\"":
        if !isQuoted, previous == "\"" { cell.append(character) }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case _ where character.isNewline && !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.append(character)
      }
      previous = character
    }
    return rows.dropFirst().map { row in
      Row(cells: Dictionary(uniqueKeysWithValues: zip(rows[0], row)))
    }
  }
}
