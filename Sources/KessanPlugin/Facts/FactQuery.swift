import KessanModel

/// How a module names facts: concept, period and members, typed so that mistakes do not compile.
///
///     let now = facts.periods.current
///     facts(Finance.revenues, now) - facts(Finance.costOfRevenue, now)
public struct FactQuery: Sendable {
  /// The periods that the report is about.
  public let periods: ReportPeriods

  public init(header: ReportHeader) {
    periods = ReportPeriods(header: header)
  }

  /// The fact of a concept in a period, with these members.
  ///
  ///     facts(Finance.revenues, now, unit: "USD")
  ///
  /// - Parameter unit: The unit, as a workspace writes it, where facts have several; else the reporting currency is meant.
  public func callAsFunction<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, _ period: ReportPeriod<Kind>, _ members: AxisMember..., unit: String? = nil
  ) -> FactTerm<Item> {
    FactTerm(
      reference: FactReference(
        concept: concept.concept.name, context: Context(period.period, members.map(\.value)), unit: unit,
        calendar: periods.calendar))
  }

  /// A fact computed from others, to stand beside the reported ones.
  public func derive<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, _ period: ReportPeriod<Kind>, _ members: AxisMember...,
    from term: some FactExpression<Item>
  ) -> Derivation {
    Derivation(
      concept: concept.concept.name, context: Context(period.period, members.map(\.value)), formula: term.formula)
  }
}

/// A fact to be computed.
public struct Derivation: Sendable, Hashable {
  public let concept: String
  public let context: Context
  public let formula: Formula
}

/// Lists derivations, one a line.
@resultBuilder
public enum DerivationBuilder {
  public static func buildExpression(_ derivation: Derivation) -> [Derivation] { [derivation] }
  public static func buildExpression(_ derivations: [Derivation]) -> [Derivation] { derivations }
  public static func buildBlock(_ parts: [Derivation]...) -> [Derivation] { parts.flatMap { $0 } }
  public static func buildArray(_ parts: [[Derivation]]) -> [Derivation] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Derivation]?) -> [Derivation] { part ?? [] }
}
