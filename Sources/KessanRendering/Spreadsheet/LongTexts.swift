import KessanModel
import KessanSpreadsheet

/// Texts longer than a cell: cut where they belong, whole on a sheet of their own.
struct LongTexts: Sendable {
  static let sheetName = "Long texts"

  private struct Entry {
    let sheet: String
    let cell: String
    let parts: [String]
  }

  private static let ending = "… (goes on in the sheet \"\(sheetName)\")"
  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// The text, or as much of it as a cell holds with a word on where the rest is.
  mutating func fitting(_ text: String, sheet: String, row: Int, column: Int) -> String {
    let parts = CellText.parts(text)
    guard parts.count > 1 else { return text }
    entries.append(Entry(sheet: sheet, cell: Self.name(row, column), parts: parts))
    return CellText.parts(parts[0], longest: SheetLimits.text - Self.ending.utf16.count)[0] + Self.ending
  }

  /// The sheet with the whole texts, part by part.
  var draft: SheetDraft {
    var draft = SheetDraft(name: Self.sheetName)
    draft.widths = [24, 10, 8, 120]
    draft.frozenRows = 1
    var head = SheetDraft.Row()
    for (column, title) in ["Sheet", "Cell", "Part", "Text"].enumerated() {
      head.add(.text(title), at: column, SheetStyle.headLeft)
    }
    draft.rows = [head]
    for entry in entries {
      for (number, part) in entry.parts.enumerated() {
        var row = SheetDraft.Row(height: 60)
        row.add(.text(entry.sheet), at: 0, SheetStyle.paragraph)
        row.add(.text(entry.cell), at: 1, SheetStyle.paragraph)
        row.add(.number(ExactDecimal(number + 1)), at: 2, SheetStyle.paragraph)
        row.add(.text(part), at: 3, SheetStyle.paragraph)
        draft.rows.append(row)
      }
    }
    return draft
  }

  func findings(file: String) -> [Finding] {
    entries.map { entry in
      Finding(
        .longText, .init(file: file, subject: "\(entry.sheet)!\(entry.cell)"),
        "The text is longer than the \(SheetLimits.text) characters of a cell and is cut there.",
        hint: "All of it stands in the sheet \"\(Self.sheetName)\", in \(entry.parts.count) parts.")
    }
  }

  /// The name of a cell: `B7`.
  static func name(_ row: Int, _ column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(Character(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26)))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row + 1)"
  }
}
