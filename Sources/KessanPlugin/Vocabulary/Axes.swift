import KessanModel

/// Whether a figure happened, was planned or is estimated.
public enum Scenario {
  public static let axis = Axis(
    "Scenario", en: "Scenario", ja: "シナリオ", default: ("Actual", "Actual", "実績"))
  public static let initialTarget = axis.member("InitialTarget", en: "Initial target", ja: "期初計画")
  public static let revisedTarget = axis.member("RevisedTarget", en: "Revised target", ja: "修正計画")
  public static let target = axis.member("Target", en: "Target", ja: "計画")
  public static let estimate = axis.member("Estimate", en: "Estimate", ja: "見積り")
}

/// What a growth rate or change is measured against.
public enum Comparison {
  public static let axis = Axis(
    "Comparison", en: "Period of comparison", ja: "比較対象",
    default: ("NoComparison", "No comparison", "比較なし"))
  public static let yearOnYear = axis.member("YoY", en: "Year on year", ja: "前年同期比")
  public static let quarterOnQuarter = axis.member("QoQ", en: "Quarter on quarter", ja: "前四半期比")
  public static let priorFiscalYearEnd = axis.member(
    "VsPriorFiscalYearEnd", en: "Against prior fiscal year-end", ja: "前期末比")
}

/// A reporting segment of the company; the members are defined by the module that reports the segments.
public enum Segment {
  public static let axis = Axis(
    "Segment", en: "Segment", ja: "セグメント", default: ("Consolidated", "Consolidated", "連結"))

  /// A segment by name.
  public static subscript(name: String) -> AxisMember { axis[name] }
}

/// A line of services within a segment.
public enum ServiceLine {
  public static let axis = Axis(
    "ServiceLine", en: "Service line", ja: "サービス区分", default: ("AllServiceLines", "All service lines", "全区分"))

  /// A service line by name.
  public static subscript(name: String) -> AxisMember { axis[name] }
}

/// A service or business area across segments; each area defines its own member.
public enum Service {
  public static let axis = Axis(
    "Service", en: "Service", ja: "サービス", default: ("AllServices", "All services", "全サービス"))

  /// A service by name.
  public static subscript(name: String) -> AxisMember { axis[name] }
}

/// What capital is spent on; each area defines its own member.
public enum CapexCategory {
  public static let axis = Axis(
    "CapexCategory", en: "Category of capital expenditures", ja: "設備投資の区分",
    default: ("AllCapexCategories", "All categories", "全区分の設備投資"))

  /// A category by name.
  public static subscript(name: String) -> AxisMember { axis[name] }
}

/// What makes a figure deviate or change; each area defines what drives its own.
public enum Driver {
  public static let axis = Axis("Driver", en: "Driver", ja: "要因", default: ("AllDrivers", "All drivers", "全要因"))
}

/// Whether a figure is one end of a range.
public enum Bound {
  public static let axis = Axis(
    "Bound", en: "Bound", ja: "範囲", default: ("PointValue", "Point value", "確定値"))
  public static let minimum = axis.member("Minimum", en: "At least", ja: "下限")
  public static let maximum = axis.member("Maximum", en: "At most", ja: "上限")
  public static let exclusiveMinimum = axis.member("ExclusiveMinimum", en: "More than", ja: "超")
}

/// The target that a deviation is measured from.
public enum Versus {
  public static let axis = Axis(
    "Versus", en: "Measured against", ja: "対比", default: ("NoTarget", "No target", "対比なし"))
  public static let initialTarget = axis.member("InitialTarget", en: "Initial target", ja: "期初計画")
}
