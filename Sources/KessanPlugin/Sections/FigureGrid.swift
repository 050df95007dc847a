import KessanModel

/// The facts at the crossings of rows and columns; rows and columns without any fact are left out.
struct FigureGrid {
  let columns: [ColumnDraft]
  let rows: [RowDraft]
  /// Row by row, one cell for each column.
  let cells: [[Figure?]]
  /// The unit of the first amount; nil where there are only ratios.
  let amountUnit: Unit?

  init(columns: [ColumnDraft], rows: [RowDraft], unit: TableDraft.AmountUnit, _ resolver: FactResolver) {
    let grid = rows.map { row in columns.map { Self.cell(row, $0, unit, resolver) } }
    let keptColumns = columns.indices.filter { column in grid.contains { $0[column] != nil } }
    let keptRows = rows.indices.filter { row in grid[row].contains { $0 != nil } }
    self.columns = keptColumns.map { columns[$0] }
    self.rows = keptRows.map { rows[$0] }
    cells = keptRows.map { row in keptColumns.map { grid[row][$0] } }
    amountUnit = resolver.amountUnit(of: cells.joined().compactMap(\.self))
  }

  private static func cell(
    _ row: RowDraft, _ column: ColumnDraft, _ unit: TableDraft.AmountUnit, _ resolver: FactResolver
  ) -> Figure? {
    guard let aspects = column.aspects(of: row, resolver.lookUp.calendar) else { return nil }
    let sign: NumberStyle.Sign =
      row.isNegated ? .reversed : aspects.context.member(of: "Comparison") == nil ? .brackets : .signed
    return resolver.cell(aspects.concept, aspects.context, unit, sign)
  }
}

extension FactResolver {
  /// A fact as tables and charts show it, amounts in the unit and ratios in percent: its absence is nothing to report.
  func cell(
    _ concept: String, _ context: Context, _ unit: TableDraft.AmountUnit, _ sign: NumberStyle.Sign
  ) -> Figure? {
    let type = lookUp.taxonomy.concept(concept)?.itemType ?? .monetary
    let isRatio = type == .percent || type == .pure
    return cell(
      concept, context, NumberStyle(scale: isRatio ? -2 : unit.scale, suffix: isRatio ? "%" : "", sign: sign))
  }

  /// The unit of the first figure that is no ratio.
  func amountUnit(of figures: [Figure]) -> Unit? {
    figures.lazy.compactMap { lookUp.facts[$0.fact].unit }.first { $0 != .pure }
  }

  /// Whether a figure is a number in this unit.
  func isNumber(_ figure: Figure, in unit: Unit?) -> Bool {
    let fact = lookUp.facts[figure.fact]
    return fact.number != nil && fact.unit == unit
  }
}
