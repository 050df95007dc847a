import KessanModel

/// The widths of a list's columns, as its cells need them.
struct ListWidths {
  /// How many rows are looked at; the others are taken to be like them.
  static let mostRows = 5000
  private static let widest = 72

  /// In digits, from the first column on.
  private(set) var digits: [Int]

  /// Columns that have room for their heads and the button of a filter.
  init(_ titles: [String]) {
    digits = titles.map { CellWidth.digits($0) + 5 }
  }

  /// Makes room for a cell.
  mutating func widen(_ column: Int, _ content: CellContent) {
    let width =
      switch content {
      case .text(let text), .link(let text, _): CellWidth.digits(text, most: Self.widest) + 2
      case .number(let number): min(24, CellWidth.digits(number.description, most: 40) * 4 / 3 + 2)
      case .date: 12
      case .blank: 0
      }
    digits[column] = min(Self.widest, max(digits[column], width))
  }
}
