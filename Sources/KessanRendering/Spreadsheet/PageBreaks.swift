/// Ends printed pages before blocks that would be divided.
struct PageBreaks {
  /// A4 landscape between our margins and above the foot, in points.
  private static let width = 770
  private static let height = 480

  /// The height of a page in points of the sheet, which is scaled to the width of the page.
  private let page: Int
  /// How much of the page at hand is used.
  private var used = 0

  /// A sheet with nothing but its title.
  init(_ draft: SheetDraft) {
    let sheetWidth = draft.widths.reduce(0) { $0 + ($1 * 7 + 5) * 3 / 4 }
    page = Self.height * max(Self.width, sheetWidth) / Self.width
    used = Self.height(draft.rows[...])
  }

  /// Begins a page with the rows from here on, where they do not fit the page at hand and do fit one of their own.
  mutating func keepTogether(from start: Int, _ draft: inout SheetDraft) {
    let block = Self.height(draft.rows[start...])
    let repeated = Self.height(draft.rows.prefix(min(start, draft.frozenRows)))
    if used + block <= page {
      used += block
    } else if used > repeated {
      draft.pageBreaks.append(start)
      used = repeated + block
    }
    wrap(repeated)
  }

  /// Counts the rows from here on, which may go on over the end of a page.
  mutating func flow(from start: Int, _ draft: SheetDraft) {
    used += Self.height(draft.rows[start...])
    wrap(Self.height(draft.rows.prefix(min(start, draft.frozenRows))))
  }

  private mutating func wrap(_ repeated: Int) {
    if used > page { used = repeated + (used - repeated) % max(1, page - repeated) }
  }

  private static func height(_ rows: ArraySlice<SheetDraft.Row>) -> Int { rows.reduce(0) { $0 + ($1.height ?? 15) } }
}
