import KessanDisclosure
import KessanModel

/// A table whose rows are concepts and whose columns are periods, measures or members.
///
/// Rows and columns for which there is no fact at all are left out.
public struct TableDraft: BlockDraft {
  /// The unit in which a table shows amounts.
  public enum AmountUnit: Sendable {
    case billions
    case millions
    case thousands
    case plain

    var scale: Int {
      switch self {
      case .billions: 9
      case .millions: 6
      case .thousands: 3
      case .plain: 0
      }
    }

    /// What names the scale behind an amount.
    var scaleWord: String {
      switch self {
      case .billions: " billion"
      case .millions: " million"
      case .thousands: " thousand"
      case .plain: ""
      }
    }

    func label(_ unit: Unit?) -> Localized {
      let name = unit.map { $0.description } ?? ""
      let japanese = unit.map(JapaneseUnit.name) ?? ""
      return switch self {
      case .billions: Localized("\(name) billion", ja: "10億" + japanese)
      case .millions: Localized("\(name) million", ja: "百万" + japanese)
      case .thousands: Localized("\(name), thousand", ja: "千" + japanese)
      case .plain: Localized(name, ja: japanese)
      }
    }

    /// The label of amounts in this unit; percent where there are only ratios.
    func label(ofAmounts unit: Unit?) -> Localized {
      unit.map { label($0) } ?? Localized("%", ja: "%")
    }
  }

  private let caption: Localized
  private let unit: AmountUnit
  private let columns: [ColumnDraft]
  private let rows: [RowDraft]

  /// A table with a caption; amounts are shown in the unit, ratios in percent.
  public init(
    en: String, ja: String, unit: AmountUnit, @ListBuilder<ColumnDraft> columns: () -> [ColumnDraft],
    @ListBuilder<RowDraft> rows: () -> [RowDraft]
  ) {
    caption = Localized(en, ja: ja)
    self.unit = unit
    self.columns = columns()
    self.rows = rows()
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let grid = FigureGrid(columns: columns, rows: rows, unit: unit, &resolver)
    guard !grid.rows.isEmpty else { return nil }
    return .table(
      SectionTable(
        caption: resolver.named(caption, over: grid.cells.joined()), unit: unit.label(ofAmounts: grid.amountUnit),
        columns: zip(grid.columns, grid.cellsByColumn).map { $0.header(resolver, cells: $1) },
        rows: zip(grid.rows, grid.cells).map { row, cells in row.header(resolver, cells: cells) }))
  }
}
