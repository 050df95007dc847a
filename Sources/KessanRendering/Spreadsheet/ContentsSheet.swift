import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// Composes the first sheet: whose results these are, how the tie-out went, and where everything stands.
struct ContentsSheet {
  static let name = "Contents"

  let disclosure: Disclosure
  let text: FactText

  /// - Parameters:
  ///   - sections: The names of the sections' sheets, in the order of the report.
  ///   - others: The names of the sheets behind them, with what they hold.
  func draft(sections: [String], others: [(name: String, title: Localized)]) -> SheetDraft {
    var draft = SheetDraft(name: Self.name)
    draft.widths = [30, 62, 46, 12, 46, 10, 10]
    let header = disclosure.header
    draft.add(SectionSheet.both(header.entityName), SheetStyle.subtitle)
    draft.add(header.title.en, SheetStyle.title, height: 24)
    draft.add(header.title.ja ?? "", SheetStyle.subtitle)
    draft.skip(height: 8)
    let days = header.calendar.period(of: header.period).map { " (\(text.period($0).days))" } ?? ""
    add("Period", "\(header.period)\(days)", &draft)
    add("Published", .date(header.published), &draft)
    add("Accounting standard", header.accountingStandard, &draft)
    add("Code", header.entityIdentifier, &draft)
    add("Source", header.source, &draft)
    if !disclosure.claims.isEmpty {
      let (good, wrong, open) = text.tally
      let words =
        "\(disclosure.claims.count) printed figures recomputed: \(good) consistent, "
        + "\(wrong) inconsistent, \(open) not derivable"
      let style = CellStyle().with {
        $0.isBold = true
        $0.colour = wrong == 0 ? 0x0B5D3B : 0x9C1C1C
      }
      add("Tie-out", .text(words), &draft, style)
    }
    draft.skip(height: 8)
    list(sections, others, &draft)
    return draft
  }

  private func add(_ term: String, _ value: String, _ draft: inout SheetDraft) { add(term, .text(value), &draft) }

  private func add(
    _ term: String, _ value: CellContent, _ draft: inout SheetDraft, _ style: CellStyle = CellStyle()
  ) {
    var row = SheetDraft.Row()
    row.add(.text(term), at: 0, SheetStyle.captionJapanese)
    if case .date = value { row.add(value, at: 1, SheetStyle.date) } else { row.add(value, at: 1, style) }
    draft.rows.append(row)
  }

  private func list(
    _ sections: [String], _ others: [(name: String, title: Localized)], _ draft: inout SheetDraft
  ) {
    var head = SheetDraft.Row()
    for (number, title) in ["Sheet", "Title", "日本語", "Slide", "Area", "Figures", "Charts"].enumerated() {
      head.add(.text(title), at: number, number < 5 ? SheetStyle.headLeft : SheetStyle.head)
    }
    draft.rows.append(head)
    for (name, section) in zip(sections, disclosure.sections) {
      let area = disclosure.areas.first { $0.id == section.module }?.title.en ?? section.module
      let charts = section.blocks.count { if case .chart = $0 { true } else { false } }
      add(name, section.title, [.text(section.slide), .text(area)], [section.facts.count, charts], &draft)
    }
    for other in others { add(other.name, other.title, [.text(""), .text("")], [], &draft) }
  }

  private func add(
    _ name: String, _ title: Localized, _ texts: [CellContent], _ counts: [Int], _ draft: inout SheetDraft
  ) {
    var row = SheetDraft.Row()
    let wrapped = SheetStyle.cell.with { $0.wraps = true }
    row.add(
      .link(name, sheet: name), at: 0,
      SheetStyle.cell.with {
        $0.colour = SheetStyle.accent
        $0.isUnderlined = true
      })
    row.add(.text(title.en), at: 1, wrapped)
    row.add(.text(title.ja ?? ""), at: 2, SheetStyle.japanese)
    for (number, content) in texts.enumerated() { row.add(content, at: 3 + number, wrapped) }
    for (number, count) in counts.enumerated() {
      row.add(count == 0 ? .blank : .number(ExactDecimal(count)), at: 5 + number, SheetStyle.cell)
    }
    let lines = max(
      CellWidth.lines(title.en, width: draft.widths[1]), CellWidth.lines(title.ja ?? "", width: draft.widths[2]))
    row.height = SheetStyle.height(lines: lines)
    draft.rows.append(row)
  }
}
