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
        columns: keptColumns.map { SectionTable.Column(label: columns[$0].label(resolver)) },
        rows: zip(keptRows, grid).map { row, cells in
          SectionTable.Row(label: rows[row].label(resolver), level: rows[row].level, cells: cells)
        }))
  }
}

/// What a column shows of a row's concept.
public enum Measure: Sendable, Hashable {
  /// The concept itself.
  case amount
  /// Its growth rate over a period of comparison.
  case growthRate(AxisMemberName)
  /// Its increase or decrease over a period of comparison.
  case increaseDecrease(AxisMemberName)
  /// Its ratio to total revenues.
  case ratioToRevenues

  /// Growth against the same period of the year before.
  public static let yearOnYearGrowth = Measure.growthRate("YoY")
  /// Change against the same period of the year before.
  public static let yearOnYearChange = Measure.increaseDecrease("YoY")
  /// Change against the quarter before.
  public static let quarterOnQuarterChange = Measure.increaseDecrease("QoQ")

  /// The short name of a member of the comparison dimension.
  public typealias AxisMemberName = String

  var suffix: String {
    switch self {
    case .amount: ""
    case .growthRate: "GrowthRate"
    case .increaseDecrease: "IncreaseDecrease"
    case .ratioToRevenues: "ToRevenuesRatio"
    }
  }

  var comparison: [DimensionValue] {
    switch self {
    case .amount, .ratioToRevenues: []
    case .growthRate(let member), .increaseDecrease(let member): [DimensionValue("Comparison", member)]
    }
  }

  var isChange: Bool { !comparison.isEmpty }

  func label(_ period: String) -> Localized {
    switch self {
    case .amount: Localized(period, ja: period)
    case .ratioToRevenues: Localized("\(period), % of revenues", ja: "\(period) 売上高比")
    case .growthRate(let member):
      Localized("\(period), \(member) growth", ja: "\(period) \(Self.japanese[member] ?? member)増減率")
    case .increaseDecrease(let member):
      Localized("\(period), \(member) change", ja: "\(period) \(Self.japanese[member] ?? member)増減")
    }
  }

  private static let japanese = ["YoY": "前年同期比", "QoQ": "前四半期比"]
}

/// A column: a span, what to show of it, and the members that its facts have.
public struct ColumnDraft: Sendable {
  let span: FiscalSpan
  /// Where the column's facts are not of the span itself, such as the year up to its end.
  let period: Period?
  let measure: Measure
  let members: [DimensionValue]
  private let heading: Localized?

  /// A column for a span of the calendar. Concepts measured at an instant are shown at the span's end.
  public init(_ span: FiscalSpan, _ measure: Measure = .amount, _ members: AxisMember..., label: Localized? = nil) {
    self.span = span
    period = nil
    self.measure = measure
    self.members = members.map(\.value)
    heading = label
  }

  /// A column for a period that the calendar has no name for.
  public init(
    _ period: ReportPeriod<Duration>, near span: FiscalSpan, _ measure: Measure, _ members: AxisMember...,
    label: Localized
  ) {
    self.span = span
    self.period = period.period
    self.measure = measure
    self.members = members.map(\.value)
    heading = label
  }

  func aspects(of row: RowDraft, _ calendar: FiscalCalendar) -> (concept: String, context: Context)? {
    guard let duration = period ?? calendar.period(of: span) else { return nil }
    let isInstant = row.periodType == .instant && !measure.isChange
    let period = isInstant ? duration.end.map(Period.instant) ?? duration : duration
    return (row.concept + measure.suffix, Context(period, row.members + members + measure.comparison))
  }

  func label(_ resolver: FactResolver) -> Localized {
    if let heading { return heading }
    let base = measure.label(span.description)
    guard !members.isEmpty else { return base }
    let names = members.map { resolver.label(of: $0) }
    return Localized(
      "\(base.en), \(names.map(\.en).joined(separator: ", "))",
      ja: "\(base[.japanese]) \(names.map { $0[.japanese] }.joined(separator: "・"))")
  }
}

/// A row: a concept, with the members that its facts have.
public struct RowDraft: Sendable {
  let concept: String
  let periodType: PeriodType
  let members: [DimensionValue]
  let level: Int
  let isNegated: Bool
  private let heading: Localized?
  private let conceptLabel: Localized

  /// A row of a concept; labelled by the concept, or by its members where it has some.
  ///
  /// - Parameter negated: Shows the figures with their sign reversed under the concept's negated label: a "Less:" line.
  public init<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, _ members: AxisMember..., label: Localized? = nil, level: Int = 0,
    negated: Bool = false
  ) {
    self.concept = concept.concept.name
    periodType = Kind.periodType
    self.members = members.map(\.value)
    self.level = level
    isNegated = negated
    heading = label
    conceptLabel = negated ? concept.concept.label(.negated) : concept.concept.label
  }

  func label(_ resolver: FactResolver) -> Localized {
    if let heading { return heading }
    guard !members.isEmpty else { return conceptLabel }
    let names = members.map { resolver.label(of: $0) }
    return Localized(
      names.map(\.en).joined(separator: ", "), ja: names.map { $0[.japanese] }.joined(separator: "・"))
  }
}

/// Lists values of one type, one a line, with loops and conditions.
@resultBuilder
public enum ListBuilder<Element> {
  public static func buildExpression(_ element: Element) -> [Element] { [element] }
  public static func buildExpression(_ elements: [Element]) -> [Element] { elements }
  public static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap { $0 } }
  public static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
}
