import KessanDisclosure
import KessanModel

/// The facts at the crossings of rows and columns; rows and columns without any fact are left out.
struct FigureGrid {
  let columns: [ColumnDraft]
  let rows: [RowDraft]
  /// Row by row, one cell for each column.
  let cells: [[Figure?]]
  /// The unit of amounts that a heading names; nil where there are only ratios.
  let amountUnit: Unit?

  init(columns: [ColumnDraft], rows: [RowDraft], unit: TableDraft.AmountUnit, _ resolver: inout FactResolver) {
    let rows = rows.flatMap { $0.expanded(resolver) }.map { $0.labelled(over: columns, resolver) }
    let grid = rows.map { row in columns.map { Self.cell(row, $0, unit, &resolver) } }
    let keptColumns = columns.indices.filter { column in grid.contains { $0[column] != nil } }
    let keptRows = rows.indices.filter { row in grid[row].contains { $0 != nil } }
    self.columns = keptColumns.map { columns[$0] }
    self.rows = keptRows.map { rows[$0] }
    let kept = keptRows.map { row in keptColumns.map { grid[row][$0] } }
    let amounts = resolver.amountUnit(of: kept.joined().compactMap(\.self))
    cells = zip(keptRows, kept).map { row, figures in
      zip(keptColumns, figures).map { column, figure in
        figure.map { resolver.named($0, unit, Self.sign(rows[row], columns[column]), beside: amounts) }
      }
    }
    amountUnit = amounts
  }

  /// The same column by column.
  var cellsByColumn: [[Figure?]] { columns.indices.map { column in cells.map { $0[column] } } }

  private static func cell(
    _ row: RowDraft, _ column: ColumnDraft, _ unit: TableDraft.AmountUnit, _ resolver: inout FactResolver
  ) -> Figure? {
    guard let aspects = column.aspects(of: row, resolver.lookUp.calendar) else { return nil }
    return resolver.cell(aspects.concept, aspects.context, unit, sign(row, column))
  }

  private static func sign(_ row: RowDraft, _ column: ColumnDraft) -> NumberStyle.Sign {
    let members = row.members + column.members + column.measure.comparison
    return row.isNegated && !column.measure.isGrowth
      ? .reversed : members.contains { $0.dimension == "Comparison" } ? .signed : .brackets
  }
}

extension FactResolver {
  /// A fact as tables and charts show it, amounts in the unit and ratios in percent: its absence is nothing to report.
  mutating func cell(
    _ concept: String, _ context: Context, _ unit: TableDraft.AmountUnit, _ sign: NumberStyle.Sign
  ) -> Figure? {
    let isRatio = lookUp.taxonomy.concept(concept)?.itemType.isRatio ?? false
    return cell(
      concept, context, NumberStyle(scale: isRatio ? -2 : unit.scale, suffix: isRatio ? "%" : "", sign: sign))
  }

  /// The figure with its unit, where that is not what the heading of its table says: a currency with the scale, as in
  /// "USD8.2 million", anything else in full, as in "214 stores"; what is counted without a name is a "(number)".
  func named(
    _ figure: Figure, _ unit: TableDraft.AmountUnit, _ sign: NumberStyle.Sign, beside heading: Unit?
  ) -> Figure {
    let fact = lookUp.facts[figure.fact]
    guard fact.number != nil, let own = fact.unit, own != heading, !isRatio(fact) else { return figure }
    guard own != .pure else { return lookUp.figure(fact, NumberStyle(suffix: " (number)", sign: sign)) }
    guard own.currencyCode == nil else {
      return lookUp.figure(
        fact, NumberStyle(scale: unit.scale, suffix: unit.scaleWord, sign: sign, showsUnit: true))
    }
    return lookUp.figure(fact, NumberStyle(suffix: " \(own)", sign: sign))
  }

  /// The reporting currency where a figure is in it, else the unit of the first figure that is no ratio.
  func amountUnit(of figures: [Figure]) -> Unit? {
    let amounts = figures.lazy.map { lookUp.facts[$0.fact] }.filter { !isRatio($0) }.compactMap(\.unit)
      .filter { $0 != .pure }
    return amounts.first { $0.currencyCode != nil && $0.currencyCode == lookUp.units.currency } ?? amounts.first
  }

  private func isRatio(_ fact: Fact) -> Bool { lookUp.taxonomy.concepts[fact.conceptIndex].itemType.isRatio }

  /// Whether a figure is a number in this unit.
  func isNumber(_ figure: Figure, in unit: Unit?) -> Bool {
    let fact = lookUp.facts[figure.fact]
    return fact.number != nil && fact.unit == unit
  }
}
