/// A table in aligned columns, with wide characters counted as two.
struct TextTable {
  enum Alignment {
    case left
    case right
  }

  private let headings: [String]
  private let alignments: [Alignment]
  private var rows: [[String]] = []

  init(_ columns: [(heading: String, alignment: Alignment)]) {
    headings = columns.map(\.heading)
    alignments = columns.map(\.alignment)
  }

  /// The longest cell, in characters; what is longer is cut. JSON has it in full.
  static let longestCell = 500
  /// The longest cell of the last column, which widens no other row.
  static let longestLastCell = 8_000

  mutating func add(_ row: [String]) {
    rows.append(
      row.enumerated().map { place, cell in
        Self.cut(cell.visible, to: place == headings.count - 1 ? Self.longestLastCell : Self.longestCell)
      })
  }

  private static func cut(_ cell: String, to longest: Int) -> String {
    guard cell.utf8.count > longest, cell.unicodeScalars.count > longest else { return cell }
    return String(cell.unicodeScalars.prefix(longest)) + "…"
  }

  /// The lines of the table, the headings first.
  var lines: [StyledText] {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { Self.width($0[column]) }.max() ?? 0
    }
    return ([headings] + rows).enumerated().map { position, row -> StyledText in
      let line = row.indices.map { column -> String in
        let isLastText = column == headings.count - 1 && alignments[column] == .left
        let padding = isLastText ? "" : String(repeating: " ", count: widths[column] - Self.width(row[column]))
        return alignments[column] == .left ? row[column] + padding : padding + row[column]
      }.joined(separator: "  ")
      let end = line.utf8.lastIndex { $0 != 0x20 }.map { line.utf8.index(after: $0) } ?? line.startIndex
      return StyledText(String(line[..<end]), position == 0 ? .bold : nil)
    }
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        sum + 2
      case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: sum
      default: sum + 1
      }
    }
  }
}
