import KessanDisclosure
import KessanModel

/// A chart over the rows and columns of a table.
///
///     ChartDraft(.barsAndLine, en: "Cost by quarter", ja: "四半期別売上原価", unit: .millions) {
///       for span in facts.periods.quarters(6) { ColumnDraft(span) }
///     } series: {
///       RowDraft(Finance.costOfRevenue)
///       RowDraft(Finance.costOfRevenue.growthRate, Comparison.yearOnYear)
///     }
///
/// Ratios are drawn in percent over an axis of their own. A chart of fewer than two values is left out.
public struct ChartDraft: BlockDraft {
  /// How the values are drawn.
  public enum Kind: Sendable {
    case groupedBars
    case stackedBars
    case lines
    /// Amounts as bars, ratios as lines.
    case barsAndLine

    var kind: Chart.Kind {
      switch self {
      case .groupedBars: .groupedBars
      case .stackedBars: .stackedBars
      case .lines: .lines
      case .barsAndLine: .barsAndLine
      }
    }
  }

  private let kind: Kind
  private let title: Localized
  private let unit: TableDraft.AmountUnit
  private let columns: [ColumnDraft]
  private let rows: [RowDraft]
  private let isTransposed: Bool

  /// A chart with a category for each column and a series for each row.
  public init(
    _ kind: Kind, en: String, ja: String, unit: TableDraft.AmountUnit,
    @ListBuilder<ColumnDraft> categories: () -> [ColumnDraft], @ListBuilder<RowDraft> series: () -> [RowDraft]
  ) {
    self.kind = kind
    title = Localized(en, ja: ja)
    self.unit = unit
    columns = categories()
    rows = series()
    isTransposed = false
  }

  /// A chart with a category for each row and a series for each column.
  public init(
    _ kind: Kind, en: String, ja: String, unit: TableDraft.AmountUnit,
    @ListBuilder<RowDraft> categories: () -> [RowDraft], @ListBuilder<ColumnDraft> series: () -> [ColumnDraft]
  ) {
    self.kind = kind
    title = Localized(en, ja: ja)
    self.unit = unit
    columns = series()
    rows = categories()
    isTransposed = true
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let grid = FigureGrid(columns: columns, rows: rows, unit: unit, &resolver)
    let rowLabels = zip(grid.rows, grid.cells).map { $0.header(resolver, cells: $1).label }
    let columnLabels = zip(grid.columns, grid.cellsByColumn).map { $0.header(resolver, cells: $1).label }
    let cells = isTransposed ? grid.cellsByColumn : grid.cells
    let negated = isTransposed ? columnLabels.map { _ in false } : grid.rows.map(\.isNegated)
    let labels = isTransposed ? columnLabels : rowLabels
    let series = zip(cells, zip(labels, negated)).map { cells, names in
      let units = cells.compactMap { $0.flatMap { resolver.lookUp.facts[$0.fact].unit } }
      let isRatio = !units.isEmpty && units.allSatisfy { $0 == .pure }
      return Chart.Series(
        label: names.0, isRatio: isRatio, isNegated: names.1,
        values: cells.map { figure in
          figure.flatMap { resolver.isNumber($0, in: isRatio ? .pure : grid.amountUnit) ? $0 : nil }
        })
    }
    return Chart(
      kind: kind.kind, title: resolver.named(title), unit: unit.label(ofAmounts: grid.amountUnit), scale: unit.scale,
      categories: (isTransposed ? rowLabels : columnLabels).map { Chart.Category(label: $0) },
      series: series.filter { $0.values.contains { $0 != nil } }, source: resolver.source(of: cells.joined())
    ).block
  }
}

extension Chart {
  /// The chart as a section's block; nil where fewer than two values exist.
  var block: Section.Block? { figures.count < 2 ? nil : .chart(self) }
}

extension FactResolver {
  /// Where figures are printed; empty where that is not the section's slide.
  func source(of figures: some Sequence<Figure?>) -> Localized {
    slide.isEmpty || !isOnSlide(figures.compactMap { $0?.fact })
      ? Localized("", ja: "") : Localized("slide \(slide)", ja: "スライド\(slide)")
  }

  /// Whether one of some facts is printed on the section's slide, or none is printed on any.
  func isOnSlide(_ places: [Int]) -> Bool {
    let slides = places.lazy.flatMap { lookUp.facts[$0].annotation?.slides ?? [] }
    return slides.contains(slide) || slides.isEmpty
  }
}
