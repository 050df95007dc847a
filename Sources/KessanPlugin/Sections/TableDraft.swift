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

    func label(_ unit: Unit?) -> Localized {
      let name = unit.map { $0.description } ?? ""
      return switch self {
      case .billions: Localized("\(name) billion", ja: Self.japanese("10億", name))
      case .millions: Localized("\(name) million", ja: Self.japanese("百万", name))
      case .thousands: Localized("\(name), thousand", ja: Self.japanese("千", name))
      case .plain: Localized(name, ja: name)
      }
    }

    private static func japanese(_ scale: String, _ name: String) -> String {
      name == "JPY" ? "\(scale)円" : "\(name)・\(scale)"
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
    let calendar = resolver.lookUp.calendar
    var grid = rows.map { row in
      columns.map { column -> Figure? in
        guard let aspects = column.aspects(of: row, calendar) else { return nil }
        let concept = resolver.lookUp.taxonomy.concept(aspects.concept)
        let type = concept?.itemType ?? .monetary
        let isRatio = type == .percent || type == .pure
        let style = NumberStyle(
          scale: isRatio ? -2 : unit.scale, suffix: isRatio ? "%" : "",
          sign: row.isNegated ? .reversed : aspects.context.member(of: "Comparison") == nil ? .brackets : .signed)
        return resolver.cell(aspects.concept, aspects.context, style)
      }
    }
    let keptColumns = columns.indices.filter { column in grid.contains { $0[column] != nil } }
    let keptRows = rows.indices.filter { row in grid[row].contains { $0 != nil } }
    guard !keptRows.isEmpty else { return nil }
    grid = keptRows.map { row in keptColumns.map { grid[row][$0] } }
    let units = grid.joined().compactMap { figure -> Unit? in
      guard let figure else { return nil }
      return resolver.lookUp.facts[figure.fact].unit
    }
    let amounts = units.first { $0 != .pure } ?? nil
    return .table(
      SectionTable(
        caption: caption, unit: amounts.map(unit.label) ?? Localized("%", ja: "%"),
        columns: keptColumns.map { columns[$0].header(resolver) },
        rows: zip(keptRows, grid).map { row, cells in rows[row].header(resolver, cells: cells) }))
  }
}
