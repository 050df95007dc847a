import KessanDisclosure
import KessanModel
import KessanSpreadsheet

/// The columns that a waterfall is drawn from: what each step stands upon, and the step itself by its role.
///
/// A step that crosses zero has a part above and one below; stacked columns pile both up from zero.
struct StepColumns: Sendable {
  struct Column: Sendable {
    let name: String
    let fill: ChartFill?
    /// One for each category; nil where there is nothing to draw.
    let values: [ExactDecimal?]
    /// How labels show the numbers.
    let labelFormat: String?
    let isRepeated: Bool
  }

  private enum Role: CaseIterable {
    case level
    case increase
    case decrease

    var name: String {
      switch self {
      case .level: "Levels"
      case .increase: "Increases"
      case .decrease: "Decreases"
      }
    }

    var fill: ChartFill {
      switch self {
      case .level: .level
      case .increase: .increase
      case .decrease: .decrease
      }
    }

    func labelFormat(_ body: String) -> String {
      switch self {
      case .level: "\(body);(\(body));"
      case .increase: "+\(body);+\(body);"
      case .decrease: "(\(body));(\(body));"
      }
    }

    init(_ step: StepLayout.Step) {
      self =
        step.role == .level || step.role == .value ? .level : step.isRise ? .increase : .decrease
    }
  }

  private struct Part {
    let role: Role
    let base: ExactDecimal
    let above: ExactDecimal
    let below: ExactDecimal

    init(_ step: StepLayout.Step) {
      role = Role(step)
      let (least, most) = (step.least, step.most)
      if !least.isNegative {
        (base, above, below) = (least, most - least, .zero)
      } else if most.signum <= 0 {
        (base, above, below) = (most, .zero, least - most)
      } else {
        (base, above, below) = (.zero, most, least)
      }
    }
  }

  let columns: [Column]
  /// The number format of the columns.
  let format: String
  /// Where the axis begins; nil where bars go below zero.
  private let axisMinimum: Double?

  init(_ values: ChartValues) {
    let chart = values.chart
    let isRatio = chart.series.first?.isRatio ?? false
    let shift = isRatio ? 0 : -chart.scale
    let steps = StepLayout.steps(values)
    let floor = StepLayout.floor(steps, chart.kind)?.scaled(byPowerOfTen: shift)
    axisMinimum =
      floor.map(Self.rounded).flatMap(SheetWriter.double) ?? (steps.contains { $0.least.isNegative } ? nil : 0)
    let digits = steps.compactMap { PrintedFigure(display: $0.figure.display)?.fractionDigits }.max() ?? 0
    let fraction = digits == 0 ? "" : "." + String(repeating: "0", count: min(digits, 6))
    let body = isRatio ? "0\(fraction)%" : "#,##0\(fraction)"
    format = "\(body)_);(\(body))"
    var parts: [Part?] = Array(repeating: nil, count: chart.categories.count)
    for step in steps { parts[step.category] = Part(step) }
    func column(
      _ name: String, _ fill: ChartFill?, _ label: String?, isRepeated: Bool, _ value: (Part) -> ExactDecimal
    ) -> Column? {
      let values = parts.map { part -> ExactDecimal? in
        guard let number = part.map(value), number.signum != 0 else { return nil }
        return number.scaled(byPowerOfTen: shift)
      }
      guard values.contains(where: { $0 != nil }) else { return nil }
      return Column(name: name, fill: fill, values: values, labelFormat: label, isRepeated: isRepeated)
    }
    var columns = [column("Base (not drawn)", nil, nil, isRepeated: true) { $0.base }]
    for role in Role.allCases {
      let label = role.labelFormat(body)
      let above = column(role.name, role.fill, label, isRepeated: false) { $0.role == role ? $0.above : .zero }
      columns.append(above)
      columns.append(
        column("\(role.name) below zero", role.fill, label, isRepeated: above != nil) {
          $0.role == role ? $0.below : .zero
        })
    }
    self.columns = columns.compactMap(\.self)
  }

  /// A number rounded down to two digits.
  private static func rounded(_ number: ExactDecimal) -> ExactDecimal {
    let digits = number.description.prefix { $0 != "." }.count
    return number.rounded(toDecimals: 2 - digits, .floor)
  }

  /// The drawing over the columns, which stand behind the one of the figures.
  func drawing(_ values: ChartValues, _ table: ChartTable, _ size: (width: Int, height: Int)) -> SheetChart {
    let first = values.chart.series.count + 1
    let series = columns.enumerated().map { number, column in
      SheetChart.Series(
        name: table.name(first + number), values: table.values(first + number),
        colour: column.fill.map { ChartTable.colour($0.colour) }, labelFormat: column.labelFormat,
        labelColour: column.fill == .level ? ChartTable.colour(ChartFill.level.ink) : SheetStyle.ink,
        isInLegend: !column.isRepeated)
    }
    let isRatio = values.chart.series.first?.isRatio ?? false
    return SheetChart(
      kind: .stackedColumns, title: table.title, categories: table.categories, series: series,
      unit: isRatio ? nil : table.corner,
      axisFormat: ChartTable.axisFormat(
        StepLayout.steps(values).map(\.most), isRatio: isRatio, scale: values.chart.scale),
      axisMinimum: axisMinimum, gap: 40, alternative: ChartTable.alternative(values),
      width: size.width, height: size.height)
  }
}
