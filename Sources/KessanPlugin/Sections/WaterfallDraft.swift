import KessanDisclosure
import KessanModel

/// Levels with the changes that lead from one to the next.
///
///     WaterfallDraft(en: "Cash flow", ja: "キャッシュ・フロー", unit: .millions) {
///       StepDraft(.level, facts(cash, facts.periods.priorFiscalYearEnd), en: "Beginning", ja: "期首残高")
///       StepDraft(.increase, facts(operatingCashFlow, now), en: "Operating activities", ja: "営業活動")
///       StepDraft(.level, facts(cash, facts.periods.currentEnd), en: "End", ja: "期末残高")
///     }
///
/// Steps without a number are left out; the chart is, where the first or the last has none: it would begin or end nowhere.
public struct WaterfallDraft: BlockDraft {
  /// How near the levels are looked at.
  public enum Range: Sendable {
    /// Bars begin at zero.
    case fromZero
    /// The axis may begin above zero where the changes are small against the levels: a bridge between targets.
    case close
  }

  private let title: Localized
  private let unit: TableDraft.AmountUnit
  private let range: Range
  private let steps: [StepDraft]

  public init(
    en: String, ja: String, unit: TableDraft.AmountUnit, range: Range = .fromZero,
    @ListBuilder<StepDraft> _ steps: () -> [StepDraft]
  ) {
    title = Localized(en, ja: ja)
    self.unit = unit
    self.range = range
    self.steps = steps()
  }

  public func resolved(_ resolver: inout FactResolver) -> Section.Block? {
    let steps = steps.flatMap { $0.expanded(&resolver, unit) }
    let found = steps.map { $0.figure(&resolver, unit) }
    let amounts = resolver.amountUnit(of: found.compactMap(\.self))
    let numbers = found.map { $0.flatMap { resolver.isNumber($0, in: amounts ?? .pure) ? $0 : nil } }
    guard numbers.first.flatMap(\.self) != nil, numbers.last.flatMap(\.self) != nil else { return nil }
    let title = resolver.named(title)
    let shown = zip(steps, numbers).compactMap { step, figure in
      figure.map { (Chart.Category(label: resolver.named(step.label), role: step.role), $0) }
    }
    return Chart(
      kind: range == .close ? .bridge : .waterfall, title: title, unit: unit.label(ofAmounts: amounts),
      scale: unit.scale, categories: shown.map(\.0),
      series: [Chart.Series(label: title, isRatio: amounts == nil, values: shown.map(\.1))],
      source: resolver.source(of: found)
    ).block
  }
}

/// One step of a waterfall or bridge.
public struct StepDraft: Sendable {
  let role: Chart.Category.Role
  private(set) var label: Localized
  private var reference: FactReference
  /// The dimensions for whose members the step stands.
  private var each: [String] = []
  /// What the step is shown in where its own fact is not reported.
  private var parts: [(reference: FactReference, label: String)] = []

  /// A level, an increase (a fact that is added as it is, negative where it lowers), or a decrease (taken away, as a cost).
  public init<Item>(_ role: Chart.Category.Role, _ term: FactTerm<Item>, en: String, ja: String) {
    self.role = role == .value ? .level : role
    label = Localized(en, ja: ja)
    reference = term.reference
  }

  /// A step for each combination of members of some axes, labelled by them, where there is a fact.
  ///
  /// - Parameter parts: The periods that the step is divided into where the whole is not reported, each with its label.
  public init<Item>(
    _ role: Chart.Category.Role, _ term: FactTerm<Item>, each axes: Axis...,
    orParts parts: [(FactTerm<Item>, String)] = []
  ) {
    self.role = role == .value ? .level : role
    label = Localized("")
    reference = term.reference
    each = axes.map(\.dimension.name)
    self.parts = parts.map { ($0.0.reference, $0.1) }
  }

  /// The steps that it stands for.
  func expanded(_ resolver: inout FactResolver, _ unit: TableDraft.AmountUnit) -> [StepDraft] {
    guard let axis = each.first else {
      if parts.isEmpty || figure(&resolver, unit) != nil { return [self] }
      return parts.map { part in
        var step = self
        step.reference = part.reference
        step.label = Localized("\(label.en), \(part.label)", ja: "\(label[.japanese])、\(part.label)")
        return step
      }
    }
    return resolver.members(of: axis).flatMap { member -> [StepDraft] in
      var step = self
      step.each = Array(each.dropFirst())
      let value = DimensionValue(axis, member.name)
      step.reference = reference.adding(value, resolver.lookUp.calendar)
      step.parts = parts.map { ($0.reference.adding(value, resolver.lookUp.calendar), $0.label) }
      step.label =
        label.en.isEmpty
        ? member.label
        : Localized("\(label.en): \(member.label.en)", ja: "\(label[.japanese])：\(member.label[.japanese])")
      return step.expanded(&resolver, unit)
    }
  }

  func figure(_ resolver: inout FactResolver, _ unit: TableDraft.AmountUnit) -> Figure? {
    let sign: NumberStyle.Sign =
      switch role {
      case .value, .level: .brackets
      case .increase: .signed
      case .decrease: .taken
      }
    return resolver.cell(reference.concept, reference.context, unit, sign)
  }
}

extension FactReference {
  /// The same reference with one more member.
  fileprivate func adding(_ value: DimensionValue, _ calendar: FiscalCalendar) -> FactReference {
    FactReference(
      concept: concept, context: Context(context.period, context.dimensions + [value]), calendar: calendar)
  }
}
