import KessanDisclosure
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

  /// A fact computed from others by what its concept means: a sum of reported lines, a difference, a ratio.
  ///
  /// A reported fact of the same aspects wins; the formula then judges it. What a total leaves over for lines that nobody
  /// reports is no such fact: see ``remainder(_:_:of:less:)``.
  public func derive<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, _ period: ReportPeriod<Kind>, _ members: AxisMember...,
    from term: some FactExpression<Item>
  ) -> Derivation {
    Derivation(
      concept: concept.concept.name, context: Context(period.period, members.map(\.value)), formula: term.formula)
  }

  /// What a total leaves over beside some of its lines, under a concept whose name and labels say that it is computed.
  ///
  ///     facts.remainder(AssetConcepts.remainder, end, of: facts(AssetConcepts.total, end), less: lines)
  ///
  /// Nothing is filed where rounding explains the difference; lines that exceed the total are a warning.
  public func remainder<Item, Kind>(
    _ concept: TypedConcept<Item, Kind>, _ period: ReportPeriod<Kind>, _ members: AxisMember...,
    of total: FactTerm<Item>, less lines: [FactTerm<Item>]
  ) -> Derivation {
    Derivation(
      concept: concept.concept.name, context: Context(period.period, members.map(\.value)),
      formula: .difference(total.formula, sum(of: lines).formula), kind: .remainder)
  }

  /// What must hold between reported facts: a total and what it consists of. It judges, and files nothing.
  ///
  ///     facts.identity(facts(assets, end), equals: facts(liabilities, end) + facts(equity, end))
  public func identity<Item>(_ total: FactTerm<Item>, equals terms: some FactExpression<Item>) -> Identity {
    Identity(total: total.reference, formula: terms.formula)
  }
}

/// A fact to be computed.
public struct Derivation: Sendable, Hashable {
  /// What the formula says of the concept.
  public enum Kind: Sendable, Hashable {
    /// The concept is what the formula gives, by its meaning.
    case value
    /// The concept is what a total leaves over, and says so.
    case remainder
  }

  public let concept: String
  public let context: Context
  public let formula: Formula
  public var kind = Kind.value
}

/// A total and the sum that it must be.
///
/// Where one of its facts is not reported, the finding names it with what it would have to be; where all are, the rounding
/// of the figures must allow the identity.
public struct Identity: Sendable, Hashable {
  public let total: FactReference
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
