import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// Composes the sheet of all claims: what was printed, what recomputing gives, and the verdict.
struct TieOutSheet {
  private static let columns = [
    "Verdict", "Fact", "Label", "日本語", "Period", "Dimensions", "Printed", "Formula", "Reported", "Reported from",
    "Reported to", "Recomputed", "Recomputed from", "Recomputed to", "Missing", "Source",
  ]
  private static let numbers = 8...13
  private static let marks: [(kind: Verdict.Kind, colour: UInt32, fill: UInt32)] = [
    (.consistent, 0x0B5D3B, 0xDDF3E6), (.inconsistent, 0x9C1C1C, 0xFBDCDC), (.notDerivable, 0x7A5200, 0xFCEFD2),
  ]

  let disclosure: Disclosure
  let text: FactText

  func draft(_ claims: ArraySlice<ClaimOutcome>, name: String) -> SheetDraft {
    var draft = SheetDraft(name: name)
    draft.frozenRows = 1
    draft.frozenColumns = 1
    var head = SheetDraft.Row()
    for (number, title) in Self.columns.enumerated() {
      head.add(.text(title), at: number, Self.numbers.contains(number) ? SheetStyle.head : SheetStyle.headLeft)
    }
    draft.rows.append(head)
    for outcome in claims { draft.rows.append(row(outcome)) }
    var widths = ListWidths(Self.columns)
    for row in draft.rows.prefix(ListWidths.mostRows) {
      for cell in row.cells { widths.widen(cell.column, cell.content) }
    }
    draft.widths = widths.digits
    guard !claims.isEmpty else { return draft }
    let rows = 1...claims.count
    draft.filter = (0...claims.count, 0...(Self.columns.count - 1))
    draft.marks = Self.marks.map { (0, rows, $0.kind.rawValue, $0.colour, $0.fill) }
    return draft
  }

  private func row(_ outcome: ClaimOutcome) -> SheetDraft.Row {
    let fact = disclosure.facts[outcome.claim.fact]
    let label = text.label(fact.index)
    let isRatio = fact.unit == .pure
    let period = text.period(fact.context.period)
    var missing = ""
    if case .notDerivable(let names) = outcome.verdict {
      missing = names.isEmpty ? "a divisor may be zero, or a number grows too long" : names.joined(separator: "; ")
    }
    let contents: [CellContent] = [
      .text(outcome.verdict.name), .text(text.id(fact.index)), .text(label.en), .text(label.ja ?? ""),
      .text(period.name.isEmpty ? period.days : period.name),
      .text(text.dimensions(fact.index).joined(separator: "; ")), .text(fact.annotation?.printed ?? ""),
      .text(outcome.claim.formula.description), number(fact.number), number(outcome.printed?.lower, .floor),
      number(outcome.printed?.upper, .ceiling), number(outcome.point), number(outcome.recomputed?.lower, .floor),
      number(outcome.recomputed?.upper, .ceiling), .text(missing), .text(outcome.claim.location.description),
    ]
    var row = SheetDraft.Row()
    for (column, content) in contents.enumerated() {
      if case .number(let number) = content {
        row.add(content, at: column, CellStyle().with { $0.numberFormat = Self.format(number, isRatio: isRatio) })
      } else if content != .blank, content != .text("") {
        row.add(content, at: column)
      }
    }
    return row
  }

  private func number(_ number: ExactDecimal?, _ rounding: Rounding = .halfUp) -> CellContent {
    number.map { .number($0.rounded(toDecimals: ClaimOutcome.statedDecimals, rounding)) } ?? .blank
  }

  private static func format(_ number: ExactDecimal, isRatio: Bool) -> String {
    if isRatio { return "0.000%" }
    return number.fractionDigits == 0 || number.magnitude >= 1000 ? "#,##0" : "#,##0.000"
  }
}
