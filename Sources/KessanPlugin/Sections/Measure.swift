import KessanModel

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

  /// Change against the end of the fiscal year before.
  public static let changeSincePriorFiscalYearEnd = Measure.increaseDecrease("VsPriorFiscalYearEnd")

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

  /// Its name in section documents.
  var name: String {
    switch self {
    case .amount: "amount"
    case .growthRate: "growthRate"
    case .increaseDecrease: "increaseDecrease"
    case .ratioToRevenues: "ratioToRevenues"
    }
  }

  var comparison: [DimensionValue] {
    switch self {
    case .amount, .ratioToRevenues: []
    case .growthRate(let member), .increaseDecrease(let member): [DimensionValue("Comparison", member)]
    }
  }

  var isChange: Bool { !comparison.isEmpty }

  /// Whether it is a rate, which is the same whatever the sign of what grows.
  var isGrowth: Bool { if case .growthRate = self { true } else { false } }

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

  private static let japanese = ["YoY": "前年同期比", "QoQ": "前四半期比", "VsPriorFiscalYearEnd": "前期末比"]
}
